import fc from 'fast-check';
import { EXPERIENCE_KINDS } from '#portfolio';
import { aComposition, anyComposition } from '../../../fixtures/compositions.js';
import { linkedLife } from '../../../fixtures/linked-life.js';
import { anExperience, aContact, aProfile, aSkill } from '../../../fixtures/people.js';
import { compose } from '../compose.js';
import { fold } from '../../text/folded.js';
import { identityOf } from './identity.js';
import { maskIn } from './mask.js';

const TODAY = new Date('2026-11-22T10:00:00Z');

const contact = aContact({
  email: 'ines@morel.example',
  phone: '+33 6 39 98 12 34',
  address: '4 bis, rue des Clercs',
  birthDate: '1979-05-23',
  commune: { code: '57463', name: 'Metz', postalCode: '57000' },
});
const mask = maskIn(
  identityOf({
    ownerId: 'o',
    profile: aProfile('Inès', 'Le Goff-Müller', { contact }),
    experiences: [anExperience({ title: 'T', organisation: 'Au Bon Levain', place: 'Thionville (Moselle)' })],
  }),
);

describe('hidden words', () => {
  it.each([
    ['Je suis Inès.', 'Je suis […].'],
    ['INES le goff muller, à votre service', '[…], à votre service'],
    ['Ine\u0300s et Mu\u0308ller', '[…] et […]'],
    ['In\u00ADès, I\u200Bnès', '[…], […]'],
    ['d’Inès, l’Inès.', 'd’[…], l’[…].'],
    ['blog inesmuller57', 'blog […]57'],
    ['écrire à ines.muller@exemple.fr ou jean@exemple.fr', 'écrire à […] ou […]'],
    ['@ines_goff sur le réseau', '[…] sur le réseau'],
    ['voir https://exemple.fr/ines?x=1 ou www.exemple.org', 'voir […] ou […]'],
    ['mon site mon-site.exemple.fr est là', 'mon site […] est là'],
    ['linktr.ee/quelqu-un', '[…]'],
    ['06 39 98 12 34, 0639981234, +33 (0)6 39 98 12 34', '[…], […], […]'],
    ['tél. 03.87.00.00.00', 'tél. […]'],
    ['tél. (06) 39-98-12-34 (le soir)', 'tél. […] (le soir)'],
    ['à METZ, 57000 Metz, 57 000', 'à […], […] […], […]'],
    ['au 4 bis rue des clercs', 'au […]'],
    ['rue des Clercs', '[…]'],
    ['Vendeuse au Bon Levain, Thionville', 'Vendeuse au […], […]'],
  ])('%j is read as %j', (written, read) => {
    expect(mask(written)).toBe(read);
  });

  it.each([
    'Le matin, le soir et les week-ends',
    'Du bon levain : je le fais moi-même',
    'Accueil de 120 personnes, 15 000 € par mois',
    'De 2015 à 2019, puis 2021-2024',
    'Goffrage et inespéré, immuable',
    'Développement ASP.net et Node.js',
    'Fini.De plus, à l’heure.Le reste suit',
    'Permis B, CACES 1-3-5, PSC1, A2/B1',
    'Habilitation 12 34 56',
  ])('%j stays as it is', (written) => {
    expect(mask(written)).toBe(written);
  });

  it('hides a name of common words only beside the rest of it', () => {
    const hide = maskIn(identityOf({ ownerId: 'o', profile: aProfile('Van', 'Nguyễn Thị De') }));

    expect(hide('Van de Nguyen, van loué, de jour')).toBe('[…], van loué, de jour');
  });

  it('hides a name of nothing but common words as a whole, either way round', () => {
    const hide = maskIn(identityOf({ ownerId: 'o', profile: aProfile('An', 'Le Van') }));

    expect(hide('An Le Van, LE VAN An : un van le matin')).toBe('[…], […] : un van le matin');
  });

  it.each([
    ['Vandœuvre-lès-Nancy', 'J’habite Vandœuvre, à VANDŒUVRE-LES-NANCY', 'J’habite […], à […]'],
    ['Saint-Dié-des-Vosges', 'Saint-Dié, St Dié, St-Dié-des-Vosges', '[…], […], […]'],
    ['Saint-Avold', 'à St Avold', 'à […]'],
    ['Sainte-Marie-aux-Mines', 'Ste Marie aux Mines', '[…]'],
    ['Bar-le-Duc', 'Bar et restaurant à Bar-le-Duc', 'Bar et restaurant à […]'],
    ['Pont-à-Mousson', 'Pont roulant', 'Pont roulant'],
    ['Montigny-lès-Metz', 'un montigny', 'un montigny'],
  ])('hides %s as people call it: %j is read as %j', (name, written, read) => {
    const contact = aContact({ commune: { code: '1', name, postalCode: '57000' } });

    expect(maskIn(identityOf({ ownerId: 'o', profile: aProfile('Inès', 'Morel', { contact }) }))(written)).toBe(read);
  });

  it.each([
    ['12 rue des Clercs, appartement 3', 'au 12 rue des Clercs, au 12, rue des clercs', 'au […], au 12, […]'],
    ['Résidence Bellevue, 4 bis allée du Parc', 'à la résidence Bellevue, allée du parc', 'à la […], […]'],
    ['Chez Paul', 'Paul dit : chez nous', 'Paul dit : chez nous'],
  ])('hides each part of an address: of %j', (address, written, read) => {
    const profile = aProfile('Inès', 'Morel', { contact: aContact({ address }) });

    expect(maskIn(identityOf({ ownerId: 'o', profile }))(written)).toBe(read);
  });

  it('hides the site of the person whatever its ending', () => {
    const contact = aContact({ website: 'https://www.la-mie.work/ines' });
    const hide = maskIn(identityOf({ ownerId: 'o', profile: aProfile('Inès', 'Morel', { contact }) }));

    expect(hide('Voir la-mie.work : la mie de pain')).toBe('Voir […] : la mie de pain');
  });

  it.each(['محمد', 'Олександра', 'Ελένη', '김민준', 'ẞtraße', 'Ｉｎèｓ'])('knows %s in its own letters', (name) => {
    expect(maskIn(identityOf({ ownerId: 'o', profile: aProfile(name, '') }))(`a ${name} b`)).toBe('a […] b');
  });

  it('stays quick on a long text', () => {
    const started = performance.now();
    for (const unit of ['a', '0', '0 ', 'ines ', 'a.', '@', 'le ', '+33 6 ', '/'])
      mask(unit.repeat(100_000 / unit.length));

    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('an anonymous document', () => {
  const view = linkedLife();
  const anonymously = (rest = {}) => aComposition({ kind: 'cv-anonymous', ...rest });
  const anonymous = (rest = {}) => compose(view, anonymously(rest), TODAY);

  it('has no name, contact, photo, organisation, place, proof or confirmation', () => {
    const composed = anonymous({
      photo: true,
      contactLines: ['email', 'commune', 'birthDate'],
      parts: ['skills', 'evidence', 'experiences'],
    });

    expect(composed.profile).toMatchObject({ givenName: '', familyName: '' });
    expect(composed.ownerId).toBe('');
    for (const section of ['photo', 'evidence']) expect(composed).not.toHaveProperty(section);
    expect(composed.profile).not.toHaveProperty('contact');
    for (const each of composed.experiences ?? [])
      expect(each).toMatchObject({ organisation: null, place: null, startedOn: null, endedOn: null });
    for (const each of composed.skills ?? []) expect(each).not.toHaveProperty('confirmations');
  });

  it('says how long, not when', () => {
    const lasted = (title: string) => anonymous().experiences?.find((each) => each.title === title)?.lasted;

    expect(lasted('Vendeuse en boulangerie')).toEqual({ months: 27, about: false });
    expect(lasted('Stagiaire en EHPAD')).toEqual({ months: 4, about: false });
    expect(lasted('Accompagnement de ma grand-mère')).toEqual({ months: 29, about: true });
    expect(lasted('Bac professionnel ASSP')).toBeNull();
  });

  it('says no year and no age, whatever it is written in', () => {
    const aging = 'En 1989, né en 1971, 45 ans, depuis 2009';
    const kinds = EXPERIENCE_KINDS.map((kind) =>
      anExperience({ kind, title: `${kind} de 1989`, description: aging, results: aging, startedOn: '1987' }),
    );
    const skills = [aSkill('Pâtisserie depuis 1989', 3, { details: aging }), aSkill('1989', 1)];
    const profile = { ...view.profile, headline: 'Chef, 45 ans', summary: aging };
    const composed = compose({ ...view, profile, experiences: kinds, skills }, anonymously(), TODAY);

    expect(composed.profile).toMatchObject({ headline: 'Chef', summary: '' });
    expect(composed.experiences).toHaveLength(EXPERIENCE_KINDS.length);
    for (const { kind, title, description, results } of composed.experiences ?? [])
      expect([title, description, results]).toEqual([kind, '', '']);
    expect(composed.skills).toMatchObject([{ name: 'Pâtisserie', details: '' }]);
  });

  it('names no mother tongue', () => {
    expect(anonymous().languages?.map(({ level }) => level)).toEqual([null, 'B1']);
  });

  it('holds nothing of the person, whatever is composed and written', () => {
    const traces = ['ines', 'morel', 'metz', '57000', '639981234', 'exemple.fr', 'clercs', '2003', 'owner-1'];
    const sentence = fc.constantFrom(
      'Inès',
      'INES MOREL',
      'à Metz',
      '57000',
      'ines.morel@exemple.fr',
      '06.39.98.12.34',
    );
    const text = fc.array(fc.oneof(sentence, fc.constantFrom('et', 'aime', 'le pain', ', ', '\n- ')), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(anyComposition(view, ['cv-anonymous']), text, (composition, written) => {
        const said = written.join(' ');
        const profile = { ...view.profile, summary: said, headline: said };
        const experiences = (view.experiences ?? []).map((each) => ({ ...each, description: said, title: said }));
        const composed = compose({ ...view, profile, experiences }, composition, TODAY);
        const { profile: head, experiences: rest = [], skills = [], languages = [] } = composed;
        const shown = [head, ...rest, ...skills, ...languages].map(({ ...each }) => ({
          ...each,
          id: '',
          experienceIds: [],
        }));
        const all = fold(JSON.stringify(shown)).text.replace(/[\s.]/g, '');
        for (const trace of traces) expect(all).not.toContain(trace.replace('.', ''));
      }),
    );
  });
});

import fc from 'fast-check';
import { DOCUMENT_KINDS, DOCUMENT_LANGUAGES, defaultComposition, type Wording } from '#portfolio';
import { aComposition, anyComposition, idsOf } from '../../fixtures/compositions.js';
import { aContact, anExperience, aProfile, aView, ines } from '../../fixtures/people.js';
import { linkedLife } from '../../fixtures/linked-life.js';
import { cleanText } from '../text/clean-text.js';
import { compose } from './compose.js';

const TODAY = new Date('2026-11-22T10:00:00Z');
const aWording = (rest: Partial<Wording>): Wording => ({
  itemId: null,
  field: 'headline',
  text: 'Autrement',
  basedOn: null,
  ...rest,
});

/** Every text in it, wherever it is. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('what a document is made of', () => {
  const view = linkedLife();

  it('holds nothing that is not in the portfolio or in its own wordings', () => {
    fc.assert(
      fc.property(anyComposition(view, DOCUMENT_KINDS), (composition) => {
        const known = [...textsIn(view), ...composition.wordings.map(({ text }) => text ?? '')];
        const source = `${known.join('\n')}\n${known.map(cleanText).join('\n')}`;
        // An anonymous one takes words out, and closes the sentence over them.
        const piecesOf = (text: string) =>
          composition.kind === 'cv-anonymous' ? text.toLowerCase().split(/[^\p{L}\p{N}]+/u) : [text];
        const found = composition.kind === 'cv-anonymous' ? source.toLowerCase() : source;
        for (const text of textsIn(compose(view, composition, TODAY)))
          for (const piece of piecesOf(text)) expect(found).toContain(piece);
      }),
    );
  });

  it('never holds what is left out, nor a link to it', () => {
    fc.assert(
      fc.property(anyComposition(view, DOCUMENT_KINDS), (composition) => {
        const texts = new Set(textsIn(compose(view, composition)));
        for (const id of composition.leftOut) expect(texts.has(id)).toBe(false);
      }),
    );
  });

  it('leaves the portfolio as it was', () => {
    const before = structuredClone(view);
    fc.assert(fc.property(anyComposition(view, DOCUMENT_KINDS), (composition) => void compose(view, composition)));

    expect(view).toEqual(before);
  });

  it.each(DOCUMENT_KINDS.flatMap((kind) => DOCUMENT_LANGUAGES.map((language) => [kind, language] as const)))(
    'of a new %s in %s is the same when it is composed again',
    (kind, language) => {
      const once = compose(view, defaultComposition(kind, language), TODAY);

      expect(compose(once, defaultComposition(kind, language), TODAY)).toEqual(once);
    },
  );

  it('has all of the chosen parts, and each thing once', () => {
    fc.assert(
      fc.property(anyComposition(view, ['cv-by-date']), (chosen) => {
        const composition = { ...chosen, wordings: [] };
        const { parts, leftOut } = composition;
        const shown = idsOf(compose(view, composition));
        const kinds = { training: 'training', leisure: 'interests' } as Record<string, string>;
        const expected: { id: string }[] = (view.experiences ?? []).filter(({ kind }) =>
          parts.some((part) => part === (kinds[kind] ?? 'experiences')),
        );
        for (const part of ['skills', 'languages', 'evidence'] as const)
          if (parts.includes(part)) expected.push(...(view[part] ?? []));
        const ids = expected.map(({ id }) => id);
        expect(shown.toSorted()).toEqual(ids.filter((id) => !leftOut.includes(id)).sort());
      }),
    );
  });

  it('puts what was put first first, then what is newest or strongest', () => {
    const { experiences, skills, languages } = compose(
      ines(),
      aComposition({ itemOrder: ['gone', 'Rassurer une personne inquiète', 'Stagiaire en EHPAD', 'l2'] }),
    );

    expect(experiences?.map(({ title }) => title)).toEqual([
      'Stagiaire en EHPAD',
      'Vendeuse en boulangerie',
      'Bénévole à la distribution',
      'Bac professionnel ASSP',
      'Accompagnement de ma grand-mère',
    ]);
    expect(skills?.map(({ name }) => name).slice(0, 3)).toEqual([
      'Rassurer une personne inquiète',
      'Porter secours, PSC1',
      'Tenir une caisse',
    ]);
    expect(languages?.map(({ id }) => id)).toEqual(['l2', 'l1']);
  });

  it('says the summary only where it is a part', () => {
    expect(compose(ines(), aComposition()).profile.summary).toMatch(/^J’aime/);
    expect(compose(ines(), aComposition({ parts: ['skills'] })).profile.summary).toBeNull();
    const wordings = [aWording({ field: 'summary' })];
    expect(compose(ines(), aComposition({ parts: ['skills'], wordings })).profile.summary).toBeNull();
  });

  it('never says the date of birth, whatever lines are asked for', () => {
    const contact = aContact({ birthDate: '1979-05-23', phone: '06 39 98 12 34', drivingLicences: ['B'] });
    const { profile } = compose(
      aView('A', 'B', { profile: aProfile('A', 'B', { contact }) }),
      aComposition({ contactLines: ['birthDate', 'licences'] }),
    );

    expect(profile.contact).toEqual({ drivingLicences: ['B'] });
  });

  it('shows the photo only when it is wanted', () => {
    const photo = { mediaType: 'image/jpeg' as const, content: 'AAAA' };

    expect(compose({ ...ines(), photo }, aComposition())).not.toHaveProperty('photo');
    expect(compose({ ...ines(), photo }, aComposition({ photo: true })).photo).toEqual(photo);
  });

  describe('in other words', () => {
    const worded = (...wordings: Wording[]) => compose(ines(), aComposition({ wordings }));

    it('says them in place of the portfolio’s', () => {
      const { profile, experiences, skills } = worded(
        aWording({ text: 'Aide à domicile' }),
        aWording({ itemId: 'Stagiaire en EHPAD', field: 'title', text: 'Stage auprès des aînés' }),
        aWording({ itemId: 'Tenir une caisse', field: 'details', text: null }),
      );

      expect(profile.headline).toBe('Aide à domicile');
      expect(experiences?.map(({ title }) => title)).toContain('Stage auprès des aînés');
      expect(skills?.find(({ id }) => id === 'Tenir une caisse')?.details).toBeNull();
    });

    it('says a language otherwise, too, as the service lets one write it', () => {
      const { languages } = worded(aWording({ itemId: 'l2', field: 'name', text: 'Portugais du Brésil' }));

      expect(languages?.find(({ id }) => id === 'l2')?.name).toBe('Portugais du Brésil');
    });

    it('leaves a skill without its name unsaid', () => {
      const { skills } = worded(aWording({ itemId: 'Tenir une caisse', field: 'name', text: null }));

      expect(skills?.map(({ id }) => id)).not.toContain('Tenir une caisse');
    });

    it.each([
      ['for an item that is gone', { itemId: 'gone', field: 'title' }],
      ['for a text that the item has not', { itemId: 'Tenir une caisse', field: 'results' }],
      ['of an item for the profile', { itemId: null, field: 'title' }],
      ['of the profile for an item', { itemId: 'Tenir une caisse', field: 'headline' }],
    ] as const)('passes over a wording %s', (_, wording) => {
      expect(worded(aWording(wording))).toEqual(worded());
    });
  });

  describe('with short texts', () => {
    const short = (wordings: Wording[] = [], description = '- un\n- deux\n- trois') =>
      compose(
        aView('A', 'B', {
          experiences: [anExperience({ title: 'T', description, results: 'Bien' })],
          skills: ines().skills ?? [],
        }),
        aComposition({ textLength: 'short', wordings }),
      );

    it.each([
      ['- un\n- deux\n- trois', '- un\n- deux'],
      ['Un début. Une suite. Une fin.', 'Un début. Une suite.'],
      ['Un début.\n\n• un\n• deux', 'Un début.\n• un'],
      ['Sans point', 'Sans point'],
      ['', ''],
    ])('keeps the first two bullets or sentences of %j', (description, kept) => {
      expect(short([], description).experiences?.[0]?.description).toBe(kept);
    });

    it('says no results, and of skills the name and the level', () => {
      const { experiences, skills } = short();

      expect(experiences?.[0]?.results).toBeNull();
      for (const { details, contexts } of skills ?? []) expect([details, contexts]).toEqual([null, []]);
      expect(skills?.[0]).toMatchObject({ name: 'Porter secours, PSC1', level: 4 });
    });

    it('keeps whole what was written for this document', () => {
      const text = '- un\n- deux\n- trois\n- quatre';
      const { experiences } = short([
        aWording({ itemId: 'T', field: 'description', text }),
        aWording({ itemId: 'T', field: 'results', text: 'Très bien' }),
      ]);

      expect(experiences?.[0]).toMatchObject({ description: text, results: 'Très bien' });
    });
  });
});

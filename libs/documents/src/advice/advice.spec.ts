import { aComposition } from '../../fixtures/compositions.js';
import { anExperience, aProfile, aSkill, aView, ines } from '../../fixtures/people.js';
import type { Composition, PortfolioView } from '#portfolio';
import { compose } from '../compose/compose.js';
import { adviceOn as adviceOnComposed, type Advice } from './advice.js';

const TODAY = new Date('2026-11-22T10:00:00Z');
const some = (rest: Partial<Advice>): Advice => ({
  code: 'empty',
  itemId: null,
  field: null,
  found: null,
  reason: null,
  ...rest,
});
const adviceOn = (view: PortfolioView, composition: Composition, pages: number, today?: Date) =>
  adviceOnComposed(compose(view, composition, today), view, composition, pages, today);
const PARTS = { parts: ['summary', 'experiences', 'skills', 'languages'] as const };
const full = aComposition({ parts: [...PARTS.parts] });

describe('advice', () => {
  it('says nothing of a document that is well made', () => {
    expect(adviceOn(ines(), full, 2, TODAY)).toEqual([]);
  });

  it.each(['cv-by-date', 'cv-by-skill', 'cv-anonymous', 'europass'] as const)(
    'finds a %s of three pages too long',
    (kind) => {
      expect(adviceOn(ines(), { ...full, kind }, 3, TODAY)).toEqual([some({ code: 'too-long', found: '3' })]);
    },
  );

  it.each([
    ['cv-by-skill', ['mon handicap']],
    ['cv-by-date', []],
  ] as const)('finds in a %s what its groups say of a person, if it has any', (kind, found) => {
    const skills = [aSkill('Coudre', 2, { classifications: ['Malgré mon handicap'] }), aSkill('Vendre', 3)];
    const advice = adviceOn(aView('A', 'B', { skills }), aComposition({ kind, parts: ['skills'] }), 1, TODAY);

    expect(advice.map(({ code, itemId, field, found: said }) => [code, itemId, field, said])).toEqual(
      found.map((said) => ['sensitive', 'Coudre', 'classifications', said]),
    );
  });

  it.each(['portfolio', 'booklet'] as const)('lets a %s be as long as it is', (kind) => {
    expect(adviceOn(ines(), { ...full, kind }, 30, TODAY)).toEqual([]);
  });

  it('says it once of a document of a name and no more', () => {
    expect(adviceOn(aView('A', 'B'), full, 1, TODAY)).toEqual([some({})]);
    expect(adviceOn(ines(), aComposition({ parts: [] }), 1, TODAY)).toEqual([]);
  });

  it('names the parts that say nothing', () => {
    expect(adviceOn(ines(), aComposition(), 1, TODAY)).toEqual([some({ field: 'interests' })]);
    expect(adviceOn({ ...ines(), languages: [] }, full, 1, TODAY)).toEqual([some({ field: 'languages' })]);
    const leftOut = ['l1', 'l2'];
    expect(adviceOn(ines(), { ...full, leftOut }, 1, TODAY)).toEqual([some({ field: 'languages' })]);
  });

  it('does not miss evidence in an anonymous document, which shows none', () => {
    const parts = [...full.parts, 'evidence' as const];

    expect(adviceOn(ines(), { ...full, kind: 'cv-anonymous', parts }, 1, TODAY)).toEqual([]);
  });

  describe('on dates', () => {
    const dated = (rest: object, composition = full, today: Date | undefined = TODAY) =>
      adviceOn(
        aView('A', 'B', { experiences: [anExperience({ title: 'T', ...rest })] }),
        { ...composition, parts: ['experiences'] },
        1,
        today,
      );

    it.each([full, aComposition({ kind: 'cv-anonymous' })])('finds an end before its beginning', (composition) => {
      expect(dated({ startedOn: '2022-03', endedOn: '2021' }, composition)).toEqual([
        some({ code: 'backwards', itemId: 'T', field: 'endedOn', found: '2021' }),
      ]);
    });

    it('finds a beginning after today', () => {
      expect(dated({ startedOn: '2026-12', ongoing: true })).toEqual([
        some({ code: 'backwards', itemId: 'T', field: 'startedOn', found: '2026-12' }),
      ]);
    });

    it.each([
      { startedOn: '2026', ongoing: true },
      { startedOn: '2026-11-22', ongoing: true },
      { startedOn: '2020', endedOn: '2020-01' },
      { startedOn: null, endedOn: '2020' },
      { startedOn: '2020', endedOn: '2019', ongoing: true },
    ])('lets %j be', (dates) => {
      expect(dated(dates)).toEqual([]);
    });

    it('says nothing of what is left out', () => {
      expect(
        dated({ startedOn: '2022', endedOn: '2021' }, { ...full, leftOut: ['T'] }).map(({ code }) => code),
      ).not.toContain('backwards');
    });
  });

  it('says where sensitive words are, and why', () => {
    const view = {
      ...ines(),
      profile: aProfile('A', 'B', { headline: 'Vendeuse, mariée', summary: 'Bonjour' }),
      skills: [aSkill('Écouter', 3, { details: 'Je suis diabétique' })],
    };

    expect(adviceOn(view, full, 1, TODAY)).toEqual([
      some({ code: 'sensitive', field: 'headline', found: 'mariée', reason: 'family' }),
      some({ code: 'sensitive', itemId: 'Écouter', field: 'details', found: 'Je suis diabétique', reason: 'health' }),
    ]);
    expect(adviceOn(view, { ...full, textLength: 'short' }, 1, TODAY).map(({ field }) => field)).toEqual(['headline']);
  });
});

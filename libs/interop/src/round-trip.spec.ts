import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import {
  CEFR_LEVELS,
  DIFFICULTIES,
  DRIVING_LICENCES,
  EXPERIENCE_KINDS,
  LEVEL_SETTINGS,
  type PortfolioView,
  REFERENCE_SOURCES,
  SKILL_LEVELS,
} from '#portfolio';
import { defined } from './draft.js';
import { type ImportPreview, readJsonResume, toJsonResume } from './index.js';

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
const isResume = ajv.compile(
  JSON.parse(readFileSync(new URL('../fixtures/json-resume.schema.json', import.meta.url), 'utf8')),
);
const readBack = (resume: unknown): ImportPreview => readJsonResume(Buffer.from(JSON.stringify(resume)));

// What the portfolio lets a person keep: see written-text.ts there.
const line = (limit: number) =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: Math.min(limit, 40) })
    .map((text) =>
      text
        .replace(/\p{Cc}|[\uFEFF\u202D\u202E]/gu, '')
        .normalize('NFC')
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .filter((text) => text !== '' && Array.from(text).length <= limit);
const prose = fc
  .array(line(200), { minLength: 1, maxLength: 4 })
  .chain((lines) => fc.constantFrom('\n', '\n\n').map((gap) => lines.join(gap)));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const date = fc
  .tuple(
    fc.integer({ min: 1900, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom(4, 7, 10),
  )
  .map(([y, m, d, length]) => new Date(Date.UTC(y, m - 1, d)).toISOString().slice(0, length));
const span = fc.oneof(
  fc.record({ startedOn: maybe(date), endedOn: fc.constant(null), ongoing: fc.boolean() }),
  fc.record({ startedOn: fc.constant(null), endedOn: date, ongoing: fc.constant(false) }),
  fc.tuple(date, date).map(([a, b]) => {
    const [startedOn = a, endedOn = b] = [a, b].sort((one, other) => (one < other ? -1 : 1));
    return { startedOn, endedOn, ongoing: false };
  }),
);
const item = { id: fc.uuid() };
const title = fc.oneof(
  line(200),
  fc.constantFrom('Stage en boulangerie', 'Apprentie', 'Service civique', 'Stage manager'),
);
const reference = fc.record({
  source: fc.constantFrom(...REFERENCE_SOURCES),
  code: fc.string({ minLength: 1, maxLength: 200 }),
  version: fc.string({ minLength: 1, maxLength: 40 }),
});
const saidLevel = fc.record({
  level: fc.constantFrom(...SKILL_LEVELS),
  saidAt: fc
    .date({ min: new Date('2009-11-18'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((at) => at.toISOString()),
  difficulty: maybe(fc.constantFrom(...DIFFICULTIES)),
  setting: maybe(fc.constantFrom(...LEVEL_SETTINGS)),
});
const portfolio: fc.Arbitrary<PortfolioView> = fc.record({
  ownerId: fc.uuid(),
  profile: fc.record({
    givenName: line(100),
    familyName: line(100),
    headline: maybe(line(200)),
    summary: maybe(prose),
    contact: fc.record({
      email: maybe(fc.constantFrom('zoe@example.org', 'z.l+cv@mail.example.fr')),
      phone: maybe(fc.constantFrom('06 12 34 56 78', '+352 12 34')),
      address: maybe(line(300)),
      website: maybe(fc.constantFrom('https://zoe.example/cv?a=1', 'http://zoe.example')),
      commune: maybe(
        fc.constantFrom(
          { code: '54395', name: 'Nancy', postalCode: '54000' },
          { code: '57463', name: 'Metz', postalCode: '57050' },
        ),
      ),
      mobility: maybe(line(200)),
      drivingLicences: fc.uniqueArray(fc.constantFrom(...DRIVING_LICENCES)),
    }),
  }),
  experiences: fc.array(
    fc
      .record({
        ...item,
        kind: fc.constantFrom(...EXPERIENCE_KINDS),
        title,
        organisation: maybe(line(200)),
        place: maybe(line(200)),
        description: maybe(prose),
        results: maybe(prose),
      })
      .chain((experience) => span.map((dates) => ({ ...experience, ...dates }))),
    { maxLength: 6 },
  ),
  skills: fc.array(
    fc.record({
      ...item,
      name: line(200),
      details: maybe(prose),
      level: maybe(fc.constantFrom(...SKILL_LEVELS)),
      contexts: fc.array(line(100), { maxLength: 20 }),
      reference: fc.option(reference, { nil: undefined }),
      classifications: fc.option(fc.array(line(60), { minLength: 1, maxLength: 10 }), { nil: undefined }),
      levels: fc.option(fc.array(saidLevel, { minLength: 1, maxLength: 6 }), { nil: undefined }),
    }),
    { maxLength: 4 },
  ),
  languages: fc.array(
    fc.record({
      ...item,
      name: line(100).filter((name) => !/[(:]/.test(name)),
      level: maybe(fc.constantFrom(...CEFR_LEVELS)),
    }),
    { maxLength: 4 },
  ),
});

/** The drafts that would make this portfolio, in the order of a preview. */
function draftsOf({ profile, experiences = [], skills = [], languages = [] }: PortfolioView): unknown[] {
  const { contact, ...who } = profile;
  const { commune, drivingLicences = [], ...reach } = contact!;
  const drafts = [
    {
      ...who,
      ...reach,
      communeCode: commune?.code,
      communeName: commune?.name,
      postalCode: commune?.postalCode,
      drivingLicences: DRIVING_LICENCES.filter((licence) => drivingLicences.includes(licence)),
    },
    ...['work', 'volunteer', 'education', 'projects', 'interests'].flatMap((section) =>
      experiences.filter(({ kind }) => (SECTION[kind] ?? 'work') === section).map(bare),
    ),
    ...skills.map(bare),
    ...languages.map(bare),
  ];
  return drafts.map((draft) => onlyTold(draft));
}

const SECTION: Record<string, string> = {
  volunteering: 'volunteer',
  'civic-service': 'volunteer',
  training: 'education',
  project: 'projects',
  leisure: 'interests',
};
const bare = ({ id: _id, ...draft }: { id: string }): object => draft;
const onlyTold = (draft: object): object =>
  defined(
    Object.fromEntries(
      Object.entries(draft).map(([name, value]) => {
        const isUntold = value === null || value === false || (Array.isArray(value) && value.length === 0);
        return [name, isUntold ? undefined : (value as unknown)];
      }),
    ),
  );

describe('a portfolio written and read back', () => {
  it('gives the same drafts, with nothing changed and nothing skipped', () => {
    fc.assert(
      fc.property(portfolio, fc.constantFrom('fr' as const, 'en' as const), (view, language) => {
        const { items, skipped } = readBack(toJsonResume(view, language, { isForArchive: true }));

        expect(items.map(({ values }) => values)).toEqual(draftsOf(view));
        expect(items.flatMap(({ changes }) => changes)).toEqual([]);
        expect(skipped).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('is valid for the official schema', () => {
    fc.assert(
      fc.property(portfolio, (view) => {
        isResume(toJsonResume(view, 'fr'));
        expect(isResume.errors).toBeNull();
      }),
    );
  });

  it('is the same text each time, and says nothing of ids', () => {
    fc.assert(
      fc.property(portfolio, (view) => {
        const text = JSON.stringify(toJsonResume(view, 'fr'));
        const copy = structuredClone(view);
        expect(JSON.stringify(toJsonResume(copy, 'fr'))).toBe(text);
        expect(text).not.toContain(view.ownerId);
        for (const { id } of [...view.experiences!, ...view.skills!]) expect(text).not.toContain(id);
      }),
    );
  });

  it('writes a web address beyond ASCII as browsers send it', () => {
    const [view] = fc.sample(portfolio, 1);
    view!.profile.contact!.website = 'https://zoé.example/été';

    expect(toJsonResume(view!, 'fr').basics.url).toBe('https://xn--zo-cja.example/%C3%A9t%C3%A9');
  });
});

describe('a resume that leaves for others', () => {
  const view = (kind: 'detention' | 'job'): PortfolioView => ({
    ownerId: '0',
    profile: { givenName: 'Ali', familyName: 'Ben', headline: null, summary: null },
    experiences: [
      {
        id: '1',
        kind,
        title: 'Cuisinier',
        organisation: null,
        place: null,
        startedOn: '2019',
        endedOn: '2021',
        ongoing: false,
        description: null,
        results: null,
      },
    ],
  });

  it('does not say, nor hint, that something was done in detention', () => {
    expect(toJsonResume(view('detention'), 'fr')).toEqual(toJsonResume(view('job'), 'fr'));
  });

  it('holds no part that the reader may not see', () => {
    const resume = toJsonResume(view('job'), 'fr');

    expect(Object.keys(resume)).toEqual(['$schema', 'basics', 'work', 'meta']);
    expect(resume.basics).toEqual({ name: 'Ali Ben', lorfolio: { givenName: 'Ali', familyName: 'Ben' } });
  });
});

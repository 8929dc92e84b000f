import fc from 'fast-check';
import { DomainError } from '#common';
import { Experience, Language, Profile, Skill } from '#portfolio';
import { type ImportItem, type ImportPreview, readJsonResume, withNotes } from './index.js';

describe('any file at all', () => {
  const sections = [
    'basics',
    'work',
    'volunteer',
    'education',
    'awards',
    'certificates',
    'publications',
    'skills',
    'languages',
    'interests',
    'references',
    'projects',
    'meta',
  ];
  const fields = [
    'name',
    'position',
    'startDate',
    'endDate',
    'summary',
    'highlights',
    'keywords',
    'level',
    'fluency',
    'url',
    'email',
    'location',
    'profiles',
    'lorfolio',
    'date',
    'studyType',
    '__proto__',
    'constructor',
    'toString',
  ];
  const leaf = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom('Present', '2014-02-30', 'Master', 'x'.repeat(9000)),
  );
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.array(tie('any'), { maxLength: 4 }),
      fc.dictionary(fc.oneof(fc.constantFrom(...fields), fc.string()), tie('any'), { maxKeys: 6 }),
    ),
  })).any;
  const file = fc.dictionary(fc.oneof(fc.constantFrom(...sections), fc.string()), value, { minKeys: 1, maxKeys: 6 });

  const isWithinLimits = ({ values, changes }: ImportItem): boolean => {
    const texts = Object.values(values)
      .flat()
      .filter((each) => typeof each === 'string');
    return (
      changes.length <= 40 &&
      texts.every(
        (text) =>
          text !== '' && Array.from(text).length <= 5000 && !text.includes('\0') && text === text.normalize('NFC'),
      )
    );
  };

  const readOrRefuse = (bytes: Uint8Array): void => {
    let preview: ImportPreview;
    try {
      preview = readJsonResume(bytes);
    } catch (error) {
      if (error instanceof DomainError) return;
      throw error;
    }
    expect(preview.items.every(isWithinLimits)).toBe(true);
    expect(new Set(preview.items.map(({ id }) => id)).size).toBe(preview.items.length);
    expect(JSON.parse(JSON.stringify(withNotes(preview, 'fr')))).toEqual(withNotes(preview, 'fr'));
  };

  it('is read or refused, whatever stands where', () => {
    fc.assert(
      fc.property(file, (content) => readOrRefuse(Buffer.from(JSON.stringify(content)))),
      { numRuns: 800 },
    );
  });

  it('gives drafts that the portfolio takes as they are', () => {
    const now = new Date('2026-11-22');
    const take = ({ section, values }: ImportItem): unknown => {
      if (section === 'experiences') return Experience.start('owner', values, now);
      if (section === 'skills') return Skill.declare('owner', values, now);
      if (section === 'languages') return Language.declare('owner', values, now);
      return Profile.open('owner', { givenName: 'A', familyName: 'B', ...values }, now);
    };
    fc.assert(
      fc.property(file, (content) => {
        const bytes = Buffer.from(JSON.stringify({ work: [], ...content }));
        for (const item of readJsonResume(bytes).items) expect(() => take(item)).not.toThrow();
      }),
      { numRuns: 400 },
    );
  });

  it('is read or refused, whatever its bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), readOrRefuse), { numRuns: 400 });
  });

  it('is read in reasonable time at its largest', () => {
    const long = {
      work: [
        {
          position: ' '.repeat(400_000),
          summary: 'a '.repeat(200_000),
          startDate: '('.repeat(200_000),
          name: `${'de '.repeat(100_000)}x`,
        },
      ],
      basics: { name: 'A de '.repeat(60_000), email: `${'a.'.repeat(100_000)}@`, url: `a.${'a-'.repeat(100_000)}` },
    };
    const start = performance.now();
    readOrRefuse(Buffer.from(JSON.stringify(long)));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

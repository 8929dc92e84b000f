import { mergeSkills, partSkills } from './skill-merging.js';
import { Skill, type SkillDraft } from './skill.entity.js';

const on = (day: string, time = '10:00') => new Date(`2026-${day}T${time}:00.000Z`);
const skill = (draft: Partial<SkillDraft> = {}, at = on('03-01')) =>
  Skill.declare('owner', { name: 'Cuisiner', ...draft }, at);
const said = ({ levels }: Skill) => levels.map(({ level, saidAt }) => `${saidAt.slice(5, 10)}: ${level}`);
/** As it comes back from the database. */
const plain = <T>(value: T) => JSON.parse(JSON.stringify(value)) as T;

describe('two skills that are one', () => {
  it('say what both said, under the name that was chosen', () => {
    const kept = skill({ details: 'Pour six.', contexts: ['à la maison'], classifications: ['Maison'] });
    const other = skill({
      name: 'Faire à manger',
      details: 'Sans sel.',
      contexts: ['à la maison', 'au camp'],
      classifications: ['Vacances'],
      reference: { source: 'starter', code: 'cook-simple-meals', version: '1' },
    });

    mergeSkills(kept, other, ' Faire  à manger ');

    expect(kept).toMatchObject({
      name: 'Faire à manger',
      details: 'Pour six.\n\nSans sel.',
      contexts: ['à la maison', 'au camp'],
      classifications: ['Maison', 'Vacances'],
      reference: { code: 'cook-simple-meals' },
    });
    expect(other).toMatchObject({ name: 'Faire à manger', details: 'Sans sel.', contexts: ['à la maison', 'au camp'] });
  });

  it.each([
    ['the other’s', 1, '03-01', 3, '05-01', 3],
    ['the kept one’s', 2, '05-01', 4, '03-01', 2],
    ['the kept one’s of the same moment', 2, '03-01', 4, '03-01', 2],
    ['the only one that there is', null, '03-01', 4, '02-01', 4],
    ['none', null, '03-01', null, '05-01', null],
  ] as const)('have the level that was said last: %s', (_, level, day, otherLevel, otherDay, expected) => {
    const kept = skill({ level }, on(day));

    mergeSkills(kept, skill({ level: otherLevel }, on(otherDay)), 'Cuisiner');

    expect(kept.level).toBe(expected);
    expect(kept.levels.at(-1)?.level ?? null).toBe(expected);
  });

  it('have one history of levels, a day’s last word counting', () => {
    const kept = skill({ level: 1 }, on('03-01'));
    kept.amend({ level: 2 }, on('06-01', '09:00'));
    const other = skill({ level: 2 }, on('04-01'));
    other.amend({ level: 3 }, on('06-01', '11:00'));

    mergeSkills(kept, other, 'Cuisiner');

    expect(said(kept)).toEqual(['03-01: 1', '04-01: 2', '06-01: 3']);
  });

  it('do not grow beyond what a skill may hold', () => {
    const many = (word: string, count: number) => Array.from({ length: count }, (_, index) => `${word} ${index}`);
    const levels = (year: number) =>
      Array.from({ length: 40 }, (_, day) => ({
        ...{
          level: 1 as const,
          saidAt: new Date(Date.UTC(year, 0, day + 1)).toISOString(),
          difficulty: null,
          setting: null,
        },
      }));
    const of = (word: string, year: number) =>
      skill({
        details: word.repeat(1500),
        contexts: many(word, 15),
        classifications: many(word, 8),
        level: 1,
        levels: levels(year),
      });
    const kept = of('a', 2024);

    mergeSkills(kept, of('b', 2025), 'Cuisiner');

    expect([kept.details, kept.contexts.length, kept.classifications.length, kept.levels.length]).toEqual([
      ...['a'.repeat(1500), 20, 10, 50],
    ]);
    expect([kept.levels[0]!.saidAt.slice(0, 10), kept.levels.at(-1)!.saidAt.slice(0, 10)]).toEqual([
      '2024-01-01',
      '2025-02-09',
    ]);
  });

  it('are refused a name of nothing', () => {
    expect(() => mergeSkills(skill(), skill(), '  ')).toThrow(expect.objectContaining({ code: 'invalid' }));
  });
});

describe('set apart again', () => {
  const merged = () => {
    const kept = skill({ details: 'Pour six.', level: 1, contexts: ['à la maison'] });
    const was = plain(kept);
    const merging = plain(mergeSkills(kept, skill({ details: 'Sans sel.', level: 3 }, on('05-01')), 'Manger'));
    return { kept, was, merging };
  };

  it('the kept one is as it was', () => {
    const { kept, was, merging } = merged();

    partSkills(kept, merging);

    expect(plain(kept)).toEqual(was);
  });

  it('keeps what was written since, and the levels that were said since', () => {
    const { kept, merging } = merged();
    kept.amend({ name: 'Cuisiner vite', level: 4 }, on('09-01'));

    partSkills(kept, merging);

    expect(kept).toMatchObject({ name: 'Cuisiner vite', details: 'Pour six.', level: 4 });
    expect(said(kept)).toEqual(['03-01: 1', '09-01: 4']);
  });
});

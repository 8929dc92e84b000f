import { Skill, type SkillDraft } from './skill.entity.js';

const on = (day: string, time = '10:00:00.000') => new Date(`2026-${day}T${time}Z`);
const said = ({ levels }: Skill) => levels.map(({ level, saidAt }) => [level, saidAt.slice(5, 10)]);
const declared = (draft: Partial<SkillDraft> = {}) => Skill.declare('owner', { name: 'Pétrir', ...draft }, on('03-01'));

describe('the levels of a skill', () => {
  it('are kept with the day they were said on', () => {
    const skill = declared({ level: 1 });
    skill.amend({ level: 2 }, on('05-01'));
    skill.amend({ level: 4 }, on('09-01'));

    expect(said(skill)).toEqual([
      [1, '03-01'],
      [2, '05-01'],
      [4, '09-01'],
    ]);
  });

  it('are one for one day: the last word counts', () => {
    const skill = declared({ level: 1 });
    skill.amend({ level: 4 }, on('05-01', '10:00:00.000'));
    skill.amend({ level: 3 }, on('05-01', '10:00:05.000'));

    expect(said(skill)).toEqual([
      [1, '03-01'],
      [3, '05-01'],
    ]);
  });

  it('do not move when something else changes, nor when the same is sent again', () => {
    const skill = declared({ level: 2 });
    skill.amend({ details: 'À la main.' }, on('05-01'));
    skill.amend({ level: 2 }, on('06-01'));

    expect(said(skill)).toEqual([[2, '03-01']]);
  });

  it('can be taken back; what was said then was said', () => {
    const skill = declared({ level: 2 });
    skill.amend({ level: null }, on('05-01'));

    expect(skill.level).toBeNull();
    expect(said(skill)).toEqual([[2, '03-01']]);
    expect(declared().levels).toEqual([]);
  });

  it('carry what helped to say them, which holds until it is answered otherwise or the level moves', () => {
    const skill = declared({ level: 2, difficulty: 'usual', setting: 'known' });
    skill.amend({ setting: 'several' }, on('05-01'));
    skill.amend({ level: 3 }, on('06-01'));

    expect(skill.levels.map(({ level, difficulty, setting }) => [level, difficulty, setting])).toEqual([
      [2, 'usual', 'known'],
      [2, 'usual', 'several'],
      [3, null, null],
    ]);
  });

  it('come along with a skill that is brought from elsewhere', () => {
    const levels = [{ level: 1 as const, saidAt: '2020-01-01T00:00:00.000Z', difficulty: null, setting: null }];

    expect(said(declared({ level: 1, levels }))).toEqual([[1, '01-01']]);
    expect(said(declared({ level: 3, levels }))).toEqual([
      [1, '01-01'],
      [3, '03-01'],
    ]);
  });

  it('are fifty at most: the first one stays', () => {
    const skill = declared({ level: 1 });
    for (let day = 0; day < 60; day++)
      skill.amend({ level: day % 2 === 0 ? 2 : 3 }, new Date(Date.UTC(2027, 0, day + 1)));

    expect(skill.levels).toHaveLength(50);
    expect(skill.levels[0]?.saidAt.slice(0, 10)).toBe('2026-03-01');
    expect(skill.levels.at(-1)?.saidAt.slice(0, 10)).toBe('2027-03-01');
  });
});

describe('the groupings of a skill', () => {
  it('are lines, each once', () => {
    expect(declared({ classifications: [' Au travail ', 'Au travail', ''] }).classifications).toEqual(['Au travail']);
  });
});

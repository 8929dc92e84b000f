import { cefrLevelOf, cefrLevelText, skillLevelOf, skillLevelText } from './level-words.js';

describe('the level of a skill', () => {
  it.each([
    ['Beginner', 1],
    ['débutante', 1],
    ['Intermédiaire', 2],
    ['ADVANCED', 3],
    ['Master', 4],
    ['Expert', 4],
    ['80 %', undefined],
    ['3', undefined],
    ['Bon', undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
  ])('%s is %s', (words, level) => {
    expect(skillLevelOf(words)).toBe(level);
  });

  it.each([1, 2, 3, 4] as const)('%s is read back from its own words', (level) => {
    for (const language of ['fr', 'en'] as const) {
      expect(skillLevelOf(skillLevelText(level, language))).toBe(level);
      expect(skillLevelOf(skillLevelText(level, language).replace('’', "'"))).toBe(level);
    }
  });
});

describe('the level of a language', () => {
  it.each([
    ['B2', 'B2'],
    ['b2', 'B2'],
    ['C1 (TOEIC 945)', 'C1'],
    ['Niveau A2, certifié', 'A2'],
    ['Native speaker', 'native'],
    ['Langue maternelle', 'native'],
    ['Muttersprache', 'native'],
    ['B1/B2', undefined],
    ['B1-B2', undefined],
    ['Fluent', undefined],
    ['Native or bilingual proficiency', undefined],
    ['AB12', undefined],
    ['', undefined],
  ])('%s is %s', (words, level) => {
    expect(cefrLevelOf(words)).toBe(level);
  });

  it('is read back from its own words', () => {
    expect(cefrLevelOf(cefrLevelText('native', 'fr'))).toBe('native');
    expect(cefrLevelOf(cefrLevelText('native', 'en'))).toBe('native');
    expect(cefrLevelOf(cefrLevelText('C2', 'en'))).toBe('C2');
  });
});

import { CEFR_LEVELS, type CefrLevel, type SkillLevel } from '#view';
import type { Text } from '#common';

/** The four steps in the person's words, as the pages show them; a file that says them is understood. */
const STEPS: Record<SkillLevel, Text> = {
  1: { fr: 'Je découvre', en: 'I am discovering it' },
  2: { fr: 'Je fais avec de l’aide', en: 'I do it with help' },
  3: { fr: 'Je fais sans aide', en: 'I do it without help' },
  4: { fr: 'Je sais le montrer à d’autres', en: 'I can show others' },
};

const STEP_WORDS: Record<SkillLevel, string> = {
  1: 'beginner, novice, basic, basics, elementary, débutant, débutante, notions, bases, initiation, anfänger, grundkenntnisse',
  2: 'intermediate, intermédiaire, moyen, moyenne, fortgeschrittener anfänger',
  3: 'advanced, proficient, skilled, avancé, avancée, confirmé, confirmée, autonome, fortgeschritten',
  4: 'master, expert, experte, mastery',
};

const WRITTEN_LEVELS = [1, 2, 3, 4] as const satisfies readonly SkillLevel[];

const skillLevels = new Map<string, SkillLevel>();
for (const level of WRITTEN_LEVELS) {
  for (const words of [...STEP_WORDS[level].split(', '), STEPS[level].fr, STEPS[level].en]) {
    skillLevels.set(plain(words), level);
  }
}

const NATIVE: Text = { fr: 'Langue maternelle', en: 'Native speaker' };
const nativeWords = new Set(
  [
    'native', 'native speaker', 'native language', 'native proficiency', 'mother tongue', 'maternelle', 'maternel',
    'langue maternelle', 'muttersprache', 'muttersprachler', 'muttersprachlerin', 'first language',
  ].map(plain), // prettier-ignore
);

/** A level that a word clearly means; numbers and percentages have no agreed scale, so they mean none. */
export function skillLevelOf(words: string): SkillLevel | undefined {
  return skillLevels.get(plain(words));
}

/** The step in words. */
export function skillLevelText(level: SkillLevel, language: keyof Text): string {
  return STEPS[level][language];
}

/** A European level when the words name exactly one, or say mother tongue. */
export function cefrLevelOf(words: string): CefrLevel | undefined {
  if (nativeWords.has(plain(words))) return 'native';
  const named = new Set(words.toUpperCase().match(/(?<![\p{L}\d])[ABC][12](?![\p{L}\d])/gu));
  const [only] = named;
  return named.size === 1 ? CEFR_LEVELS.find((level) => level === only) : undefined;
}

/** `B2`, or mother tongue in words. */
export function cefrLevelText(level: CefrLevel, language: keyof Text): string {
  return level === 'native' ? NATIVE[language] : level;
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[().!]/g, '')
    .trim();
}

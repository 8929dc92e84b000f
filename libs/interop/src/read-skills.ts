import { cutText } from './clean-text.js';
import { defined } from './draft.js';
import type { Entry } from './entry.js';
import type { Language } from './import-notes.js';
import type { ImportedLanguage, ImportedSkill, LanguageDraft, SkillDraft } from './import-preview.js';
import { cefrLevelOf, cefrLevelText, skillLevelOf, skillLevelText } from './level-words.js';
import { LIMITS } from './limits.js';
import { readGrounds } from './read-grounds.js';

const LEVEL: Record<Language, string> = { fr: 'Niveau : ', en: 'Level: ' };

/** A skill; its keywords become details, or contexts where our own files say so. */
export function readSkill(entry: Entry, id: string, language: Language): ImportedSkill | null {
  const ours = entry.inside('lorfolio');
  const hasContexts = ours?.take('keywords')?.value === 'contexts';
  const grounds = readGrounds(ours);
  const stated = entry.line(LIMITS.skillName, 'name', 'skill', 'title');
  const levelWords = entry.line(LIMITS.details, 'level', 'proficiency', 'rating');
  const level = levelWords === undefined ? undefined : skillLevelOf(levelWords);
  const texts = ['summary', 'details', 'description'].flatMap((name) => entry.lines(name) ?? []);
  const keywords = entry.list('keywords');
  entry.finish();

  const name = stated ?? nameFrom(entry, keywords);
  if (name === undefined) {
    entry.skip(entry.path, 'empty_entry');
    return null;
  }
  if (level !== undefined) tellLevel(entry, levelWords, skillLevelText(level, language));
  else if (levelWords !== undefined) {
    entry.change(`${entry.path}.level`, 'level_in_details', { from: levelWords });
    texts.push(LEVEL[language] + levelWords);
  }
  const contexts = hasContexts ? readContexts(entry, keywords) : undefined;
  if (!hasContexts && stated !== undefined && keywords.length > 0) {
    entry.change(`${entry.path}.keywords`, 'added_to_details');
    texts.push(keywords.join(', '));
  }
  const details = entry.fit(`${entry.path}.details`, texts.join('\n') || undefined, LIMITS.details);
  const values: SkillDraft = defined<SkillDraft>({ name, details, level, contexts, ...grounds });
  return { id, section: 'skills', path: entry.path, title: name, values, changes: entry.changes };
}

/** The words of our own pages need no comment; anyone else's do. */
function tellLevel(entry: Entry, words: string | undefined, to: string): void {
  const isOurs = (['fr', 'en'] as const).some((language) => {
    const level = skillLevelOf(words ?? '');
    return level !== undefined && skillLevelText(level, language) === words;
  });
  if (!isOurs && words !== undefined) entry.change(`${entry.path}.level`, 'level_read', { from: words, to });
}

function nameFrom(entry: Entry, keywords: string[]): string | undefined {
  if (keywords.length === 0) return undefined;
  const name = cutText(keywords.join(', '), LIMITS.skillName);
  entry.change(entry.path, 'title_from_text', { to: name });
  return name;
}

function readContexts(entry: Entry, keywords: string[]): string[] | undefined {
  const path = `${entry.path}.keywords`;
  if (keywords.length > LIMITS.contexts) entry.change(path, 'list_cut', { limit: LIMITS.contexts });
  const contexts = keywords.slice(0, LIMITS.contexts);
  const fitted = contexts.flatMap((context) => entry.fit(path, context, LIMITS.context) ?? []);
  return fitted.length > 0 ? fitted : undefined;
}

/** A language; its fluency only where it clearly names one level. */
export function readLanguage(entry: Entry, id: string, language: Language): ImportedLanguage | null {
  const stated = entry.line(LIMITS.languageName + LIMITS.details, 'language', 'name');
  const field = entry.line(LIMITS.details, 'fluency', 'level', 'proficiency');
  entry.finish();
  const [name, fluency] = field === undefined ? apart(stated) : [stated, field];
  if (name === undefined) {
    entry.skip(entry.path, 'empty_entry');
    return null;
  }
  const fitted = entry.fit(`${entry.path}.language`, name, LIMITS.languageName) ?? name;
  const values: LanguageDraft = defined<LanguageDraft>({ name: fitted, level: readFluency(entry, fluency, language) });
  return { id, section: 'languages', path: entry.path, title: fitted, values, changes: entry.changes };
}

function readFluency(entry: Entry, fluency: string | undefined, language: Language): LanguageDraft['level'] {
  if (fluency === undefined) return undefined;
  const level = cefrLevelOf(fluency);
  const path = `${entry.path}.fluency`;
  if (level === undefined) {
    entry.change(path, 'fluency_unclear', { from: fluency });
    return undefined;
  }
  const isAsWritten = (['fr', 'en'] as const).some((each) => cefrLevelText(level, each) === fluency);
  if (!isAsWritten) entry.change(path, 'fluency_read', { from: fluency, to: cefrLevelText(level, language) });
  return level;
}

/** "Anglais (B2)", "English: fluent" in one text. */
function apart(text: string | undefined): [string | undefined, string | undefined] {
  const [, name, fluency] = /^([^(:]+?) ?[(:] ?([^()]+?)\)?$/.exec(text ?? '') ?? [];
  return name !== undefined && fluency !== undefined ? [name, fluency] : [text, undefined];
}

import type { ExperienceKind } from '#portfolio';
import { cutText } from './clean-text.js';
import { defined } from './draft.js';
import type { Entry } from './entry.js';
import { kindOf, namedKind } from './experience-kind.js';
import type { ChangeCode, Language } from './import-notes.js';
import type { ExperienceDraft, ImportedExperience } from './import-preview.js';
import { LIMITS } from './limits.js';
import type { Recipe } from './recipes.js';
import { readSpan } from './read-span.js';

const PLACE = ['location', 'place'];
const TEXTS = ['summary', 'description', 'responsibilities'];
const RESULTS = ['highlights', 'achievements', 'accomplishments', 'results'];
const EXTRAS = ['courses', 'roles', 'keywords', 'technologies'];
const SCORES = ['score', 'gpa', 'grade'];
const SCORE: Record<Language, string> = { fr: 'Note : ', en: 'Score: ' };

/** An entry as an experience, or nothing when it says nothing. */
export function readExperience(
  entry: Entry,
  recipe: Recipe,
  id: string,
  language: Language,
): ImportedExperience | null {
  const ours = entry.inside('lorfolio');
  const organisation = entry.line(LIMITS.organisation, ...recipe.organisation);
  const stated = entry.fit(entry.path, readTitle(entry, recipe), LIMITS.title);
  const place = readPlace(entry);
  const span = readSpan(entry, { isOpenOngoing: recipe.isOpenOngoing ?? false, ongoing: readFlag(ours, 'ongoing') });
  const description = readDescription(entry, recipe);
  const results = readResults(entry, language);
  entry.finish();

  const title = stated ?? titleFrom(entry, organisation, description ?? results);
  if (title === undefined) {
    entry.skip(entry.path, 'empty_entry');
    return null;
  }
  if (recipe.note) entry.change(entry.path, recipe.note);
  const kind = namedKind(ours?.line(40, 'kind')) ?? kindInWords(entry, recipe, title);
  const draft = { kind, title, organisation, place, ...span, description, results };
  const values: ExperienceDraft = defined<ExperienceDraft>(draft);
  return { id, section: 'experiences', path: entry.path, title, values, changes: entry.changes };
}

function readTitle(entry: Entry, { title }: Recipe): string | undefined {
  const parts = title.flatMap((names) => entry.line(LIMITS.title, ...names) ?? []);
  const [first = '', second] = parts;
  if (second?.toLowerCase().startsWith(first.toLowerCase())) return second;
  return parts.join(' ') || undefined;
}

function titleFrom(entry: Entry, organisation?: string, text?: string): string | undefined {
  if (organisation !== undefined) {
    entry.change(entry.path, 'title_from_organisation', { to: organisation });
    return organisation;
  }
  const [line] = text?.split('\n') ?? [];
  if (!line) return undefined;
  const title = cutText(line, 80);
  entry.change(entry.path, 'title_from_text', { to: title });
  return title;
}

function kindInWords(entry: Entry, recipe: Recipe, title: string): ExperienceKind {
  const kind = recipe.isKindInWords ? kindOf(title, recipe.kind) : recipe.kind;
  if (kind !== recipe.kind) entry.change(entry.path, 'kind_read', { from: title, to: kind });
  return kind;
}

/** "Metz", or `{ city, region, countryCode }`. */
function readPlace(entry: Entry): string | undefined {
  const location = entry.inside('location');
  if (!location) return entry.line(LIMITS.place, ...PLACE);
  const names = ['address', 'postalCode', 'city', 'region', 'countryCode', 'country'];
  const parts = names.flatMap((name) => location.line(LIMITS.place, name) ?? []);
  location.finish();
  entry.changes.push(...location.changes);
  return entry.fit(location.path, parts.join(', ') || undefined, LIMITS.place);
}

function readDescription(entry: Entry, recipe: Recipe): string | undefined {
  const texts = TEXTS.flatMap((name) => entry.lines(name) ?? []);
  const extras = EXTRAS.flatMap((name) => addedLine(entry, name, 'added_to_description') ?? []);
  const url = recipe.keepsUrl ? addedLine(entry, 'url', 'added_to_description') : undefined;
  const parts = [...texts, ...extras, ...(url === undefined ? [] : [url])];
  return entry.fit(`${entry.path}.summary`, parts.join('\n\n') || undefined, LIMITS.description);
}

function readResults(entry: Entry, language: Language): string | undefined {
  const highlights = entry.lines(...RESULTS);
  const score = addedLine(entry, SCORES, 'added_to_results');
  const parts = [highlights, score && SCORE[language] + score].filter((part) => part !== undefined);
  return entry.fit(`${entry.path}.highlights`, parts.join('\n') || undefined, LIMITS.results);
}

function addedLine(entry: Entry, names: string | string[], code: ChangeCode): string | undefined {
  const field = entry.take(...[names].flat());
  if (!field) return undefined;
  const text = Array.isArray(field.value)
    ? entry.text(field, 'many')?.split('\n').join(', ')
    : entry.text(field, 'one');
  if (text !== undefined) entry.change(field.path, code, { to: text.slice(0, 200) });
  return text;
}

function readFlag(ours: Entry | undefined, name: string): boolean | undefined {
  const value = ours?.take(name)?.value;
  return typeof value === 'boolean' ? value : undefined;
}

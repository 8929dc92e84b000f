import { Entry, saysNothing, Skipped } from './entry.js';
import type { Language } from './import-notes.js';
import type { ImportItem, ImportPreview } from './import-preview.js';
import { isObject, type JsonObject, noKnownSection, own, parseJsonObject } from './json-text.js';
import { MOST_ITEMS } from './limits.js';
import { readExperience } from './read-experiences.js';
import { readProfile } from './read-profile.js';
import { readLanguage, readSkill } from './read-skills.js';
import { ALIASES, type KnownSection, RECIPES } from './recipes.js';

const SECTIONS = Object.keys(ALIASES) as KnownSection[];
/** Says how the file is made, not who the person is. */
const ABOUT_THE_FILE = new Set(['$schema', 'meta']);

/** The field that a bare text stands for: `"skills": ["Java"]`. */
const MAIN_FIELD: Record<KnownSection, string> = {
  basics: 'name',
  work: 'position',
  volunteer: 'position',
  education: 'studyType',
  certificates: 'name',
  awards: 'title',
  publications: 'name',
  projects: 'name',
  interests: 'name',
  skills: 'name',
  languages: 'language',
  references: 'name',
};

/**
 * What a JSON Resume file would bring, field by field: kept, changed or skipped, never failing whole. Only a file that
 * holds no CV at all is refused. The language is that of the two labels that may come before a kept level or grade.
 */
export function readJsonResume(bytes: Uint8Array, language: Language = 'fr'): ImportPreview {
  return readResume(parseJsonObject(bytes), language);
}

/** The same of what was parsed already. */
export function readResume(file: JsonObject, language: Language): ImportPreview {
  const known = SECTIONS.flatMap((section) => {
    const name = ALIASES[section].find((alias) => Object.hasOwn(file, alias));
    return name === undefined ? [] : [{ section, name }];
  });
  if (known.length === 0) throw noKnownSection();

  const skipped = new Skipped();
  const items: ImportItem[] = [];
  for (const { section, name } of known) {
    for (const { path, value, index } of entriesOf(section, name, own(file, name))) {
      const source = asObject(value, MAIN_FIELD[section]);
      if (saysNothing(value)) continue;
      if (section === 'references') skipped.add(path, 'reference', value);
      else if (source === null) skipped.add(path, 'unreadable', value);
      else if (items.length >= MOST_ITEMS) skipped.add(path, 'too_many_entries', value);
      else items.push(...readItem(section, new Entry(source, path, skipped), `${section}-${index}`, language));
    }
  }
  skipUnknownSections(file, new Set(known.map(({ name }) => name)), skipped);
  return { format: 'json-resume', items, skipped: skipped.list() };
}

function readItem(section: KnownSection, entry: Entry, id: string, language: Language): ImportItem[] {
  const item = itemOf(section, entry, id, language);
  return item === null ? [] : [item];
}

function itemOf(section: KnownSection, entry: Entry, id: string, language: Language): ImportItem | null {
  switch (section) {
    case 'basics':
      return readProfile(entry, id);
    case 'skills':
      return readSkill(entry, id, language);
    case 'languages':
      return readLanguage(entry, id, language);
    case 'references':
      return null;
    default:
      return readExperience(entry, RECIPES[section], id, language);
  }
}

interface Listed {
  path: string;
  value: unknown;
  index: number;
}

/** The entries of a section, also where a single one stands without its list. */
function entriesOf(section: KnownSection, name: string, value: unknown): Listed[] {
  if (!Array.isArray(value)) return [{ path: name, value, index: 0 }];
  const entries = (value as unknown[]).map((entry, index) => ({ path: `${name}[${index}]`, value: entry, index }));
  return section === 'basics' ? entries.slice(0, 1) : entries;
}

function asObject(value: unknown, mainField: string): JsonObject | null {
  if (isObject(value)) return value;
  return typeof value === 'string' ? { [mainField]: value } : null;
}

function skipUnknownSections(file: JsonObject, known: Set<string>, skipped: Skipped): void {
  for (const [name, value] of Object.entries(file)) {
    if (known.has(name) || ABOUT_THE_FILE.has(name) || saysNothing(value)) continue;
    skipped.add(name, 'unknown_section', value);
  }
}

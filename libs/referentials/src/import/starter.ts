import type { Database } from '#database';
import type { InTwo, StarterConcept, StarterSet } from '../starter/starter-set.js';
import { starterVersionOf } from '../starter/version.js';
import { REFERENCE_LANGUAGES } from '../words/language.js';
import { importSet } from './import-set.js';
import { STARTER_SOURCE, type SetWriter } from './set-writer.js';

/**
 * Brings the starter set into the database when it is not there as it is now. An earlier form of it stays: what people wrote points at
 * it.
 */
export async function loadStarterSet(database: Database, starter: StarterSet): Promise<void> {
  const version = starterVersionOf(starter);
  await importSet(database, { source: STARTER_SOURCE, version }, (writer) => write(starter, writer));
}

async function write({ groups, skills, fields }: StarterSet, writer: SetWriter): Promise<void> {
  for (const group of groups) {
    await writer.concept(group.code, 'group', null);
    await words(group, writer);
  }
  for (const skill of skills) {
    await writer.concept(skill.code, skill.kind, skill.group);
    await words(skill, writer);
  }
  for (const field of fields) {
    await writer.concept(field.code, field.kind, null);
    await words(field, writer);
    for (const { code, text, skills: shown } of field.activities) {
      await writer.concept(code, 'activity', field.code);
      await inTwo(code, text, writer);
      for (const [place, skill] of shown.entries()) {
        await writer.relation(code, skill, place === 0 ? 'core' : 'optional');
      }
    }
    for (const [skill, strength] of strengths(field)) await writer.relation(field.code, skill, strength);
  }
}

/** What a field's activities show: core as soon as one of them shows it best. */
function strengths({ activities }: StarterSet['fields'][number]): Map<string, 'core' | 'optional'> {
  const strongest = new Map<string, 'core' | 'optional'>();
  for (const { skills } of activities) {
    for (const [place, skill] of skills.entries()) {
      if (place === 0 || !strongest.has(skill)) strongest.set(skill, place === 0 ? 'core' : 'optional');
    }
  }
  return strongest;
}

async function words({ code, label, also }: StarterConcept, writer: SetWriter): Promise<void> {
  await inTwo(code, label, writer);
  for (const language of REFERENCE_LANGUAGES) {
    for (const text of also?.[language] ?? []) await writer.label(code, language, text);
  }
}

async function inTwo(code: string, text: InTwo, writer: SetWriter): Promise<void> {
  for (const language of REFERENCE_LANGUAGES) await writer.label(code, language, text[language]);
}

import { invalidField } from '#common';
import type { Difficulty, LevelSetting, ReferenceSource, SkillLevel, SkillReference } from '#view';
import { line, requiredLine } from './written-text.js';

/** An occupation or a theme of life, as its source has it. */
export interface FieldReference {
  source: ReferenceSource;
  code: string;
}

/** A skill that a person picks from an experience, in their wording; without a reference it is all in their words. */
export interface ChosenSkill {
  reference?: SkillReference | null;
  name: string;
  level?: SkillLevel | null;
  difficulty?: Difficulty | null;
  setting?: LevelSetting | null;
}

/** One that is picked, and not added yet. */
export interface KeptSkill extends ChosenSkill {
  /** The own words that it comes from, which may be others than its name by now. */
  own?: string | null;
}

/** What a person ticked when they told of an experience, so that they can go on where they were. */
export interface Telling {
  field?: FieldReference | null;
  /** Of any field that was looked at: changing one's mind loses nothing. */
  activities: string[];
  own: string[];
  skills: KeptSkill[];
}

/** As JSON; the column takes somewhat more. */
const LONGEST = 16_000;

export const nothingTold = (): Telling => ({ field: null, activities: [], own: [], skills: [] });

/** What may be kept of it: lines, each once. */
export function telling({ field, activities, own, skills }: Telling): Telling {
  const kept = {
    field: field ? { source: field.source, code: field.code } : null,
    activities: [...new Set(activities)],
    own: [...new Set(own.map(line).filter((text) => text !== null))],
    skills: skills.map((skill, place) => ({ ...skill, name: requiredLine(`skills[${place}].name`, skill.name) })),
  };
  if (JSON.stringify(kept).length > LONGEST) {
    throw invalidField('skills', 'tooMuch', {
      fr: 'C’est trop à la fois. Ajoutez d’abord les compétences déjà choisies.',
      en: 'This is too much at once. Add the skills that are chosen already first.',
    });
  }
  return kept;
}

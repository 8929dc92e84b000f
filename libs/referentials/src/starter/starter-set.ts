/** The same said in French and in English. */
export interface InTwo {
  fr: string;
  en: string;
}

export interface StarterConcept {
  /** Stable for ever, ASCII, kebab-case: people's skills point at it. An occupation's is that of ROME 4.0. */
  code: string;
  label: InTwo;
  /** What people say for it: "bosser en cuisine", "garde d'enfant". Found by search, never shown first. */
  also?: { fr?: string[]; en?: string[] };
}

export type StarterGroup = StarterConcept;

export const STARTER_SKILL_KINDS = ['skill', 'knowledge', 'attitude'] as const;
export type StarterSkillKind = (typeof STARTER_SKILL_KINDS)[number];

export interface StarterSkill extends StarterConcept {
  kind: StarterSkillKind;
  /** The code of its group */
  group: string;
}

/** What a person did, in their words: first person, present, at most 12 words. */
export interface StarterActivity {
  code: string;
  text: InTwo;
  /** The first is the one it shows best (core); the others are shown too (optional). */
  skills: [string, ...string[]];
}

/** An occupation, or a theme of life that is no job. */
export interface StarterField extends StarterConcept {
  kind: 'occupation' | 'theme';
  /** The code of ROME 4.0, for an occupation */
  rome?: string;
  activities: StarterActivity[];
}

export interface StarterSet {
  groups: StarterGroup[];
  skills: StarterSkill[];
  fields: StarterField[];
}

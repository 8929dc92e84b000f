export const CONCEPT_KINDS = ['occupation', 'theme', 'activity', 'skill', 'knowledge', 'attitude', 'group'] as const;
export type ConceptKind = (typeof CONCEPT_KINDS)[number];

/** How closely a skill belongs to what it is asked for: in the heart of it, or beside it. */
export type RelationStrength = 'core' | 'optional';

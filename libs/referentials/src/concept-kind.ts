export const CONCEPT_KINDS = ['occupation', 'theme', 'activity', 'skill', 'knowledge', 'attitude', 'group'] as const;
export type ConceptKind = (typeof CONCEPT_KINDS)[number];

/** What somebody can do, how they are, what they know: what a person's skill may be of. */
export const SKILL_KINDS: readonly ConceptKind[] = ['skill', 'attitude', 'knowledge'];

/** How closely a skill belongs to what it is asked for: in the heart of it, or beside it. */
export type RelationStrength = 'core' | 'optional';

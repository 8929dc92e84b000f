/** The closed lists of the portfolio. SQL holds the same lists as CHECK constraints. */

export const EXPERIENCE_KINDS = [
  'job',
  'internship',
  'apprenticeship',
  'volunteering',
  'civic-service',
  'training',
  'project',
  'caring',
  'leisure',
  'military',
  'detention',
] as const;
export type ExperienceKind = (typeof EXPERIENCE_KINDS)[number];

/** I am discovering it, with help, without help, I can show others. */
export const SKILL_LEVELS = [1, 2, 3, 4] as const;
export type SkillLevel = (typeof SKILL_LEVELS)[number];

/** Common European Framework of Reference for Languages (Council of Europe, 2001), and mother tongue. */
export const CEFR_LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native'] as const;
export type CefrLevel = (typeof CEFR_LEVELS)[number];

/** Categories of the French driving licence (Code de la route, art. R221-4). */
export const DRIVING_LICENCES = [
  'AM', 'A1', 'A2', 'A', 'B1', 'B', 'BE', 'C1', 'C1E', 'C', 'CE', 'D1', 'D1E', 'D', 'DE',
] as const; // prettier-ignore
export type DrivingLicence = (typeof DRIVING_LICENCES)[number];

/** What one can share. Name, headline and summary come with any share. */
export const SECTIONS = ['contact', 'photo', 'experiences', 'skills', 'evidence', 'languages'] as const;
export type Section = (typeof SECTIONS)[number];

/** Sections made of items, each of which can be shared or not by itself. */
export const ITEM_SECTIONS = ['experiences', 'skills', 'evidence', 'languages'] as const;
export type ItemSection = (typeof ITEM_SECTIONS)[number];

/** What the contact section is made of; each line is shared or not by itself. */
export const CONTACT_LINES = [
  'email', 'phone', 'address', 'birthDate', 'website', 'commune', 'mobility', 'licences',
] as const; // prettier-ignore
export type ContactLine = (typeof CONTACT_LINES)[number];

/** What someone who is asked to confirm a skill is to the person. */
export const RELATIONS = ['employer', 'trainer', 'association', 'colleague', 'other'] as const;
export type Relation = (typeof RELATIONS)[number];

/** How hard what one does is: as always, varied, or not to be foreseen. With the setting it helps to say a level. */
export const DIFFICULTIES = ['usual', 'varied', 'unforeseen'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** Where one does it: in a place one knows, in several, or in a hurry. */
export const LEVEL_SETTINGS = ['known', 'several', 'pressing'] as const;
export type LevelSetting = (typeof LEVEL_SETTINGS)[number];

/** Where names of skills come from: our starter set, or official references that an operator imported. */
export const REFERENCE_SOURCES = ['starter', 'rome', 'esco', 'digcomp'] as const;
export type ReferenceSource = (typeof REFERENCE_SOURCES)[number];

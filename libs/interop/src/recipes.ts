import type { ExperienceKind } from '#portfolio';
import type { ChangeCode } from './import-notes.js';

/** Where a section of the format keeps what an experience is made of. */
export interface Recipe {
  kind: ExperienceKind;
  /** Each part is looked for by several names; several parts make one title. */
  title: string[][];
  organisation: string[];
  /** Said of every entry of the section. */
  note?: ChangeCode;
  /** Whether the words of the title may tell another kind. */
  isKindInWords?: boolean;
  /** Whether an entry that has begun and does not say when it ended still goes on. */
  isOpenOngoing?: boolean;
  /** Whether the web address belongs to the work itself and not to an employer. */
  keepsUrl?: boolean;
}

export const RECIPES = {
  work: {
    kind: 'job',
    title: [['position', 'title', 'role', 'jobTitle']],
    organisation: ['name', 'company', 'employer', 'organization', 'organisation'],
    isKindInWords: true,
    isOpenOngoing: true,
  },
  volunteer: {
    kind: 'volunteering',
    title: [['position', 'title', 'role']],
    organisation: ['organization', 'organisation', 'name'],
    isKindInWords: true,
    isOpenOngoing: true,
  },
  education: {
    kind: 'training',
    title: [
      ['studyType', 'degree', 'title'],
      ['area', 'field', 'major'],
    ],
    organisation: ['institution', 'school', 'university', 'name'],
    isOpenOngoing: true,
  },
  certificates: {
    kind: 'training',
    title: [['name', 'title']],
    organisation: ['issuer', 'authority', 'organization'],
    note: 'certificate_as_training',
    keepsUrl: true,
  },
  awards: {
    kind: 'project',
    title: [['title', 'name']],
    organisation: ['awarder', 'issuer'],
    note: 'award_as_project',
    keepsUrl: true,
  },
  publications: {
    kind: 'project',
    title: [['name', 'title']],
    organisation: ['publisher'],
    note: 'publication_as_project',
    keepsUrl: true,
  },
  projects: {
    kind: 'project',
    title: [['name', 'title']],
    organisation: ['entity', 'organization', 'organisation'],
    keepsUrl: true,
  },
  interests: {
    kind: 'leisure',
    title: [['name', 'title']],
    organisation: ['organization', 'organisation'],
  },
} as const satisfies Record<string, Recipe>;
export type ExperienceSection = keyof typeof RECIPES;

/** The names that older files, and hands, give to a section. */
export const ALIASES = {
  basics: ['basics', 'bio'],
  work: ['work'],
  volunteer: ['volunteer', 'volunteering'],
  education: ['education'],
  certificates: ['certificates', 'certifications'],
  awards: ['awards'],
  publications: ['publications'],
  projects: ['projects'],
  interests: ['interests', 'hobbies'],
  skills: ['skills'],
  languages: ['languages'],
  references: ['references'],
} as const satisfies Record<string, readonly string[]>;
export type KnownSection = keyof typeof ALIASES;

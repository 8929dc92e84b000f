/** The closed lists of the API in plain words: one place, so that the same thing has the same name everywhere. */
import type { IconName } from './ui/icons.ts';
import { m } from './paraglide/messages.js';
import type { CefrLevel, ExperienceKind, Purpose, Section, SkillLevel } from './types.ts';

const kinds: Record<ExperienceKind, () => string> = {
  job: m.kind_job,
  internship: m.kind_internship,
  apprenticeship: m.kind_apprenticeship,
  volunteering: m.kind_volunteering,
  'civic-service': m.kind_civic_service,
  training: m.kind_training,
  project: m.kind_project,
  caring: m.kind_caring,
  leisure: m.kind_leisure,
  military: m.kind_military,
  detention: m.kind_detention,
};

const kindIcons: Record<ExperienceKind, IconName> = {
  job: 'briefcase',
  internship: 'stage',
  apprenticeship: 'stage',
  volunteering: 'people',
  'civic-service': 'hand',
  training: 'cap',
  project: 'spark',
  caring: 'heart',
  leisure: 'star',
  military: 'seal',
  detention: 'building',
};

const levels: Record<SkillLevel, () => string> = {
  1: m.level_1,
  2: m.level_2,
  3: m.level_3,
  4: m.level_4,
};

const cefrLevels: Record<CefrLevel, () => string> = {
  A1: m.cefr_a1,
  A2: m.cefr_a2,
  B1: m.cefr_b1,
  B2: m.cefr_b2,
  C1: m.cefr_c1,
  C2: m.cefr_c2,
  native: m.cefr_native,
};

const sections: Record<Section, () => string> = {
  contact: m.section_contact,
  photo: m.section_photo,
  experiences: m.section_experiences,
  skills: m.section_skills,
  evidence: m.section_evidence,
  languages: m.section_languages,
};

const purposes: Record<Purpose, () => string> = {
  'first-interview': m.purpose_first_interview,
  'career-project': m.purpose_career_project,
  'job-search': m.purpose_job_search,
  training: m.purpose_training,
  vae: m.purpose_vae,
  other: m.purpose_other,
};

export const experienceKinds = Object.keys(kinds) as ExperienceKind[];
export const skillLevels: SkillLevel[] = [1, 2, 3, 4];
export const cefrLevelList = Object.keys(cefrLevels) as CefrLevel[];
export const shareableSections: Section[] = ['experiences', 'skills', 'evidence', 'languages', 'contact', 'photo'];
export const purposeList = Object.keys(purposes) as Purpose[];

export const kindLabel = (kind: ExperienceKind) => kinds[kind]();
export const kindIcon = (kind: ExperienceKind) => kindIcons[kind];
export const levelLabel = (level: SkillLevel) => levels[level]();
export const cefrLabel = (level: CefrLevel) => cefrLevels[level]();
/** Without its article, to be put in a sentence: `expériences`. */
export const sectionLabel = (section: Section) => sections[section]();
/** After `pour`: `préparer mon projet`. */
export const purposeLabel = (purpose: Purpose) => purposes[purpose]();

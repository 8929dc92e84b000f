import type { DrivingLicence, ExperienceKind, SkillView } from '#portfolio';

/** The part of JSON Resume v1 that Lorfolio writes; the `lorfolio` blocks hold what the format has no place for. */
export interface JsonResume {
  $schema: string;
  basics: Basics;
  work?: JsonExperience[];
  volunteer?: JsonExperience[];
  education?: JsonExperience[];
  skills?: JsonSkill[];
  languages?: { language: string; fluency?: string }[];
  interests?: JsonExperience[];
  projects?: JsonExperience[];
  meta: { version: string; lorfolio: { version: number } };
}

export interface Basics {
  name: string;
  label?: string;
  email?: string;
  phone?: string;
  url?: string;
  summary?: string;
  location?: { address?: string; postalCode?: string; city?: string; countryCode?: string };
  lorfolio: {
    givenName?: string;
    familyName?: string;
    communeCode?: string;
    mobility?: string;
    drivingLicences?: DrivingLicence[];
  };
}

/** Which of the name fields stands depends on the section. */
export interface JsonExperience {
  name?: string;
  position?: string;
  organization?: string;
  studyType?: string;
  institution?: string;
  entity?: string;
  location?: string;
  startDate?: string;
  endDate?: string;
  summary?: string;
  description?: string;
  highlights?: string[];
  lorfolio?: { kind?: ExperienceKind; ongoing?: boolean };
}

export interface JsonSkill {
  name: string;
  level?: string;
  summary?: string;
  keywords?: string[];
  lorfolio?: { keywords?: 'contexts' } & Pick<SkillView, 'reference' | 'classifications' | 'levels'>;
}

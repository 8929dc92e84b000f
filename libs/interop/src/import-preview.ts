import type { CefrLevel, DrivingLicence, ExperienceKind, SaidLevel, SkillLevel, SkillReference } from '#portfolio';
import type { ChangeCode, SkipCode } from './import-notes.js';
import type { DocumentLook } from './lorfolio-document.js';

/** What a file would bring, before anything is kept. Plain data: it can wait in the database as JSON. */
export interface ImportPreview {
  format: 'json-resume' | 'lorfolio';
  items: ImportItem[];
  skipped: SkippedItem[];
}

/** One thing that the person may take or leave; `values` is a draft of its section. */
export type ImportItem =
  ImportedProfile | ImportedExperience | ImportedSkill | ImportedLanguage | ImportedEvidence | ImportedDocument;

export interface ImportedProfile extends ItemFrame {
  section: 'profile';
  values: ProfileDraft;
}

export interface ImportedExperience extends ItemFrame {
  section: 'experiences';
  values: ExperienceDraft;
}

export interface ImportedSkill extends ItemFrame {
  section: 'skills';
  values: SkillDraft;
}

export interface ImportedLanguage extends ItemFrame {
  section: 'languages';
  values: LanguageDraft;
}

/** Evidence by a web address; a file does not travel in a document. */
export interface ImportedEvidence extends ItemFrame {
  section: 'evidence';
  values: EvidenceDraft;
}

/** The document that the file was made by, to be composed again. */
export interface ImportedDocument extends ItemFrame {
  section: 'documents';
  values: DocumentDraft;
}

export interface ItemFrame {
  /** Stable within the preview: `work-0`. */
  id: string;
  /** Where it stands in the file: `work[0]`. */
  path: string;
  title: string;
  changes: ImportChange[];
}

/** Something that was kept, but not as it stood in the file. */
export interface ImportChange {
  path: string;
  code: ChangeCode;
  from?: string;
  to?: string;
  /** With `text_cut` and `list_cut`: the most that is kept. */
  limit?: number;
}

/** Something of the file that was not kept. */
export interface SkippedItem {
  path: string;
  code: SkipCode;
  /** The beginning of what stood there. */
  value?: string;
}

export interface ProfileDraft {
  givenName?: string;
  familyName?: string;
  headline?: string;
  summary?: string;
  email?: string;
  phone?: string;
  address?: string;
  website?: string;
  /** INSEE code: only in files that Lorfolio wrote. */
  communeCode?: string;
  /** A hint to look the commune up with; the postal code narrows it. */
  communeName?: string;
  postalCode?: string;
  mobility?: string;
  drivingLicences?: DrivingLicence[];
}

export interface ExperienceDraft {
  kind: ExperienceKind;
  title: string;
  organisation?: string;
  place?: string;
  startedOn?: string;
  endedOn?: string;
  ongoing?: boolean;
  description?: string;
  results?: string;
}

export interface SkillDraft {
  name: string;
  details?: string;
  level?: SkillLevel;
  contexts?: string[];
  reference?: SkillReference;
  classifications?: string[];
  /** Those that were said before, oldest first. */
  levels?: SaidLevel[];
  /** Ids of items of the same preview: the experiences where it was used. */
  used?: string[];
}

export interface EvidenceDraft {
  title: string;
  description?: string;
  url: string;
  /** Ids of items of the same preview: skills and experiences. */
  shows?: string[];
}

export interface DocumentDraft extends DocumentLook {
  /** Ids of items of the same preview, in the order of the document. */
  order: string[];
}

export interface LanguageDraft {
  name: string;
  level?: CefrLevel;
}

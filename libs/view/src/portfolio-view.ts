import type {
  CefrLevel,
  Difficulty,
  DrivingLicence,
  ExperienceKind,
  LevelSetting,
  ReferenceSource,
  Relation,
  SkillLevel,
} from './vocabulary.js';

/**
 * What a reader sees of one person. Its owner sees each thing `Versioned`.
 * A section that may not be seen is absent, never empty; so are links to what may not be seen.
 */
export interface PortfolioView {
  ownerId: string;
  profile: ProfileView;
  /** Absent too when there is none. Its owner is told which one it is, not its content. */
  photo?: PhotoView;
  experiences?: ExperienceView[];
  skills?: SkillView[];
  evidence?: EvidenceView[];
  languages?: LanguageView[];
}

/** Comes with what is read, so that each look at it is a look that the log holds. */
export interface PhotoView {
  mediaType: 'image/jpeg';
  /** The picture itself, in base64. */
  content: string;
}

/** Which photo one has; its content is asked for apart, or every look at one's own portfolio would carry it. */
export interface OwnPhotoView {
  version: number;
  /** Of the content, hexadecimal. */
  sha256: string;
}

/** As its owner sees it: `version` counts the saves, and is sent back as `If-Match`. */
export type Versioned<View> = View & { version: number };

/** Name, headline and summary come with any share; `contact` only with the section of that name. */
export interface ProfileView {
  givenName: string;
  familyName: string;
  headline: string | null;
  summary: string | null;
  contact?: ContactView;
}

/** As its owner sees it. */
export type OwnProfileView = ProfileView & { contact: Required<ContactView> };

/** Its owner sees every line; a reader only those that were shared, the others being absent. */
export interface ContactView {
  email?: string | null;
  phone?: string | null;
  /** Street and number; the town is the commune. */
  address?: string | null;
  /** `2001-05-23`. Never part of a CV: an employer has no business with it (Code du travail, art. L1132-1). */
  birthDate?: string | null;
  website?: string | null;
  commune?: CommuneView | null;
  /** How far or where to one goes to work, in the person's words. */
  mobility?: string | null;
  drivingLicences?: DrivingLicence[];
}

export interface CommuneView {
  /** INSEE code, five characters. */
  code: string;
  name: string;
  postalCode: string;
}

export interface ExperienceView {
  id: string;
  kind: ExperienceKind;
  title: string;
  organisation: string | null;
  place: string | null;
  /** A partial date: `2009`, `2009-03` or `2009-03-15`. */
  startedOn: string | null;
  endedOn: string | null;
  ongoing: boolean;
  /** What I did. */
  description: string | null;
  /** What came of it. */
  results: string | null;
}

export interface SkillView {
  id: string;
  name: string;
  details: string | null;
  level: SkillLevel | null;
  /** Where or with whom it is used, in the person's words. */
  contexts: string[];
  /** Only experiences that this reader may see; absent when experiences are not shared. */
  experienceIds?: string[];
  /** Where its name was chosen from; absent when it is all in the person's words. */
  reference?: SkillReference;
  /** The person's own groupings; absent when there are none. */
  classifications?: string[];
  /** Each level that they said, oldest first; the last one may be another than `level`, which can be taken back. Absent when none was. */
  levels?: SaidLevel[];
  /** Who confirmed it, oldest first; absent when nobody has. A reader is told of those that the owner shows. */
  confirmations?: ConfirmationView[];
}

/** A concept of a reference, in the version that it was chosen from. The skill keeps the wording that the person chose. */
export interface SkillReference {
  source: ReferenceSource;
  /** Of the source: `prepare-balanced-meals`, `M1805`, `http://data.europa.eu/esco/skill/…`. */
  code: string;
  version: string;
}

/** A level, said at a moment, and the two answers that helped to say it. */
export interface SaidLevel {
  level: SkillLevel;
  /** ISO 8601 */
  saidAt: string;
  difficulty: Difficulty | null;
  setting: LevelSetting | null;
}

export interface ConfirmationView {
  by: string;
  organisation: string | null;
  relation: Relation | 'counsellor';
  sentence: string | null;
  confirmedAt: string;
  /** The words that were confirmed. */
  confirmedName: string;
  /** Whether the name or the details of the skill are others today. */
  changedSince: boolean;
}

/** The owner decides, confirmation by confirmation, whether readers of the skill are told of it. */
export interface OwnConfirmationView extends ConfirmationView {
  id: string;
  shown: boolean;
  /** False until they have said whether it is shown or kept hidden. */
  decided: boolean;
}

export type OwnSkillView = Versioned<SkillView> & { confirmations?: OwnConfirmationView[] };

export interface EvidenceView {
  id: string;
  title: string;
  description: string | null;
  /** Absent for evidence of kind `file`. */
  url: string | null;
  file: EvidenceFileView | null;
  skillIds?: string[];
  experienceIds?: string[];
}

export interface EvidenceFileView {
  name: string;
  mediaType: string;
  /** In bytes. */
  size: number;
  /** Of the content, hexadecimal. */
  sha256: string;
}

export interface LanguageView {
  id: string;
  name: string;
  level: CefrLevel | null;
}

import type {
  ConfirmationView,
  ContactView,
  DrivingLicence,
  EvidenceFileView,
  EvidenceView,
  ExperienceView,
  LanguageView,
  PhotoView,
  PortfolioView,
  ProfileView,
  SaidLevel,
  Section,
  SkillReference,
  SkillView,
} from '#portfolio';
import type { News } from './news.statement.js';
import type { AccessTerms } from './portfolio-access.js';
import type { Purpose } from './purposes.js';

export class AccessTermsDto implements AccessTerms, News {
  /** The share by which I read, and its count of changes: what is open elsewhere is compared with them */
  grantId!: string;
  version!: number;
  sections!: Section[];
  purpose!: Purpose;
  note!: string | null;
  grantedAt!: Date;
  expiresAt!: Date;
  /** When I last came before this visit; null when never: then nothing is marked */
  lastVisitAt!: Date | null;
  /** Whether more was opened to me since */
  widened!: boolean;
  /** Of things that were not there to be read then */
  newIds!: string[];
  /** Of things whose words have changed since */
  changedIds!: string[];
  /** Name, headline or summary have changed since */
  profileChanged!: boolean;
}

export class SharedCommuneDto {
  /** INSEE code */
  code!: string;
  name!: string;
  postalCode!: string;
}

/** Lines that are not shared are absent */
export class SharedContactDto implements ContactView {
  email?: string | null;
  phone?: string | null;
  address?: string | null;
  /** 2001-05-23 */
  birthDate?: string | null;
  website?: string | null;
  commune?: SharedCommuneDto | null;
  mobility?: string | null;
  drivingLicences?: DrivingLicence[];
}

export class SharedProfileDto implements ProfileView {
  givenName!: string;
  familyName!: string;
  headline!: string | null;
  summary!: string | null;
  contact?: SharedContactDto;
}

export class SharedPhotoDto implements PhotoView {
  mediaType!: 'image/jpeg';
  /** In base64 */
  content!: string;
}

export class SharedExperienceDto implements ExperienceView {
  id!: string;
  kind!: ExperienceView['kind'];
  title!: string;
  organisation!: string | null;
  place!: string | null;
  /** 2009, 2009-03 or 2009-03-15 */
  startedOn!: string | null;
  endedOn!: string | null;
  ongoing!: boolean;
  description!: string | null;
  results!: string | null;
}

export class SharedConfirmationDto implements ConfirmationView {
  by!: string;
  organisation!: string | null;
  /** What they are to the person */
  relation!: ConfirmationView['relation'];
  sentence!: string | null;
  confirmedAt!: string;
  /** The words that were confirmed */
  confirmedName!: string;
  /** Whether the name or the details of the skill are others today */
  changedSince!: boolean;
}

export class SharedReferenceDto implements SkillReference {
  source!: SkillReference['source'];
  /** Of the concept, as its source has it */
  code!: string;
  /** Of the source */
  version!: string;
}

export class SharedLevelDto implements SaidLevel {
  level!: SaidLevel['level'];
  /** ISO 8601 */
  saidAt!: string;
  difficulty!: SaidLevel['difficulty'];
  setting!: SaidLevel['setting'];
}

export class SharedSkillDto implements SkillView {
  id!: string;
  name!: string;
  details!: string | null;
  /** 1 I am discovering it, 2 with help, 3 without help, 4 I can show others */
  level!: SkillView['level'];
  contexts!: string[];
  /** Where its name was chosen from; absent when it is all in the person's words */
  reference?: SharedReferenceDto;
  /** The person's own groupings; absent when there are none */
  classifications?: string[];
  /** Each level that they said, oldest first; absent when none was */
  levels?: SharedLevelDto[];
  /** Absent when experiences are not shared */
  experienceIds?: string[];
  /** Who confirmed it, among those that the person shows; absent when there is nobody */
  confirmations?: SharedConfirmationDto[];
}

export class SharedFileDto implements EvidenceFileView {
  name!: string;
  mediaType!: string;
  /** In bytes */
  size!: number;
  /** Of the content, hexadecimal */
  sha256!: string;
}

export class SharedEvidenceDto implements EvidenceView {
  id!: string;
  title!: string;
  description!: string | null;
  /** For a link; a file has none */
  url!: string | null;
  /** For a file; a link has none */
  file!: SharedFileDto | null;
  /** Absent when skills are not shared */
  skillIds?: string[];
  /** Absent when experiences are not shared */
  experienceIds?: string[];
}

export class SharedLanguageDto implements LanguageView {
  id!: string;
  name!: string;
  level!: LanguageView['level'];
}

/** What one person shares with me: sections that are not shared are absent */
export class SharedPortfolioDto implements PortfolioView {
  ownerId!: string;
  profile!: SharedProfileDto;
  photo?: SharedPhotoDto;
  experiences?: SharedExperienceDto[];
  skills?: SharedSkillDto[];
  evidence?: SharedEvidenceDto[];
  languages?: SharedLanguageDto[];
  access!: AccessTermsDto;
}

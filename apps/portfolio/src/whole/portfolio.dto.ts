import type { EvidenceFileView, EvidenceView, PortfolioView } from '#portfolio';
import { ExperienceDto } from '../experiences/experience.dto.js';
import { LanguageDto } from '../languages/language.dto.js';
import { ProfileDto } from '../profile/profile.dto.js';
import { SkillDto } from '../skills/skill.dto.js';

export class EvidenceFileDto implements EvidenceFileView {
  name!: string;
  mediaType!: string;
  /** In bytes */
  size!: number;
  /** Of the content, hexadecimal */
  sha256!: string;
}

export class EvidenceDto implements EvidenceView {
  id!: string;
  title!: string;
  description!: string | null;
  /** For a link; a file has none */
  url!: string | null;
  /** For a file; a link has none */
  file!: EvidenceFileDto | null;
  /** Absent when skills may not be seen */
  skillIds?: string[];
  /** Absent when experiences may not be seen */
  experienceIds?: string[];
  /** Counts the saves; send it back as If-Match */
  version!: number;
}

/** Sections that the reader may not see are absent. */
export class PortfolioDto implements PortfolioView {
  ownerId!: string;
  profile!: ProfileDto;
  experiences?: ExperienceDto[];
  skills?: SkillDto[];
  evidence?: EvidenceDto[];
  languages?: LanguageDto[];
}

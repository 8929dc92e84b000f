import type { PortfolioView, Section } from '#portfolio';
import type { LinkTermsOfUse } from './link-access.js';
import {
  SharedEvidenceDto,
  SharedExperienceDto,
  SharedLanguageDto,
  SharedPhotoDto,
  SharedProfileDto,
  SharedSkillDto,
} from './shared-portfolio.dto.js';
import type { LinkContent } from './share-link.entity.js';

export class LinkTermsDto implements LinkTermsOfUse {
  /** A CV comes with its PDF, chosen items with their files */
  what!: LinkContent;
  sections!: Section[];
  createdAt!: Date;
  expiresAt!: Date;
  /** Of the link: what is shown may be another as soon as `standing` tells another */
  version!: number;
}

/** What a link shows: sections that are not shared are absent */
export class LinkedPortfolioDto implements PortfolioView {
  ownerId!: string;
  profile!: SharedProfileDto;
  photo?: SharedPhotoDto;
  experiences?: SharedExperienceDto[];
  skills?: SharedSkillDto[];
  evidence?: SharedEvidenceDto[];
  languages?: SharedLanguageDto[];
  access!: LinkTermsDto;
}

import { PartialType, PickType } from '@nestjs/swagger';
import { IsIn, IsNotEmpty, IsOptional, IsString } from 'class-validator';
import {
  LINK_CONTENTS,
  LONGEST_LABEL,
  type ConsentStatus,
  type LinkContent,
  type LinkTerms,
  type ShareLink,
} from '#consent';
import { IsPlainText, MaxLength } from '#http';
import { PASSWORD_MAX } from '#identity';
import type { ContactLine, Section } from '#portfolio';
import { GrantTermsDto } from '../grants/grant.dto.js';

/** What a link shows, and for how long: as for a share with a counsellor */
export class NewShareLinkDto
  extends PickType(GrantTermsDto, ['sections', 'items', 'later', 'contactLines', 'days'])
  implements LinkTerms
{
  /** A CV comes with its PDF, chosen items with their files */
  @IsIn(LINK_CONTENTS)
  what!: LinkContent;

  /** For whom or why, in one's own words; readers are not told */
  @IsPlainText()
  @MaxLength(LONGEST_LABEL)
  @IsNotEmpty()
  @IsString()
  label!: string;

  /** Asked of whoever opens the link; none unless told, null takes it away */
  @MaxLength(PASSWORD_MAX)
  @IsString()
  @IsOptional()
  password?: string | null;
}

export class ShareLinkChangeDto extends PartialType(NewShareLinkDto, { skipNullProperties: false }) {}

export class ShareLinkScopeDto extends PickType(NewShareLinkDto, [
  'what',
  'sections',
  'items',
  'later',
  'contactLines',
]) {}

/** How often a link was opened, and when it last was */
export interface Openings {
  openings: number;
  lastOpenedAt: Date | null;
}

export class ShareLinkDto implements Openings {
  id!: string;
  what!: LinkContent;
  label!: string;
  /** Whether it asks for a password */
  locked!: boolean;
  sections!: Section[];
  /** Ids of the items that are shown, or with `later` of those that are not */
  items!: string[];
  /** Whether what is added later joins */
  later!: boolean;
  contactLines!: ContactLine[];
  createdAt!: Date;
  expiresAt!: Date;
  /** When it was withdrawn; null when it was not */
  revokedAt!: Date | null;
  status!: ConsentStatus;
  /** How often it was opened */
  openings!: number;
  /** When it was last opened; null when never */
  lastOpenedAt!: Date | null;
  /** Counts the saves; send it back as If-Match */
  version!: number;

  static from(link: ShareLink, { openings, lastOpenedAt }: Openings, now: Date): ShareLinkDto {
    const { id, what, label, locked, sections, items, later, contactLines, createdAt, expiresAt, version } = link;
    const status = link.status(now);
    const revokedAt = status === 'revoked' ? link.revokedAt : null;
    return {
      ...{ id, what, label, locked, sections, items, later, contactLines, createdAt, expiresAt, revokedAt, status },
      ...{ openings, lastOpenedAt, version },
    };
  }
}

/** A link with the secret of its address, which is told this once: only its hash is kept */
export class AddressedLinkDto extends ShareLinkDto {
  /** The address is `/lien#` and this */
  token!: string;
}

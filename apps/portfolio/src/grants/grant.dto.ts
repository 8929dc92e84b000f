import { PartialType, PickType, OmitType } from '@nestjs/swagger';
import {
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  Min,
} from 'class-validator';
import {
  LONGEST_GRANT_DAYS,
  LONGEST_NOTE,
  PURPOSES,
  type ConsentGrant,
  type GrantStatus,
  type Purpose,
  SharedPortfolioDto,
} from '#consent';
import { IsPlainText, MaxLength } from '#http';
import { SECTIONS, type Section } from '#portfolio';

export class GrantTermsDto {
  /** What they will be able to read. Name, headline and summary come with any share */
  @IsIn(SECTIONS, { each: true })
  @ArrayUnique()
  @ArrayNotEmpty()
  @IsArray()
  sections!: Section[];

  /** What the share is for */
  @IsIn(PURPOSES)
  purpose!: Purpose;

  /** A sentence that says more about the purpose */
  @IsPlainText()
  @MaxLength(LONGEST_NOTE)
  @IsString()
  @IsOptional()
  note?: string | null;

  /** How many days it lasts, from now */
  @Max(LONGEST_GRANT_DAYS)
  @Min(1)
  @IsInt()
  days!: number;
}

export class NewGrantDto extends GrantTermsDto {
  /** The counsellor, from the directory; or else their address */
  @IsUUID()
  @IsOptional()
  counsellorId?: string | null;

  /** The counsellor's e-mail address; or else their id */
  @IsEmail()
  @MaxLength(254)
  @IsOptional()
  counsellorEmail?: string | null;
}

export class GrantChangeDto extends PartialType(GrantTermsDto, { skipNullProperties: false }) {}

export class GrantSectionsDto extends PickType(GrantTermsDto, ['sections']) {}

/** The counsellor as they were when the grant was given */
export class GrantCounsellorDto {
  id!: string;
  givenName!: string;
  familyName!: string;
  structure!: string;
}

export class GrantDto {
  id!: string;
  counsellor!: GrantCounsellorDto;
  sections!: Section[];
  purpose!: Purpose;
  note!: string | null;
  grantedAt!: Date;
  expiresAt!: Date;
  /** When it was withdrawn; null when it was not */
  revokedAt!: Date | null;
  status!: GrantStatus;
  /** When it was last read through; null when never */
  lastReadAt!: Date | null;
  /** Counts the saves; send it back as If-Match */
  version!: number;

  static from(grant: ConsentGrant, lastReadAt: Date | null, now: Date): GrantDto {
    const { id, sections, purpose, note, grantedAt, expiresAt, version } = grant;
    const status = grant.status(now);
    return {
      id,
      counsellor: {
        id: grant.counsellorId,
        givenName: grant.counsellorGivenName,
        familyName: grant.counsellorFamilyName,
        structure: grant.structureName,
      },
      sections,
      purpose,
      note,
      grantedAt,
      expiresAt,
      revokedAt: status === 'revoked' ? grant.revokedAt : null,
      status,
      lastReadAt,
      version,
    };
  }
}

/** What the counsellor sees, to the last character, before there are terms */
export class PreviewDto extends OmitType(SharedPortfolioDto, ['access'] as const) {}

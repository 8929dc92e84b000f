import { PartialType, PickType, OmitType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsBoolean,
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
  type ConsentStatus,
  type Purpose,
  SharedPortfolioDto,
} from '#consent';
import { IsPlainText, MaxLength, MayBeLeftOut } from '#http';
import { CONTACT_LINES, SECTIONS, type ContactLine, type Section } from '#portfolio';

/** More than anyone has; a share of more than that names what it leaves out. */
const MOST_ITEMS = 10_000;

export class GrantTermsDto {
  /** What they will be able to read. Name, headline and summary come with any share */
  @IsIn(SECTIONS, { each: true })
  @ArrayUnique()
  @ArrayNotEmpty()
  @IsArray()
  sections!: Section[];

  /**
   * Ids of experiences, skills, evidence and languages: those that are shared, or with `later` those that are not.
   * Without it: all that is there now
   */
  @IsUUID(undefined, { each: true })
  @ArrayMaxSize(MOST_ITEMS)
  @IsArray()
  @MayBeLeftOut()
  items?: string[];

  /** Whether what is added later to these sections joins the share; false unless told */
  @IsBoolean()
  @MayBeLeftOut()
  later?: boolean;

  /**
   * The contact lines that are shared, and no others: when `contact` joins the sections, at least one is named.
   * Left out of a change, they are as they were
   */
  @IsIn(CONTACT_LINES, { each: true })
  @ArrayUnique()
  @IsArray()
  @MayBeLeftOut()
  contactLines?: ContactLine[];

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

/** What to share and until when, with a counsellor who has said what for */
export class ChosenTermsDto extends OmitType(GrantTermsDto, ['purpose', 'note'] as const) {}

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

export class GrantScopeDto extends PickType(GrantTermsDto, ['sections', 'items', 'later', 'contactLines']) {}

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
  /** Ids of the items that are shared, or with `later` of those that are not */
  items!: string[];
  /** Whether what is added later joins the share */
  later!: boolean;
  contactLines!: ContactLine[];
  purpose!: Purpose;
  note!: string | null;
  /** Whether the note is what the counsellor wrote when they asked, with a code or a request; else it is my own */
  noteByReader!: boolean;
  grantedAt!: Date;
  expiresAt!: Date;
  /** When it was withdrawn; null when it was not */
  revokedAt!: Date | null;
  status!: ConsentStatus;
  /** Whether it can be renewed as it is: until a month after its end */
  renewable!: boolean;
  /** When it was last read through; null when never */
  lastReadAt!: Date | null;
  /** Counts the saves; send it back as If-Match */
  version!: number;

  static from(grant: ConsentGrant, lastReadAt: Date | null, now: Date): GrantDto {
    const { id, sections, items, later, contactLines, purpose, note, noteByReader } = grant;
    const { grantedAt, expiresAt, version } = grant;
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
      items,
      later,
      contactLines,
      purpose,
      note,
      noteByReader,
      grantedAt,
      expiresAt,
      revokedAt: status === 'revoked' ? grant.revokedAt : null,
      status,
      renewable: grant.isRenewable(now),
      lastReadAt,
      version,
    };
  }
}

/** What the counsellor sees, to the last character, before there are terms */
export class PreviewDto extends OmitType(SharedPortfolioDto, ['access'] as const) {}

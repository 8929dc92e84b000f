import {
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsEmail,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  Min,
} from 'class-validator';
import { LONGEST_GRANT_DAYS, LONGEST_NOTE, PURPOSES, SECTIONS, type Purpose, type Section } from '#consent';
import { IsPlainText, MaxLength } from '#http';

export class NewRequestDto {
  /** The person's e-mail address; or else their id */
  @IsEmail()
  @MaxLength(254)
  @IsOptional()
  email?: string | null;

  /** A person who shares with me already; or else an address */
  @IsUUID()
  @IsOptional()
  ownerId?: string | null;

  /** What I would like to read */
  @IsIn(SECTIONS, { each: true })
  @ArrayUnique()
  @ArrayNotEmpty()
  @IsArray()
  sections!: Section[];

  @IsIn(PURPOSES)
  purpose!: Purpose;

  /** Why I ask; the person reads it */
  @IsPlainText()
  @MaxLength(LONGEST_NOTE)
  @IsNotEmpty()
  @IsString()
  note!: string;

  /** For how many days */
  @Max(LONGEST_GRANT_DAYS)
  @Min(1)
  @IsInt()
  days!: number;
}

export class AskedPersonDto {
  ownerId!: string;
  givenName!: string;
  familyName!: string;
}

export class SentRequestDto {
  id!: string;
  /** As I wrote it; null when I asked someone who shares with me */
  email!: string | null;
  /** Someone who shares with me now, when I asked them as such or they accepted */
  person!: AskedPersonDto | null;
  sections!: Section[];
  purpose!: Purpose;
  note!: string;
  days!: number;
  sentAt!: Date;
  /** It goes by itself then, answered or not */
  expiresAt!: Date;
  /** pending until accepted; a refusal is not told */
  state!: 'pending' | 'accepted';
}

import { Type } from 'class-transformer';
import { IsIn, IsInt, IsISO8601, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { ACCESS_ACTIONS, type AccessAction } from '#consent';
import type { Section } from '#portfolio';

/** As `Date.toISOString` writes it: ISO 8601 has weeks, days of the year and years before Christ too, which no timestamp is. */
const INSTANT = /^(?!0000)\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?Z$/;

export class AccessLogQueryDto {
  /** `next` of the page before */
  @IsUUID()
  @IsOptional()
  before?: string;

  /** Records a page, 50 unless told */
  @Max(100)
  @Min(1)
  @IsInt()
  @Type(() => Number)
  @IsOptional()
  limit?: number;

  /** Only of this reader, or link, by the id that `readers` or `links` gives */
  @IsUUID()
  @IsOptional()
  reader?: string;

  /** Only what was done this way */
  @IsIn(ACCESS_ACTIONS)
  @IsOptional()
  action?: AccessAction;

  /** Only from this instant on, in UTC: 2026-11-27T08:30:00.000Z */
  @Matches(INSTANT)
  @IsISO8601({ strict: true })
  @IsOptional()
  from?: string;

  /** Only before this instant, in UTC */
  @Matches(INSTANT)
  @IsISO8601({ strict: true })
  @IsOptional()
  to?: string;
}

export class AccessReaderDto {
  givenName!: string;
  familyName!: string;
  structure!: string;
}

/** The link by which someone without an account read */
export class AccessLinkDto {
  id!: string;
  /** As its owner calls it */
  label!: string;
}

export class AccessRecordDto {
  id!: string;
  readAt!: Date;
  /** Looked at the portfolio, opened a file, took a PDF, or printed */
  action!: AccessAction;
  /** What they could see at that moment */
  sections!: Section[];
  /** Of the file that was opened; absent once it is gone */
  evidenceTitle?: string;
  /** Null for someone who came by a link */
  reader!: AccessReaderDto | null;
  /** Null for a counsellor */
  link!: AccessLinkDto | null;
}

/** Someone who has read, to filter by */
export class LogReaderDto extends AccessReaderDto {
  id!: string;
}

/** The end of the chain of records: who keeps it can have the log checked later */
export class ChainHeadDto {
  /** How many records the chain holds */
  position!: number;
  /** SHA-256 of the last one, hexadecimal */
  hash!: string;
}

export class AccessLogDto {
  records!: AccessRecordDto[];
  /** Where the next page begins; null on the last */
  next!: string | null;
  /** Everyone with an account who has read, whatever the filter */
  readers!: LogReaderDto[];
  /** Every link by which someone has read, whatever the filter */
  links!: AccessLinkDto[];
  /** Null as long as nobody has read */
  head!: ChainHeadDto | null;
}

export class JournalChoiceDto {
  /** A file for programs, with the chain, or a table for people; json unless told */
  @IsIn(['json', 'csv'])
  @IsOptional()
  format?: 'json' | 'csv';
}

export class KeptHeadDto {
  /** As it was shown: the number of records, a colon, the hash */
  @MaxLength(200)
  @IsString()
  head!: string;
}

/** A record that is not as it was sealed */
export class BrokenRecordDto {
  position!: number;
  recordId!: string;
}

export class ChainCheckDto {
  /** Nothing was changed, removed, put in or moved, and what was kept is in the chain */
  holds!: boolean;
  /** The chain is whole; what was kept is in it; the chain is broken; what was kept is not in it; the chain is shorter than what was kept */
  result!: 'whole' | 'kept' | 'broken' | 'changed' | 'missing';
  /** The same in plain words */
  text!: string;
  /** Records in the chain */
  records!: number;
  head!: ChainHeadDto | null;
  /** The first broken record; null when there is none */
  broken!: BrokenRecordDto | null;
}

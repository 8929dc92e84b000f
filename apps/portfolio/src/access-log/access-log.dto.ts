import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import type { AccessAction } from '#consent';
import type { Section } from '#portfolio';

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
}

export class AccessReaderDto {
  givenName!: string;
  familyName!: string;
  structure!: string;
}

export class AccessRecordDto {
  id!: string;
  readAt!: Date;
  /** Looked at the portfolio, opened a file, or took a PDF */
  action!: AccessAction;
  /** What they could see at that moment */
  sections!: Section[];
  /** Of the file that was opened; absent once it is gone */
  evidenceTitle?: string;
  reader!: AccessReaderDto;
}

export class AccessLogDto {
  records!: AccessRecordDto[];
  /** Where the next page begins; null on the last */
  next!: string | null;
}

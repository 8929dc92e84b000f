import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsArray, IsIn, IsOptional, IsString } from 'class-validator';
import { MaxLength } from '#http';

type ImportSection = 'profile' | 'experiences' | 'skills' | 'languages' | 'evidence' | 'documents';

export class ImportFormDto {
  /** A PDF made with Lorfolio, 10 MB at most, or a CV as JSON Resume, 2 MB at most */
  @ApiProperty({ type: 'string', format: 'binary' })
  file!: unknown;
}

export class ImportChangeDto {
  /** Where it stands in the file */
  path!: string;
  code!: string;
  message!: string;
  from?: string;
  to?: string;
}

export class SkippedItemDto {
  /** Where it stands in the file */
  path!: string;
  code!: string;
  message!: string;
  /** The beginning of what stood there */
  value?: string;
}

export class ImportItemDto {
  id!: string;
  section!: ImportSection;
  /** Where it stands in the file */
  path!: string;
  title!: string;
  /** As one would send it to add it by hand */
  values!: Record<string, unknown>;
  /** What is not as it stood in the file */
  changes!: ImportChangeDto[];
  /** Whether the portfolio holds the same already: it is then added again only when it is named */
  alreadyThere!: boolean;
}

/** What a file would bring; nothing is kept yet. */
export class ImportDto {
  id!: string;
  format!: 'json-resume' | 'lorfolio';
  items!: ImportItemDto[];
  skipped!: SkippedItemDto[];
}

export class ImportChoiceDto {
  /** Ids of the items to keep; without it, all that are not there already */
  @MaxLength(100, { each: true })
  @IsString({ each: true })
  @ArrayUnique()
  @ArrayNotEmpty()
  @ArrayMaxSize(1000)
  @IsArray()
  @IsOptional()
  items?: string[];

  /** Whether a profile that is named fills only what is empty, or also replaces what is filled in already: the usual */
  @IsIn(['fill', 'replace'])
  @IsOptional()
  profile?: 'fill' | 'replace';
}

export class ImportReportLineDto {
  section!: ImportSection;
  title!: string;
  /** As it stood in the file, kept with changes, or not kept */
  outcome!: 'kept' | 'changed' | 'skipped';
  /** What was changed, or why it was not kept */
  notes!: string[];
}

export class ImportReportDto {
  /** How many items were kept, changed or not */
  kept!: number;
  report!: ImportReportLineDto[];
}

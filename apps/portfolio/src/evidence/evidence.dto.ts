import { ApiProperty, PartialType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsNotEmpty, IsOptional, IsString, IsUrl, IsUUID } from 'class-validator';
import { IsPlainText, MaxLength } from '#http';
import type { EvidenceFileView, EvidenceView, Versioned } from '#portfolio';

class EvidenceWordsDto {
  /** What it is, in a few words */
  @IsPlainText()
  @MaxLength(200)
  @IsNotEmpty()
  @IsString()
  title!: string;

  /** What it shows */
  @IsPlainText()
  @MaxLength(2000)
  @IsString()
  @IsOptional()
  description?: string | null;

  /** The skills it shows; in a form, a JSON array as text */
  @IsUUID(undefined, { each: true })
  @ArrayUnique()
  @ArrayMaxSize(200)
  @IsArray()
  @IsOptional()
  @Transform(listFromForm)
  skillIds?: string[];

  /** The experiences it comes from; in a form, a JSON array as text */
  @IsUUID(undefined, { each: true })
  @ArrayUnique()
  @ArrayMaxSize(200)
  @IsArray()
  @IsOptional()
  @Transform(listFromForm)
  experienceIds?: string[];
}

export class NewLinkDto extends EvidenceWordsDto {
  /** An address on the web, http or https */
  @IsPlainText()
  @MaxLength(2000)
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, disallow_auth: true })
  url!: string;
}

/** The fields of the form; the file follows them. */
export class FileFieldsDto extends EvidenceWordsDto {}

export class NewFileDto extends FileFieldsDto {
  /** Last in the form: PDF, JPEG, PNG, WebP, DOCX, ODT, MP3 or MP4 */
  @ApiProperty({ type: 'string', format: 'binary' })
  file!: unknown;
}

export class EvidenceChangeDto extends PartialType(NewLinkDto) {}

export class EvidenceFileDto implements EvidenceFileView {
  name!: string;
  mediaType!: string;
  /** In bytes */
  size!: number;
  /** Of the content, hexadecimal */
  sha256!: string;
}

export class EvidenceDto implements Versioned<EvidenceView> {
  id!: string;
  title!: string;
  description!: string | null;
  /** For a link; a file has none */
  url!: string | null;
  /** For a file; a link has none */
  file!: EvidenceFileDto | null;
  skillIds?: string[];
  experienceIds?: string[];
  /** Counts the saves; send it back as If-Match */
  version!: number;
}

export class StorageDto {
  /** By the files of one's evidence, those in the bin included */
  usedBytes!: number;
  limitBytes!: number;
}

/** A form has no lists: theirs come as JSON text. What is none stays as it is, and is refused as no list. */
function listFromForm({ value }: { value: unknown }): unknown {
  if (typeof value !== 'string' || !value.trim().startsWith('[')) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

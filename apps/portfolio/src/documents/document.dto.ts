import { OmitType, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  ValidateNested,
} from 'class-validator';
import { IsPlainText, MaxLength, MayBeLeftOut } from '#http';
import {
  DOCUMENT_CONTACT_LINES,
  DOCUMENT_KINDS,
  DOCUMENT_LANGUAGES,
  DOCUMENT_PARTS,
  PAPERS,
  TEMPLATES,
  TEXT_LENGTHS,
  WORDED_FIELDS,
  type ContactLine,
  type DocumentKind,
  type DocumentLanguage,
  type DocumentPart,
  type DocumentView,
  type Paper,
  type Template,
  type TextLength,
  type WordedField,
  type Wording,
} from '#portfolio';

/** As many as a share may name. */
const MOST_ITEMS = 10_000;
const MOST_WORDINGS = 1_000;

export class WordingDto implements Wording {
  /** Experience, skill, language or piece of evidence; null for the profile */
  @IsUUID()
  @IsOptional()
  itemId!: string | null;

  @IsIn(WORDED_FIELDS)
  field!: WordedField;

  /** Null: left unsaid in this document */
  @IsPlainText()
  @MaxLength(5000)
  @IsString()
  @IsOptional()
  text!: string | null;

  /** What the portfolio said when this was written */
  @IsPlainText()
  @MaxLength(5000)
  @IsString()
  @IsOptional()
  basedOn!: string | null;
}

class CompositionDto {
  /** For oneself, and in the name of the file */
  @IsPlainText()
  @MaxLength(200)
  @IsNotEmpty()
  @IsString()
  @MayBeLeftOut()
  name!: string;

  @IsIn(DOCUMENT_KINDS)
  @MayBeLeftOut()
  kind!: DocumentKind;

  @IsIn(DOCUMENT_LANGUAGES)
  @MayBeLeftOut()
  language!: DocumentLanguage;

  @IsIn(TEMPLATES)
  @MayBeLeftOut()
  template!: Template;

  @IsIn(PAPERS)
  @MayBeLeftOut()
  paper!: Paper;

  /** Those that are shown, in their order */
  @ArrayUnique()
  @IsIn(DOCUMENT_PARTS, { each: true })
  @IsArray()
  @MayBeLeftOut()
  parts!: DocumentPart[];

  /** Ids of items that stay out; what is added to the portfolio later joins */
  @IsUUID(undefined, { each: true })
  @ArrayMaxSize(MOST_ITEMS)
  @IsArray()
  @MayBeLeftOut()
  leftOut!: string[];

  /** Ids of items that come first in their part, in this order */
  @IsUUID(undefined, { each: true })
  @ArrayMaxSize(MOST_ITEMS)
  @IsArray()
  @MayBeLeftOut()
  itemOrder!: string[];

  /** `short`: the first lines of what one did, and of a skill its name and level */
  @IsIn(TEXT_LENGTHS)
  @MayBeLeftOut()
  textLength!: TextLength;

  /** Never the date of birth */
  @ArrayUnique()
  @IsIn(DOCUMENT_CONTACT_LINES, { each: true })
  @IsArray()
  @MayBeLeftOut()
  contactLines!: ContactLine[];

  @IsBoolean()
  @MayBeLeftOut()
  photo!: boolean;

  /** Whether its data goes with the file, for programs, and to be brought back */
  @IsBoolean()
  @MayBeLeftOut()
  attachment!: boolean;

  /** Whether it carries a code, by which whoever holds it can ask whether it was made here, and when */
  @IsBoolean()
  @MayBeLeftOut()
  verifiable!: boolean;

  /** Other words for texts of the portfolio, in this document only */
  @Type(() => WordingDto)
  @ValidateNested({ each: true })
  @ArrayMaxSize(MOST_WORDINGS)
  @IsArray()
  @MayBeLeftOut()
  wordings!: WordingDto[];
}

export class DocumentChangeDto extends PartialType(CompositionDto, { skipNullProperties: false }) {}

export class NewDocumentDto extends PartialType(OmitType(CompositionDto, ['name', 'kind', 'language'] as const), {
  skipNullProperties: false,
}) {
  /** For oneself, and in the name of the file */
  @IsPlainText()
  @MaxLength(200)
  @IsNotEmpty()
  @IsString()
  name!: string;

  @IsIn(DOCUMENT_KINDS)
  kind!: DocumentKind;

  @IsIn(DOCUMENT_LANGUAGES)
  language!: DocumentLanguage;
}

export class DocumentCopyDto {
  /** Of the copy */
  @IsPlainText()
  @MaxLength(200)
  @IsNotEmpty()
  @IsString()
  name!: string;
}

export class DocumentDto implements DocumentView {
  id!: string;
  name!: string;
  kind!: DocumentKind;
  template!: Template;
  language!: DocumentLanguage;
  paper!: Paper;
  parts!: DocumentPart[];
  leftOut!: string[];
  itemOrder!: string[];
  textLength!: TextLength;
  contactLines!: ContactLine[];
  photo!: boolean;
  attachment!: boolean;
  wordings!: WordingDto[];
  verifiable!: boolean;
  /** By which whoever holds it can ask whether it was made here; null when it carries none */
  code!: string | null;
  /** ISO 8601 */
  updatedAt!: string;
  /** Counts the saves; send it back as If-Match */
  version!: number;
}

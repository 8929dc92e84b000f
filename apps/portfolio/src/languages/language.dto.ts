import { PartialType } from '@nestjs/swagger';
import { IsIn, IsNotEmpty, IsOptional, IsString } from 'class-validator';
import { IsPlainText, MaxLength } from '#http';
import { CEFR_LEVELS, type CefrLevel, type LanguageView } from '#portfolio';

export class NewLanguageDto {
  @IsPlainText()
  @MaxLength(100)
  @IsNotEmpty()
  @IsString()
  name!: string;

  /** Of the Common European Framework of Reference, or `native` */
  @IsIn(CEFR_LEVELS)
  @IsOptional()
  level?: CefrLevel | null;
}

export class LanguageChangeDto extends PartialType(NewLanguageDto) {}

export class LanguageDto implements LanguageView {
  id!: string;
  name!: string;
  level!: CefrLevel | null;
  /** Counts the saves; send it back as If-Match */
  version!: number;
}

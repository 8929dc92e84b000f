import { PartialType } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsNotEmpty, IsOptional, IsString } from 'class-validator';
import { IsPlainText, MaxLength } from '#http';
import { EXPERIENCE_KINDS, type ExperienceKind, type ExperienceView } from '#portfolio';

export class NewExperienceDto {
  /** What kind of experience it is */
  @IsIn(EXPERIENCE_KINDS)
  kind!: ExperienceKind;

  /** What one was or did, in a few words */
  @IsPlainText()
  @MaxLength(200)
  @IsNotEmpty()
  @IsString()
  title!: string;

  /** Employer, school, association, family... */
  @IsPlainText()
  @MaxLength(200)
  @IsString()
  @IsOptional()
  organisation?: string | null;

  @IsPlainText()
  @MaxLength(200)
  @IsString()
  @IsOptional()
  place?: string | null;

  /** A partial date: 2009, 2009-03 or 2009-03-15 */
  @MaxLength(10)
  @IsString()
  @IsOptional()
  startedOn?: string | null;

  /** A partial date: 2009, 2009-03 or 2009-03-15 */
  @MaxLength(10)
  @IsString()
  @IsOptional()
  endedOn?: string | null;

  /** Still going on; then there is no end */
  @IsBoolean()
  @IsOptional()
  ongoing?: boolean;

  /** What I did */
  @IsPlainText()
  @MaxLength(5000)
  @IsString()
  @IsOptional()
  description?: string | null;

  /** What came of it */
  @IsPlainText()
  @MaxLength(5000)
  @IsString()
  @IsOptional()
  results?: string | null;
}

export class ExperienceChangeDto extends PartialType(NewExperienceDto) {}

export class ExperienceDto implements ExperienceView {
  id!: string;
  kind!: ExperienceKind;
  title!: string;
  organisation!: string | null;
  place!: string | null;
  /** A partial date: 2009, 2009-03 or 2009-03-15 */
  startedOn!: string | null;
  /** A partial date: 2009, 2009-03 or 2009-03-15 */
  endedOn!: string | null;
  ongoing!: boolean;
  description!: string | null;
  results!: string | null;
  /** Counts the saves; send it back as If-Match */
  version!: number;
}

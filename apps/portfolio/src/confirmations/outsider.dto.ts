import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  ValidateNested,
} from 'class-validator';
import { LONGEST_SENTENCE } from '#exchange';
import { IsPlainText, MaxLength } from '#http';

export class ConfirmationLinkDto {
  /** From the fragment of the mailed link */
  @MaxLength(100)
  @IsNotEmpty()
  @IsString()
  token!: string;
}

export class SkillAnswerDto {
  @IsUUID()
  skillId!: string;

  /** Whether I confirm it; false declines, and is told to the person alone */
  @IsBoolean()
  confirmed!: boolean;

  /** What I can say of it; only kept with a confirmation */
  @IsPlainText()
  @MaxLength(LONGEST_SENTENCE)
  @IsString()
  @IsOptional()
  sentence?: string | null;
}

export class ConfirmationAnswerDto extends ConfirmationLinkDto {
  /** Who I am, shown with what I confirm */
  @IsPlainText()
  @MaxLength(200)
  @IsNotEmpty()
  @IsString()
  name!: string;

  /** Where I know the person from */
  @IsPlainText()
  @MaxLength(200)
  @IsString()
  @IsOptional()
  organisation?: string | null;

  @ValidateNested({ each: true })
  @Type(() => SkillAnswerDto)
  @ArrayUnique(({ skillId }: SkillAnswerDto) => skillId)
  @ArrayMaxSize(10)
  @ArrayNotEmpty()
  @IsArray()
  answers!: SkillAnswerDto[];
}

export class ConfirmationWithdrawalDto extends ConfirmationLinkDto {
  /** One of the skills; left out, all of them */
  @IsUUID()
  @IsOptional()
  skillId?: string | null;
}

export class AskingPersonDto {
  givenName!: string;
  familyName!: string;
}

export class SkillToConfirmDto {
  id!: string;
  name!: string;
  details!: string | null;
  /** My answer so far */
  answer!: 'confirmed' | 'declined' | null;
  byName!: string | null;
  organisation!: string | null;
  sentence!: string | null;
}

/** What the one who was asked sees, and all that they see */
export class AskedConfirmationDto {
  person!: AskingPersonDto;
  /** As the person calls the one they ask */
  name!: string;
  message!: string | null;
  /** By the link of the thank-you one can only take back */
  mayAnswer!: boolean;
  endsAt!: Date | null;
  skills!: SkillToConfirmDto[];
}

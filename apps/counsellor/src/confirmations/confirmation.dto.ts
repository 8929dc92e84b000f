import { IsOptional, IsString } from 'class-validator';
import { LONGEST_SENTENCE } from '#exchange';
import { IsPlainText, MaxLength } from '#http';

export class NewConfirmationDto {
  /** What I can say of it; the person reads it, and shows it if they wish */
  @IsPlainText()
  @MaxLength(LONGEST_SENTENCE)
  @IsString()
  @IsOptional()
  sentence?: string | null;
}

/** A skill that I confirmed */
export class MyConfirmationDto {
  skillId!: string;
  sentence!: string | null;
  confirmedAt!: Date;
  /** The words that I confirmed */
  confirmedName!: string;
  /** Whether the person shows it to others */
  shown!: boolean;
}

import { IsNotEmpty, IsString, ValidateIf } from 'class-validator';
import { IsPlainText, MaxLength } from '#http';

export class RenameClassificationDto {
  /** One of my groupings, as it is called now */
  @IsPlainText()
  @MaxLength(60)
  @IsNotEmpty()
  @IsString()
  from!: string;

  /** What it is called from now on; null takes it away from every skill */
  @IsPlainText()
  @MaxLength(60)
  @IsNotEmpty()
  @IsString()
  @ValidateIf(({ to }: RenameClassificationDto) => to !== null)
  to!: string | null;
}

export class RenamedClassificationDto {
  /** How many skills had it */
  changed!: number;
}

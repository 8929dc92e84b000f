import { IsString } from 'class-validator';
import { MaxLength } from '#http';

export class ErasureDto {
  /** The present one: an open browser alone must not be enough */
  @MaxLength(1000)
  @IsString()
  password!: string;
}

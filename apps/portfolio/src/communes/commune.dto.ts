import { IsString } from 'class-validator';
import { MaxLength } from '#http';
import type { CommuneView } from '#portfolio';

export class CommuneSearchDto {
  /** Beginning of a name or postal code, two characters or more */
  @MaxLength(100)
  @IsString()
  q!: string;
}

export class CommuneDto implements CommuneView {
  /** INSEE code */
  code!: string;
  name!: string;
  postalCode!: string;
}

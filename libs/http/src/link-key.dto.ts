import { IsOptional, IsString } from 'class-validator';
import { MaxLength } from './validation.js';

/** By what a link is known. It goes in the body: an address is written down on its way */
export class LinkTokenDto {
  /** What stands behind the # of the address */
  @MaxLength(200)
  @IsString()
  token!: string;
}

/** What whoever opens a link comes with */
export class LinkKeyDto extends LinkTokenDto {
  /** When the link asks for one */
  @MaxLength(1000)
  @IsString()
  @IsOptional()
  password?: string | null;
}

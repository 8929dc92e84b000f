import { IsOptional, IsString, IsUUID } from 'class-validator';
import { MaxLength } from '#http';

/** What whoever opens a link comes with. It goes in the body: an address is written down on its way */
export class LinkKeyDto {
  /** What stands behind the # of the address */
  @MaxLength(200)
  @IsString()
  token!: string;

  /** When the link asks for one */
  @MaxLength(1000)
  @IsString()
  @IsOptional()
  password?: string | null;
}

export class LinkedFileKeyDto extends LinkKeyDto {
  @IsUUID()
  evidenceId!: string;
}

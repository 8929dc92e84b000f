import { IsIn, IsOptional, IsString } from 'class-validator';
import { MaxLength } from '#http';

export class CvChoiceDto {
  /** Of the headings and levels; without it, the language of the request */
  @IsIn(['fr', 'en'])
  @IsOptional()
  lang?: 'fr' | 'en';
}

/** What whoever takes a CV by a link comes with. It goes in the body: an address is written down on its way */
export class LinkedCvDto extends CvChoiceDto {
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

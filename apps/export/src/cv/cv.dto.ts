import { IsIn, IsOptional } from 'class-validator';

export class CvChoiceDto {
  /** Of the headings and levels; without it, the language of the request */
  @IsIn(['fr', 'en'])
  @IsOptional()
  lang?: 'fr' | 'en';
}

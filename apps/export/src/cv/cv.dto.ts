import { IntersectionType } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { LinkKeyDto } from '#http';

export class CvChoiceDto {
  /** Of the headings and levels; without it, the language of the request */
  @IsIn(['fr', 'en'])
  @IsOptional()
  lang?: 'fr' | 'en';
}

export class OwnCvChoiceDto extends CvChoiceDto {
  /** Whether my photo is on it; not, unless I say so */
  @IsIn(['true', 'false'])
  @IsOptional()
  photo?: 'true' | 'false';
}

/** What whoever takes a CV by a link comes with */
export class LinkedCvDto extends IntersectionType(CvChoiceDto, LinkKeyDto) {}

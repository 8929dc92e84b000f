import { ArrayMaxSize, IsArray, IsString } from 'class-validator';
import { MaxLength } from '#http';

export class GroupedCodesDto {
  /** Of skills of the starter set */
  @MaxLength(200, { each: true })
  @IsString({ each: true })
  @ArrayMaxSize(2000)
  @IsArray()
  codes!: string[];
}

export class ReferenceGroupDto {
  code!: string;
  /** In the language that was asked for */
  label!: string;
  /** Those of this group, among the ones asked about */
  codes!: string[];
}

import { IsInt, IsNotEmpty, IsString, IsUUID, Min } from 'class-validator';
import { IsPlainText, MaxLength, MayBeLeftOut } from '#http';
import type { Alike } from '#portfolio';

export class AlikeSkillsDto {
  /** Chosen from the same place of a reference, in the same words, or in nearly the same words */
  likeness!: Alike['likeness'];
  /** The two, the older one first */
  ids!: string[];
}

export class MergeSkillDto {
  /** The skill that goes to the bin */
  @IsUUID()
  from!: string;

  /** Its version, as If-Match is the other's: refused when it has changed since */
  @Min(1)
  @IsInt()
  @MayBeLeftOut()
  fromVersion?: number;

  /** What the one that stays is called */
  @IsPlainText()
  @MaxLength(200)
  @IsNotEmpty()
  @IsString()
  name!: string;
}

export class TellApartDto {
  /** The other skill */
  @IsUUID()
  from!: string;
}

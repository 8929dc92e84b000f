import { IsIn, IsOptional, IsString, ValidateBy } from 'class-validator';
import { LONGEST_NOTE, PURPOSES, SHARE_CODE, type Purpose } from '#consent';
import { IsPlainText, MaxLength } from '#http';

/** What a person beside me shows, and what I would read their portfolio for */
export class NewClaimDto {
  /** Six digits */
  @ValidateBy({
    name: 'isShareCode',
    validator: { validate: (text) => typeof text === 'string' && SHARE_CODE.test(text) },
  })
  @IsString()
  code!: string;

  @IsIn(PURPOSES)
  purpose!: Purpose;

  /** A sentence that says more about the purpose */
  @IsPlainText()
  @MaxLength(LONGEST_NOTE)
  @IsString()
  @IsOptional()
  note?: string | null;
}

export class ClaimedCodeDto {
  id!: string;
  /** waiting for the person; given; or ended, by a no or by the time: which is not told */
  state!: 'waiting' | 'given' | 'ended';
  /** Whose portfolio it leads to, once it is given */
  ownerId!: string | null;
}

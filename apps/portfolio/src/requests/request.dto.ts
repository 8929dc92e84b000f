import { IsBoolean, IsOptional } from 'class-validator';
import type { Purpose } from '#consent';
import type { Section } from '#portfolio';
import { AskingCounsellorDto } from '../directory/asking-counsellor.dto.js';
import { ChosenTermsDto } from '../grants/grant.dto.js';

/** A counsellor asks me to share */
export class ReceivedRequestDto {
  id!: string;
  counsellor!: AskingCounsellorDto;
  /** What they would like to read */
  sections!: Section[];
  purpose!: Purpose;
  /** Why they ask, in their words */
  note!: string;
  /** For how long */
  days!: number;
  receivedAt!: Date;
  /** It goes by itself then */
  expiresAt!: Date;
  state!: 'pending' | 'accepted';
}

/** What I share and until when: what was asked for, less, or otherwise, as I choose */
export class AcceptanceDto extends ChosenTermsDto {}

export class RefusalDto {
  /** No more requests from this counsellor; they are not told */
  @IsBoolean()
  @IsOptional()
  block?: boolean;
}

/** A counsellor from whom I want no more requests */
export class RequestBlockDto {
  id!: string;
  givenName!: string;
  familyName!: string;
  structure!: string;
  blockedAt!: Date;
}

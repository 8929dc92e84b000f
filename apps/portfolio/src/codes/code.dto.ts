import type { Purpose } from '#consent';
import { AskingCounsellorDto } from '../directory/asking-counsellor.dto.js';
import { ChosenTermsDto } from '../grants/grant.dto.js';

/** What the owner shows to the person beside them */
export class NewCodeDto {
  id!: string;
  /** Six digits; told this once, for only a hash of it is kept */
  code!: string;
  /** Until when it can be typed */
  expiresAt!: Date;
}

/** Who typed the code, and what for */
export class ClaimDto {
  counsellor!: AskingCounsellorDto;
  purpose!: Purpose;
  note!: string | null;
}

export const CODE_STATES = ['waiting', 'claimed', 'given', 'expired', 'guessed'] as const;

export class ShareCodeDto {
  id!: string;
  /** waiting: to be typed; claimed: by someone, to be confirmed; given; expired; guessed: ended by wrong tries */
  state!: (typeof CODE_STATES)[number];
  /** Until when it can be typed or, once it is, confirmed */
  expiresAt!: Date;
  /** Null until somebody has typed it */
  claim!: ClaimDto | null;
}

/** What to share and until when; the counsellor who typed it has said what for */
export class CodeConfirmationDto extends ChosenTermsDto {}

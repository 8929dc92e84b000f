import type { Purpose } from '#consent';
import type { AskingCounsellorDto } from '../directory/asking-counsellor.dto.js';
import { askingCounsellor } from '../directory/asking-counsellor.statement.js';

export interface CodeRow {
  id: string;
  wrongTries: number;
  expiresAt: Date;
  grantId: string | null;
  claimedAt: Date | null;
  counsellor: AskingCounsellorDto | null;
  purpose: Purpose | null;
  note: string | null;
}

/** One code; `$1` is its owner, `$2` its id. */
export const CODE = `
SELECT c.id, c.wrong_tries AS "wrongTries", c.expires_at AS "expiresAt", c.grant_id AS "grantId", c.claimed_at AS "claimedAt", c.purpose, c.note,
       ${askingCounsellor('c.counsellor_id')} AS counsellor
  FROM share_code c WHERE c.owner_id = $1 AND c.id = $2`;

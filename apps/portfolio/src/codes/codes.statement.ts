import type { Purpose } from '#consent';
import type { AskingCounsellorDto } from './code.dto.js';

/** A counsellor as the directory has them now, by `$column`; absent once they have left. */
export const askingCounsellor = (column: string) => `(
  SELECT json_build_object('id', m.owner_id, 'givenName', m.given_name, 'familyName', m.family_name, 'title', m.title,
                           'structure', s.name)
    FROM app.active_counsellor m JOIN structure s ON s.id = m.structure_id
   WHERE m.owner_id = ${column})`;

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

import type { Statement } from '#database';
import { GRANT, OPENED, THROUGH } from './shared-portfolio.statement.js';

/*
 * How it stands between a reader and an owner, while something that was read is still being shown or sent. Nothing of the
 * portfolio leaves by these, so nothing is recorded.
 */

const GRANT_ALONE = `${THROUGH}
SELECT true AS found, ${OPENED} AS opened, ${GRANT} AS "grant" FROM through`;

const FILE_ALONE = `${THROUGH}
SELECT (SELECT true FROM evidence e WHERE e.owner_id = $2 AND e.id = $4 AND e.file_name IS NOT NULL AND e.binned_at IS NULL) AS found,
       ${OPENED} AS opened, ${GRANT} AS "grant"
  FROM through`;

/** For `Database.alone`: the grant that is open now. */
export function openGrant(): Statement {
  return { name: 'open_grant', text: GRANT_ALONE, values: [] };
}

/** For `Database.alone`: whether a file is shared now. */
export function openFile(evidenceId: string): Statement {
  return { name: 'open_file', text: FILE_ALONE, values: [evidenceId] };
}

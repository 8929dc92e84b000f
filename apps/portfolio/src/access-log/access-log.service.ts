import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import type { Actor } from '#identity';
import type { AccessLogDto, AccessRecordDto } from './access-log.dto.js';

const PAGE = 50;

/**
 * The reader's names are those they had when the grant was given: the log stays readable when they have left.
 * Ids are UUIDs of version 7: their order is that of time.
 */
const RECORDS = `
SELECT r.id, r.read_at AS "readAt", r.action, r.sections, e.title AS "evidenceTitle",
       json_build_object('givenName', g.counsellor_given_name, 'familyName', g.counsellor_family_name,
                         'structure', g.structure_name) AS reader
  FROM access_record r
  JOIN consent_grant g ON g.owner_id = $1 AND g.id = r.grant_id
  LEFT JOIN evidence e ON e.owner_id = $1 AND e.id = r.evidence_id
 WHERE r.owner_id = $1
   AND ($2::uuid IS NULL OR r.id < $2)
 ORDER BY r.id DESC
 LIMIT $3`;

@Injectable()
export class AccessLogService {
  constructor(private readonly database: Database) {}

  async list(actor: Actor, before?: string, limit = PAGE): Promise<AccessLogDto> {
    const [rows] = await this.database.pipeline({ actor, owner: actor.id }, [
      // One more than asked for tells whether there is a next page.
      { name: 'access_log', text: RECORDS, values: [actor.id, before ?? null, limit + 1] },
    ]);
    const found = rows as (Omit<AccessRecordDto, 'evidenceTitle'> & { evidenceTitle: string | null })[];
    const records = found.slice(0, limit).map(({ evidenceTitle, ...record }) => ({
      ...record,
      ...(evidenceTitle !== null && { evidenceTitle }),
    }));
    return { records, next: found.length > limit ? (records.at(-1)?.id ?? null) : null };
  }
}

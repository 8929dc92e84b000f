import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import type { Actor } from '#identity';
import type { SharedWithMeDto } from './portfolio.dto.js';

const SHARED = `
SELECT s.owner_id AS "ownerId", s.given_name AS "givenName", s.family_name AS "familyName", s.headline, s.sections, s.purpose, s.note,
       s.granted_at AS "grantedAt", s.expires_at AS "expiresAt", s.widened_at AS "widenedAt", s.last_read_at AS "lastReadAt",
       c.last_change_at AS "lastChangeAt"
  FROM app.shared_with_me() s JOIN app.last_changes() c ON c.grant_id = s.grant_id
 ORDER BY s.granted_at DESC, s.owner_id`;

@Injectable()
export class CaseloadService {
  constructor(private readonly database: Database) {}

  async list(actor: Actor): Promise<SharedWithMeDto[]> {
    const [rows] = await this.database.pipeline({ actor, owner: null }, [
      { name: 'shared_with_me', text: SHARED, values: [] },
    ]);
    return rows as SharedWithMeDto[];
  }
}

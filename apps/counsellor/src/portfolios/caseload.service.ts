import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import type { Actor } from '#identity';
import type { SharedWithMeDto } from './portfolio.dto.js';

const SHARED = `
SELECT owner_id AS "ownerId", given_name AS "givenName", family_name AS "familyName", headline, sections, purpose, note,
       granted_at AS "grantedAt", expires_at AS "expiresAt", last_read_at AS "lastReadAt"
  FROM app.shared_with_me()`;

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

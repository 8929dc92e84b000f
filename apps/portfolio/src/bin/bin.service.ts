import { Injectable } from '@nestjs/common';
import { Clock } from '#common';
import { Database } from '#database';
import type { Actor } from '#identity';
import { BIN_DAYS, binHorizon } from '#portfolio';
import type { BinnedItemDto } from './binned-item.dto.js';

const DAY = 24 * 60 * 60 * 1000;

type BinnedRow = Omit<BinnedItemDto, 'endsAt' | 'binnedAt'> & { binnedAt: Date };

@Injectable()
export class BinService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** What the owner deleted and can still take back, last deleted first. */
  async list(actor: Actor): Promise<BinnedItemDto[]> {
    const [rows = []] = await this.database.pipeline({ actor, owner: actor.id }, [
      {
        name: 'bin',
        text: `SELECT * FROM (
            SELECT 'experience' AS kind, id, title, binned_at AS "binnedAt" FROM experience WHERE owner_id = $1
            UNION ALL SELECT 'skill', id, name, binned_at FROM skill WHERE owner_id = $1
            UNION ALL SELECT 'evidence', id, title, binned_at FROM evidence WHERE owner_id = $1
            UNION ALL SELECT 'language', id, name, binned_at FROM language WHERE owner_id = $1
            UNION ALL SELECT 'document', id, name, binned_at FROM document WHERE owner_id = $1) binned
          WHERE "binnedAt" > $2 ORDER BY "binnedAt" DESC, id`,
        values: [actor.id, binHorizon(this.clock.now())],
      },
    ]);
    return (rows as BinnedRow[]).map((row) => ({
      ...row,
      binnedAt: row.binnedAt.toISOString(),
      endsAt: new Date(row.binnedAt.getTime() + BIN_DAYS * DAY).toISOString(),
    }));
  }
}

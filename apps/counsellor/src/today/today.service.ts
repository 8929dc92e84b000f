import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import type { Actor } from '#identity';
import type { PersonTodayDto, TodayDto } from './today.dto.js';

/** A day shows the first few; the list of people shows all. */
const FIRST = 4;

const WAITING = `
SELECT owner_id AS "ownerId", given_name AS "givenName", family_name AS "familyName", sections, purpose, note,
       expires_at AS "expiresAt", last_read_at IS NOT NULL AS read, fresh, ending
  FROM (SELECT *, last_read_at IS NULL OR widened_at > last_read_at AS fresh,
               expires_at <= app.now() + interval '7 days' AS ending, coalesce(widened_at, granted_at) AS opened_at
          FROM app.shared_with_me()) s
 WHERE fresh OR ending
 ORDER BY opened_at DESC, owner_id`;

type Row = PersonTodayDto & { fresh: boolean | null; ending: boolean };

@Injectable()
export class TodayService {
  constructor(private readonly database: Database) {}

  async today(actor: Actor): Promise<TodayDto> {
    const [rows] = (await this.database.pipeline({ actor, owner: null }, [
      { name: 'today', text: WAITING, values: [] },
    ])) as [Row[]];
    const ending = rows.filter((row) => row.ending).sort((a, b) => a.expiresAt.getTime() - b.expiresAt.getTime());
    return { shares: counted(rows.filter((row) => row.fresh)), ending: counted(ending) };
  }
}

function counted(rows: Row[]): TodayDto['shares'] {
  const first = rows.slice(0, FIRST).map(({ fresh: _, ending: __, ...person }): PersonTodayDto => person);
  return { count: rows.length, first };
}

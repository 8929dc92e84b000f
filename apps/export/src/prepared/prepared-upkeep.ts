import { Injectable } from '@nestjs/common';
import { Clock } from '#common';
import { Database } from '#database';
import type { Parties } from './prepared-file.rows.js';

/** What is asked of prepared files by nobody in particular: by the queue, which knows their ids alone, and by the broom. */
@Injectable()
export class PreparedUpkeep {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Undefined for a file that is gone. */
  async parties(id: string): Promise<Parties | undefined> {
    const [row] = (await this.database.ask({
      name: 'prepared_parties',
      text: 'SELECT owner_id AS owner, asked_by AS "askedBy" FROM app.prepared_file_parties($1)',
      values: [id],
    })) as { owner: string; askedBy: string }[];
    return row && { actor: { id: row.askedBy }, owner: row.owner };
  }

  /** Whether anything waits or was cut off: whoever it is for. */
  async anyUnmade(): Promise<boolean> {
    const text = 'SELECT app.any_unprepared() AS any';
    const [row] = (await this.database.ask({ name: 'any_unprepared', text, values: [] })) as [{ any: boolean }];
    return row.any;
  }

  /** What has had its time goes, and what was made under a consent that ended. */
  async purge(): Promise<void> {
    await this.database.ask({
      name: 'purge_prepared',
      text: 'SELECT app.purge_prepared_files($1)',
      values: [this.clock.now()],
    });
  }

  async idsOf(owner: string): Promise<ReadonlySet<string>> {
    const [row] = (await this.database.ask({
      name: 'prepared_ids',
      text: 'SELECT app.prepared_file_ids($1) AS ids',
      values: [owner],
    })) as [{ ids: string[] }];
    return new Set(row.ids);
  }
}

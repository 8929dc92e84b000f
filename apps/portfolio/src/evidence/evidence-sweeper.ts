import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Clock, Rounds } from '#common';
import { Database } from '#database';
import { EvidenceFolder } from '#storage';

const HOUR = 60 * 60 * 1000;
/** Longer than any upload takes: what is younger may be about to get its row. */
const GRACE = HOUR;
const EVERY = 24 * HOUR;

/** Removes the files that a crash left without a row: at start, and once a day. */
@Injectable()
export class EvidenceSweeper implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('evidence');
  private readonly rounds = new Rounds(
    () => this.sweep(),
    (reason) => this.logger.error(`files without a row were not removed: ${reason}`),
  );

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly folder: EvidenceFolder,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.folder.prepare();
    this.rounds.begin(EVERY);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.rounds.end();
  }

  /** Resolves when the sweep that runs now is over. */
  settle(): Promise<void> {
    return this.rounds.settle();
  }

  private async sweep(): Promise<void> {
    const olderThan = new Date(this.clock.now().getTime() - GRACE);
    const removed = await this.folder.sweep((ownerId) => this.idsOf(ownerId), olderThan);
    if (removed > 0) this.logger.warn(`${removed} files without a row were removed`);
  }

  /**
   * Null for a person whom the database does not know: then it is more likely the wrong or an older database than an erased person,
   * whose files go with the erasure.
   */
  private async idsOf(ownerId: string): Promise<ReadonlySet<string> | null> {
    const [accounts = [], rows = []] = await this.database.pipeline({ actor: { id: ownerId }, owner: ownerId }, [
      { name: 'account_known', text: 'SELECT 1 FROM account WHERE id = $1', values: [ownerId] },
      { name: 'evidence_ids', text: 'SELECT id FROM evidence WHERE owner_id = $1', values: [ownerId] },
    ]);
    if (accounts.length === 0) {
      this.logger.warn(`files of a person unknown to this database are left where they are: ${ownerId}`);
      return null;
    }
    return new Set((rows as { id: string }[]).map(({ id }) => id));
  }
}

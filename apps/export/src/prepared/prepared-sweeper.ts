import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Clock, Rounds } from '#common';
import { PreparedFolder } from '#storage';
import { PreparedUpkeep } from './prepared-upkeep.js';

const HOUR = 60 * 60 * 1000;

/** At start and every hour: prepared files that had their time go, and those whose consent ended, rows and files. */
@Injectable()
export class PreparedSweeper implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('preparations');
  private readonly rounds = new Rounds(
    () => this.sweep(),
    (reason) => this.logger.error(`prepared files that had their time were not removed: ${reason}`),
  );

  constructor(
    private readonly upkeep: PreparedUpkeep,
    private readonly folder: PreparedFolder,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.folder.prepare();
    this.rounds.begin(HOUR);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.rounds.end();
  }

  /** One that is being put down now gets its row's word a moment later: it has a minute. */
  async sweep(): Promise<void> {
    await this.upkeep.purge();
    await this.folder.sweep((owner) => this.upkeep.idsOf(owner), new Date(this.clock.now().getTime() - HOUR / 60));
  }
}

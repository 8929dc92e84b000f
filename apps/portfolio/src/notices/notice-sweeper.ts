import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Clock, Rounds } from '#common';
import { Receipts } from '#consent';
import { Database } from '#database';
import { IdentityOptions } from '#identity';
import { Mailer } from '#mail';
import { noticeMail, summaryMail, type DueMail, type DueSummary } from './notice-mails.js';

const HOUR = 60 * 60 * 1000;

const MAILS = `
SELECT kind, email, given_name AS "givenName", family_name AS "familyName", structure_name AS structure, label,
       about_at AS "aboutAt"
  FROM app.claim_mails($1)`;
const SUMMARIES = 'SELECT email, reads, opened, ended, ending FROM app.claim_summaries($1)';

/**
 * At start and once an hour: receipts of what others ended, and the mails that are due. Any number of processes may do it: the database
 * gives each mail to one of them. It is claimed before it leaves, so a process that dies in between loses it; nobody gets it twice.
 */
@Injectable()
export class NoticeSweeper implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('notices');
  private readonly rounds = new Rounds(
    () => this.sweep(),
    (reason) => this.logger.error(`notices were not sent: ${reason}`),
  );

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly receipts: Receipts,
    private readonly mailer: Mailer,
    private readonly options: IdentityOptions,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.begin(HOUR);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.rounds.end();
  }

  async sweep(): Promise<void> {
    const { publicUrl } = this.options;
    const mails = (await this.claim('claim_mails', MAILS)) as DueMail[];
    for (const mail of mails) this.mailer.post(noticeMail(mail, publicUrl));
    const summaries = (await this.claim('claim_summaries', SUMMARIES)) as DueSummary[];
    for (const summary of summaries) {
      const mail = summaryMail(summary, publicUrl);
      if (mail) this.mailer.post(mail);
    }
    // Last: a receipt that cannot be made holds no mail back.
    await this.receipts.sealAll();
  }

  private claim(name: string, text: string): Promise<unknown[]> {
    return this.database.ask({ name, text, values: [this.clock.now()] });
  }
}

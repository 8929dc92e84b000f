import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Clock, Rounds } from '#common';
import { Database } from '#database';
import { IdentityOptions } from '#identity';
import { Mailer } from '#mail';
import { requestMail, type Delivered } from './request-mail.js';

const MINUTE = 60 * 1000;

/**
 * Hands requests on to the people they are for, apart from the answer to the one who asks: after each question, and once a minute
 * for what a crash left lying.
 */
@Injectable()
export class RequestDelivery implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('requests');
  private readonly rounds = new Rounds(
    () => this.deliver(),
    (reason) => this.logger.error(`requests could not be delivered: ${reason}`),
  );

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly mailer: Mailer,
    private readonly options: IdentityOptions,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.begin(MINUTE);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.rounds.end();
  }

  /** Resolves when what was begun is delivered. */
  settle(): Promise<void> {
    return this.rounds.settle();
  }

  /** Nobody waits for it: an answer that did would tell whether the address is known. */
  begin(): void {
    this.rounds.again();
  }

  private async deliver(): Promise<void> {
    const now = this.clock.now();
    await this.database.ask({ name: 'forget_requests', text: 'SELECT app.forget_requests($1)', values: [now] });
    const delivered = (await this.database.ask({
      name: 'deliver_requests',
      text: DELIVER,
      values: [now],
    })) as Delivered[];
    for (const one of delivered) this.mailer.post(requestMail(one, this.options.publicUrl));
  }
}

const DELIVER = `
SELECT email, given_name AS "givenName", family_name AS "familyName", structure FROM app.deliver_requests($1)`;

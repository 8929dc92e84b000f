import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DomainError, notFound } from '#common';
import { Database } from '#database';
import { IdentityOptions, type Actor } from '#identity';
import { EVENT_COLUMNS, type ConsentEvent } from './consent-event.js';
import { asSealed, receiptHash, receiptText } from './receipt.js';

const OWN = `SELECT ${EVENT_COLUMNS} FROM consent_event e WHERE e.owner_id = $1 ORDER BY e.at DESC, e.id DESC`;
const ONE = `SELECT ${EVENT_COLUMNS} FROM consent_event e WHERE e.owner_id = $1 AND e.id = $2`;
const UNSEALED = `SELECT ${EVENT_COLUMNS} FROM consent_event e WHERE e.owner_id = $1 AND e.receipt_sha256 IS NULL`;

/** A receipt that is shown, and whether it is the one that was made. */
export interface ShownReceipt {
  event: ConsentEvent;
  /** The very text that was hashed. */
  text: string;
  intact: boolean;
}

/** The receipts of one's own acts of consent. The acts themselves are noted by the database; a receipt is made of each, once. */
@Injectable()
export class Receipts {
  private readonly logger = new Logger('receipts');

  constructor(
    private readonly database: Database,
    private readonly options: IdentityOptions,
  ) {}

  /** Newest first. */
  list(actor: Actor): Promise<ShownReceipt[]> {
    return this.database.as({ actor, owner: actor.id }, async (tx) => {
      await this.seal(tx, actor.id);
      return (await tx.query<ConsentEvent[]>(OWN, [actor.id])).map(shown);
    });
  }

  async one(actor: Actor, id: string): Promise<ShownReceipt> {
    const [event] = await this.database.as({ actor, owner: actor.id }, async (tx) => {
      await this.seal(tx, actor.id);
      return tx.query<ConsentEvent[]>(ONE, [actor.id, id]);
    });
    if (event === undefined) throw notFound();
    return shown(event);
  }

  /** To be taken away: refused when it is not the one that was made. */
  async intact(actor: Actor, id: string): Promise<ShownReceipt> {
    const receipt = await this.one(actor, id);
    if (!receipt.intact) throw altered();
    return receipt;
  }

  /** Makes the receipts of the acts that have none yet: of this transaction's, and of those that others brought about. */
  async seal(tx: EntityManager, ownerId: string): Promise<void> {
    const { publicUrl } = this.options;
    for (const event of await tx.query<ConsentEvent[]>(UNSEALED, [ownerId])) {
      await tx.query('SELECT app.seal_consent_event($1, $2, $3, $4)', [
        ownerId,
        event.id,
        publicUrl,
        receiptHash(event, publicUrl),
      ]);
    }
  }

  /** For everyone whose acts wait for a receipt; one that cannot be made holds nobody else's back. */
  async sealAll(): Promise<void> {
    const owners = (await this.database.ask({
      name: 'unsealed_consent',
      text: 'SELECT owner_id AS id FROM app.unsealed_consent()',
      values: [],
    })) as { id: string }[];
    for (const owner of owners) {
      await this.database
        .as({ actor: owner, owner: owner.id }, (tx) => this.seal(tx, owner.id))
        .catch((error: unknown) => {
          this.logger.error(`a receipt was not made: ${error instanceof Error ? error.message : String(error)}`);
        });
    }
  }
}

function shown(kept: ConsentEvent): ShownReceipt {
  const sealed = asSealed(kept);
  const event = sealed ?? kept;
  return { event, text: receiptText(event, event.issuer ?? ''), intact: sealed !== undefined };
}

function altered(): DomainError {
  return new DomainError('conflict', {
    fr: 'Ce reçu n’est plus celui qui a été fait ce jour-là : quelque chose y a changé. Prévenez les personnes qui tiennent Lorfolio.',
    en: 'This receipt is not the one that was made that day: something in it has changed. Tell the people who run Lorfolio.',
  });
}

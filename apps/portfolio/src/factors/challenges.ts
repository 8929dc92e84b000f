import { Injectable } from '@nestjs/common';
import { Clock, invalidField, newId } from '#common';
import { Database } from '#database';
import type { Actor } from '#identity';

const LIFETIME_MS = 5 * 60 * 1000;

type Purpose = 'add' | 'prove';

/** What a passkey is asked to sign: kept here, for one session and purpose, for five minutes, once. */
@Injectable()
export class Challenges {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The last one asked for is the one that counts. */
  async keep(actor: Actor, purpose: Purpose, challenge: string): Promise<void> {
    const expiresAt = new Date(this.clock.now().getTime() + LIFETIME_MS);
    await this.database.as({ actor, owner: actor.id }, (tx) =>
      tx.query(
        `INSERT INTO passkey_challenge (owner_id, id, session_id, purpose, challenge, expires_at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (owner_id, session_id, purpose)
         DO UPDATE SET challenge = excluded.challenge, expires_at = excluded.expires_at`,
        [actor.id, newId(), actor.sessionId, purpose, challenge, expiresAt],
      ),
    );
  }

  /** Hands a challenge out for the only time, in a transaction of its own: a wrong answer spends it too. */
  async take(actor: Actor, purpose: Purpose): Promise<string> {
    const [[taken]] = await this.database.as({ actor, owner: actor.id }, (tx) =>
      tx.query<[{ challenge: string; expires_at: Date }[]]>(
        `DELETE FROM passkey_challenge WHERE owner_id = $1 AND session_id = $2 AND purpose = $3 RETURNING challenge, expires_at`,
        [actor.id, actor.sessionId, purpose],
      ),
    );
    if (!taken || taken.expires_at <= this.clock.now()) {
      throw invalidField('response', 'expired', {
        fr: 'La demande est trop ancienne. Réessayez.',
        en: 'The request is too old. Try again.',
      });
    }
    return taken.challenge;
  }
}

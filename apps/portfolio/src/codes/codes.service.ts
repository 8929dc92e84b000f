import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, DomainError, newId, notFound } from '#common';
import { CODE_MINUTES, newShareCode, shareCodeHashes, WRONG_TRIES, type Purpose } from '#consent';
import { Database } from '#database';
import { Attempts, IdentityOptions, type Actor } from '#identity';
import type { GrantDto } from '../grants/grant.dto.js';
import { givenMeanwhile, GrantsService, type ChosenTerms } from '../grants/grants.service.js';
import type { ShareCodeDto, NewCodeDto } from './code.dto.js';
import { CODE, type CodeRow } from './codes.statement.js';

/** Codes that somebody else has just now are skipped; so many in a row there are only when something is wrong. */
const MOST_DRAWS = 50;

/** A share begun in the room: a code is shown, a counsellor types it, the owner confirms. */
@Injectable()
export class CodesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly attempts: Attempts,
    private readonly options: IdentityOptions,
    private readonly grants: GrantsService,
  ) {}

  async open(actor: Actor): Promise<NewCodeDto> {
    await this.attempts.count('share-code-owner', actor.id);
    return this.database.as({ actor, owner: actor.id }, async (tx) => {
      for (let draw = 0; draw < MOST_DRAWS; draw++) {
        const opened = await this.tryToOpen(tx, actor.id, newShareCode());
        if (opened) return opened;
      }
      throw busy();
    });
  }

  async read(actor: Actor, id: string): Promise<ShareCodeDto> {
    const [rows] = await this.database.pipeline({ actor, owner: actor.id }, [
      { name: 'share_code', text: CODE, values: [actor.id, id] },
    ]);
    const [row] = rows as CodeRow[];
    if (!row) throw notFound();
    return codeOf(row, this.clock.now());
  }

  /** Only what a counsellor has typed can be confirmed, once, and in time. */
  confirm(actor: Actor, id: string, terms: ChosenTerms): Promise<GrantDto> {
    return this.database
      .as({ actor, owner: actor.id }, async (tx) => {
        const [claimed] = await tx.query<{ counsellorId: string; purpose: Purpose; note: string | null }[]>(
          `SELECT counsellor_id AS "counsellorId", purpose, note FROM share_code
            WHERE owner_id = $1 AND id = $2 AND grant_id IS NULL AND expires_at > $3
              AND EXISTS (SELECT FROM app.active_counsellor m WHERE m.owner_id = counsellor_id)
              FOR UPDATE`,
          [actor.id, id, this.clock.now()],
        );
        if (!claimed) throw notFound();
        const grant = await this.grants.giveWithin(tx, actor, { ...terms, ...claimed, noteByReader: true });
        await tx.query('UPDATE share_code SET grant_id = $3 WHERE owner_id = $1 AND id = $2', [actor.id, id, grant.id]);
        return grant;
      })
      .catch(givenMeanwhile);
  }

  /** Removed, and with it what was said for it: a no leaves no mark. */
  async end(actor: Actor, id: string): Promise<void> {
    await this.database.as({ actor, owner: actor.id }, async (tx) => {
      const [, ended] = await tx.query<[unknown, number]>(
        'DELETE FROM share_code WHERE owner_id = $1 AND id = $2 AND grant_id IS NULL',
        [actor.id, id],
      );
      if (ended === 0) throw notFound();
    });
  }

  /** Null when the code is somebody else's, or another of this owner's was opened at the same moment. */
  private async tryToOpen(tx: EntityManager, ownerId: string, code: string): Promise<NewCodeDto | null> {
    const [id, now] = [newId(), this.clock.now()];
    const expiresAt = new Date(now.getTime() + CODE_MINUTES * 60 * 1000);
    const { prefixHash, codeHash } = shareCodeHashes(this.options.secret, code);
    await tx.query('DELETE FROM share_code WHERE owner_id = $1', [ownerId]);
    const opened = await tx.query<unknown[]>(
      `INSERT INTO share_code (owner_id, id, prefix_hash, code_hash, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT DO NOTHING RETURNING id`,
      [ownerId, id, prefixHash, codeHash, now, expiresAt],
    );
    return opened.length === 1 ? { id, code, expiresAt } : null;
  }
}

function codeOf(
  { id, expiresAt, wrongTries, grantId, claimedAt, counsellor, purpose, note }: CodeRow,
  now: Date,
): ShareCodeDto {
  const claim = counsellor !== null && purpose !== null ? { counsellor, purpose, note } : null;
  const told = { id, expiresAt };
  if (grantId !== null) return { ...told, state: 'given', claim };
  if (wrongTries >= WRONG_TRIES) return { ...told, state: 'guessed', claim: null };
  // Whoever typed it and has left their structure since cannot be given anything: it is over.
  if (now >= expiresAt || (counsellor === null && claimedAt !== null))
    return { ...told, state: 'expired', claim: null };
  return { ...told, state: claim === null ? 'waiting' : 'claimed', claim };
}

function busy(): DomainError {
  return new DomainError('unavailable', {
    fr: 'Aucun code n’est libre en ce moment. Réessayez dans une minute.',
    en: 'No code is free at the moment. Try again in a minute.',
  });
}

import { Injectable } from '@nestjs/common';
import { Clock, invalidField, notFound, type DomainError } from '#common';
import { shareCodeHashes } from '#consent';
import { Database } from '#database';
import { writtenSentence } from '#exchange';
import { Attempts, IdentityOptions, type Actor } from '#identity';
import type { ClaimedCodeDto, NewClaimDto } from './claim.dto.js';

const CLAIM = 'SELECT app.claim_code($1, $2, $3, $4) AS id';

const CLAIMED = `
SELECT id, owner_id AS "ownerId", expires_at AS "expiresAt", grant_id IS NOT NULL AS given
  FROM share_code WHERE counsellor_id = $1 AND id = $2`;

/** Codes that counsellors type. Wrong tries count twice: against the code, and against the one who tries. */
@Injectable()
export class ClaimsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly attempts: Attempts,
    private readonly options: IdentityOptions,
  ) {}

  async claim(actor: Actor, { code, purpose, note }: NewClaimDto): Promise<ClaimedCodeDto> {
    await this.attempts.count('share-code-try', actor.id);
    const { prefixHash, codeHash } = shareCodeHashes(this.options.secret, code);
    const [[row] = []] = await this.database.pipeline({ actor, owner: null }, [
      { name: 'claim_code', text: CLAIM, values: [prefixHash, codeHash, purpose, writtenSentence(note)] },
    ]);
    const { id } = row as { id: string | null };
    if (id === null) throw wrongCode();
    await this.attempts.giveBack('share-code-try', actor.id);
    return { id, state: 'waiting', ownerId: null };
  }

  /** Whose code it is stays untold until they have confirmed. One that was refused is gone, as one that never was. */
  async read(actor: Actor, id: string): Promise<ClaimedCodeDto> {
    const [[row] = []] = await this.database.pipeline({ actor, owner: null }, [
      { name: 'claimed_code', text: CLAIMED, values: [actor.id, id] },
    ]);
    if (!row) throw notFound();
    const { ownerId, expiresAt, given } = row as { ownerId: string; expiresAt: Date; given: boolean };
    if (given) return { id, state: 'given', ownerId };
    return { id, state: this.clock.now() < expiresAt ? 'waiting' : 'ended', ownerId: null };
  }
}

/** The same whether no such code is there, it ended, or another was quicker. */
function wrongCode(): DomainError {
  return invalidField('code', 'wrong', {
    fr: 'Ce code n’ouvre rien. Relisez-le avec la personne, ou demandez-lui d’en afficher un nouveau.',
    en: 'This code opens nothing. Read it again with the person, or ask them to show a new one.',
  });
}

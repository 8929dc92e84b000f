import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Receipts } from '#consent';
import { Clock } from '#common';
import { AccountEvent } from '../factors/account-event.entity.js';
import { Passkey } from '../factors/passkey.entity.js';
import { RecoveryCode } from '../factors/recovery-code.entity.js';
import { Totp } from '../factors/totp.entity.js';

/**
 * Until an address is verified, nobody knows whether its account is its person's: somebody else may have opened it, shared it and
 * added a second factor, and wait. So the first proof that comes with a new password begins anew.
 */
@Injectable()
export class AddressProof {
  constructor(
    private readonly clock: Clock,
    private readonly receipts: Receipts,
  ) {}

  /** Whether nobody has ever proved the address. Held until the end: what is being given meanwhile waits, and is seen. */
  async isFirst(tx: EntityManager, ownerId: string): Promise<boolean> {
    const [account] = await tx.query<{ unverified: boolean }[]>(
      'SELECT email_verified_at IS NULL AS unverified FROM account WHERE id = $1 FOR UPDATE',
      [ownerId],
    );
    return account?.unverified === true;
  }

  /** Ends everything that was given, and drops every second factor. The sessions are ended by the new password. */
  async beginAnew(tx: EntityManager, ownerId: string): Promise<void> {
    await tx.query('SELECT * FROM app.stop_everything()');
    await this.receipts.seal(tx, ownerId);
    for (const factor of [Totp, Passkey, RecoveryCode]) await tx.delete(factor, { ownerId });
    await tx.query('DELETE FROM passkey_challenge WHERE owner_id = $1', [ownerId]);
    await tx.insert(AccountEvent, AccountEvent.own(ownerId, 'address-proved', this.clock.now()));
  }
}

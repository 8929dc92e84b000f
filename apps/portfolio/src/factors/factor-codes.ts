import { Injectable } from '@nestjs/common';
import { IsNull, Not, type EntityManager } from 'typeorm';
import { Clock, invalidField, type DomainError } from '#common';
import { Attempts, IdentityOptions, keyedHash, unseal } from '#identity';
import { AccountEvent } from './account-event.entity.js';
import { meantCode, newRecoveryCode, RECOVERY_CODES, RecoveryCode } from './recovery-code.entity.js';
import { stepOf, Totp } from './totp.entity.js';

/** What a person types to prove that it is they: the app's code, or a recovery code. */
@Injectable()
export class FactorCodes {
  constructor(
    private readonly clock: Clock,
    private readonly attempts: Attempts,
    private readonly options: IdentityOptions,
  ) {}

  /** Counts an attempt of this person's; before the transaction, so that a refused one counts too. */
  count(ownerId: string): Promise<void> {
    return this.attempts.count('factor-account', ownerId);
  }

  /** After a right code, the wrong ones before it are forgotten. */
  forget(ownerId: string): Promise<void> {
    return this.attempts.forget('factor-account', ownerId);
  }

  /** Spends a code of this person's; a wrong, an old and a spent one are one refusal. */
  async spend(tx: EntityManager, ownerId: string, typed: string): Promise<void> {
    const digits = typed.replace(/\s/g, '');
    const spent = /^\d{6}$/.test(digits)
      ? await this.spendTotp(tx, ownerId, digits)
      : await this.spendRecoveryCode(tx, ownerId, typed);
    if (!spent) throw wrongCode();
  }

  /** The key of a person's app, which the database keeps sealed. */
  keyOf({ ownerId, secret }: Pick<Totp, 'ownerId' | 'secret'>): Buffer {
    return unseal(this.options.secret, 'totp', ownerId, secret);
  }

  /** Of several requests with the same code one wins: the step only goes forward. */
  private async spendTotp(tx: EntityManager, ownerId: string, code: string): Promise<boolean> {
    const totp = await tx.findOne(Totp, {
      where: { ownerId, confirmedAt: Not(IsNull()) },
      select: { ownerId: true, id: true, secret: true },
    });
    if (!totp) return false;
    const step = stepOf(this.keyOf(totp), code, this.clock.now());
    return step !== null && this.advance(tx, totp, step);
  }

  /** Notes a step as used. @returns whether it was not yet */
  async advance(tx: EntityManager, { ownerId, id }: Pick<Totp, 'ownerId' | 'id'>, step: number): Promise<boolean> {
    const [, advanced] = await tx.query<[unknown, number]>(
      'UPDATE totp SET last_step = $3 WHERE owner_id = $1 AND id = $2 AND last_step < $3',
      [ownerId, id, step],
    );
    return advanced === 1;
  }

  private async spendRecoveryCode(tx: EntityManager, ownerId: string, typed: string): Promise<boolean> {
    const now = this.clock.now();
    const { affected } = await tx.update(
      RecoveryCode,
      { ownerId, hash: this.hashOf(ownerId, typed), usedAt: IsNull() },
      { usedAt: now },
    );
    if (affected !== 1) return false;
    await tx.insert(AccountEvent, AccountEvent.own(ownerId, 'recovery-code-used', now));
    return true;
  }

  /** Ten new recovery codes in place of those before. @returns them, for the only time */
  async renew(tx: EntityManager, ownerId: string): Promise<string[]> {
    const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
    const now = this.clock.now();
    await tx.delete(RecoveryCode, { ownerId });
    await tx.insert(
      RecoveryCode,
      codes.map((code) => RecoveryCode.keep(ownerId, this.hashOf(ownerId, code), now)),
    );
    return codes;
  }

  /** Keyed by the instance's secret: 50 bits alone could be guessed from a stolen database. */
  private hashOf(ownerId: string, code: string): string {
    return keyedHash(this.options.secret, `recovery ${ownerId} ${meantCode(code)}`);
  }
}

export function wrongCode(): DomainError {
  return invalidField('code', 'mismatch', {
    fr: 'Ce code ne convient pas, ou il a déjà servi. Attendez le suivant, ou vérifiez l’heure de votre appareil.',
    en: 'This code is not right, or was used already. Wait for the next one, or check the time of your device.',
  });
}

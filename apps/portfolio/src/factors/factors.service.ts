import { Injectable } from '@nestjs/common';
import { IsNull, Not, type EntityManager } from 'typeorm';
import { Clock, DomainError, notFound } from '#common';
import { Database } from '#database';
import { IdentityOptions, type Actor } from '#identity';
import { Mailer } from '#mail';
import { accountMail } from '../auth/account-mails.js';
import type { Caller } from '../auth/caller.js';
import { SessionsService } from '../auth/sessions.service.js';
import { SignInService } from '../auth/sign-in.service.js';
import { AccountEvent } from './account-event.entity.js';
import { FactorCodes } from './factor-codes.js';
import type { AccountEventDto, FactorsDto } from './factors.dto.js';
import { Passkey } from './passkey.entity.js';
import { relyingParty } from './relying-party.js';
import { RecoveryCode } from './recovery-code.entity.js';
import { Totp } from './totp.entity.js';

const EVENTS_SHOWN = 100;

/** A person's second factors together: what there is, and what must stay. */
@Injectable()
export class Factors {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly codes: FactorCodes,
    private readonly sessions: SessionsService,
    private readonly signIns: SignInService,
    private readonly mailer: Mailer,
    private readonly options: IdentityOptions,
  ) {}

  async list(actor: Actor): Promise<FactorsDto> {
    return this.database.as({ actor, owner: actor.id }, async (tx) => {
      const ownerId = actor.id;
      const totp = await tx.findOneBy(Totp, { ownerId, confirmedAt: Not(IsNull()) });
      const passkeys = await tx.find(Passkey, { where: { ownerId }, order: { createdAt: 'ASC', id: 'ASC' } });
      return {
        totp: totp && { addedAt: (totp.confirmedAt ?? totp.createdAt).toISOString() },
        passkeys: passkeys.map(({ id, name, createdAt, usedAt }) => ({
          id,
          name,
          addedAt: createdAt.toISOString(),
          usedAt: usedAt?.toISOString() ?? null,
        })),
        recoveryCodesLeft: await tx.countBy(RecoveryCode, { ownerId, usedAt: IsNull() }),
        passkeysPossible: relyingParty(this.options) !== null,
      };
    });
  }

  /** Proves the session by a code. @returns its new token */
  async prove(actor: Actor, code: string): Promise<string> {
    await this.codes.count(actor.id);
    const token = await this.database.as({ actor, owner: actor.id }, async (tx) => {
      await this.codes.spend(tx, actor.id, code);
      return this.sessions.prove(tx, actor);
    });
    await this.codes.forget(actor.id);
    return token;
  }

  /** New recovery codes in place of the old; only beside a factor, which they replace when it is lost. */
  async renewRecoveryCodes(actor: Actor): Promise<string[]> {
    return this.database.as({ actor, owner: actor.id }, async (tx) => {
      await this.hold(tx, actor.id);
      if (!(await this.any(tx, actor.id))) throw notFound();
      await tx.insert(AccountEvent, AccountEvent.own(actor.id, 'recovery-codes-renewed', this.clock.now()));
      return this.codes.renew(tx, actor.id);
    });
  }

  /** What happened to the ways into one's account, newest first. */
  async events(actor: Actor): Promise<AccountEventDto[]> {
    const events = await this.database.as({ actor, owner: actor.id }, (tx) =>
      tx.find(AccountEvent, {
        where: { ownerId: actor.id },
        order: { at: 'DESC', id: 'DESC' },
        take: EVENTS_SHOWN,
      }),
    );
    return events.map(({ id, kind, at, byWhom, byName, detail }) => {
      return { id, kind, at: at.toISOString(), byWhom, byName, detail };
    });
  }

  /** Changes to one person's factors wait for each other: two that each leave one would leave none. */
  async hold(tx: EntityManager, ownerId: string): Promise<void> {
    await tx.query('SELECT FROM account WHERE id = $1 FOR UPDATE', [ownerId]);
  }

  async any(tx: EntityManager, ownerId: string): Promise<boolean> {
    return (
      (await tx.existsBy(Totp, { ownerId, confirmedAt: Not(IsNull()) })) || (await tx.existsBy(Passkey, { ownerId }))
    );
  }

  /** As with a new password: whoever else is signed in is out, and the person hears of it. */
  async endOthers(tx: EntityManager, actor: Actor): Promise<void> {
    await this.sessions.endAll(tx, actor.id, actor.sessionId);
  }

  async tell(actor: Actor, what: 'factor-added' | 'factor-removed', { language }: Caller): Promise<void> {
    const { email } = await this.signIns.whoami(actor);
    this.mailer.post(accountMail(what, { to: email, publicUrl: this.options.publicUrl, language }));
  }

  /** A professional keeps one. An owner may go without; then the recovery codes open nothing any more. */
  async afterRemoval(tx: EntityManager, actor: Actor): Promise<void> {
    if (await this.any(tx, actor.id)) return;
    if (actor.role !== 'owner') throw lastFactor();
    await tx.delete(RecoveryCode, { ownerId: actor.id });
  }
}

function lastFactor(): DomainError {
  return new DomainError('conflict', {
    fr: 'C’est votre seule façon de vérifier que c’est vous, et votre compte en demande une. Ajoutez-en une autre d’abord.',
    en: 'This is your only way to check that it is you, and your account needs one. Add another first.',
  });
}

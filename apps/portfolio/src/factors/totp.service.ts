import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { encode } from 'uqr';
import { Clock, invalidField, notFound } from '#common';
import { Database } from '#database';
import { IdentityOptions, seal, type Actor } from '#identity';
import type { Caller } from '../auth/caller.js';
import { SessionsService } from '../auth/sessions.service.js';
import { SignInService } from '../auth/sign-in.service.js';
import { AccountEvent } from './account-event.entity.js';
import { FactorCodes, wrongCode } from './factor-codes.js';
import { Factors } from './factors.service.js';
import type { AddedFactorDto, TotpEnrolmentDto } from './factors.dto.js';
import { generatorOf, newTotpKey, stepOf, Totp } from './totp.entity.js';

@Injectable()
export class TotpService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly codes: FactorCodes,
    private readonly factors: Factors,
    private readonly sessions: SessionsService,
    private readonly signIns: SignInService,
    private readonly options: IdentityOptions,
  ) {}

  /** A key for the person's app. It counts for nothing until a code of it is typed; one that is there goes on until then. */
  async begin(actor: Actor): Promise<TotpEnrolmentDto> {
    const key = newTotpKey();
    const { email } = await this.signIns.whoami(actor);
    const sealed = seal(this.options.secret, 'totp', actor.id, key);
    await this.database.as({ actor, owner: actor.id }, async (tx) => {
      await tx.delete(Totp, { ownerId: actor.id, confirmedAt: IsNull() });
      await tx.insert(Totp, Totp.begin(actor.id, sealed, this.clock.now()));
    });
    const generator = generatorOf(key, email);
    return { secret: generator.secret.base32, uri: generator.toString(), qr: drawn(generator.toString()) };
  }

  /** The app is the person's when it shows the right code. @returns also the new token of the session, which is proved by it */
  async confirm(actor: Actor, code: string, caller: Caller): Promise<{ token: string; added: AddedFactorDto }> {
    await this.codes.count(actor.id);
    const now = this.clock.now();
    const done = await this.database.as({ actor, owner: actor.id }, async (tx) => {
      await this.factors.hold(tx, actor.id);
      const totp = await tx.findOne(Totp, {
        where: { ownerId: actor.id, confirmedAt: IsNull() },
        select: { ownerId: true, id: true, secret: true, createdAt: true, confirmedAt: true },
      });
      if (!totp?.mayBeConfirmed(now)) throw beginAnew();
      const step = stepOf(this.codes.keyOf(totp), code.replace(/\s/g, ''), now);
      if (step === null) throw wrongCode();
      const isFirst = !(await this.factors.any(tx, actor.id));
      await tx.delete(Totp, { ownerId: actor.id, confirmedAt: Not(IsNull()) });
      await tx.update(Totp, { ownerId: actor.id, id: totp.id }, { confirmedAt: now });
      await this.codes.advance(tx, totp, step);
      await tx.insert(AccountEvent, AccountEvent.own(actor.id, 'totp-added', now));
      const recoveryCodes = isFirst ? await this.codes.renew(tx, actor.id) : null;
      await this.factors.endOthers(tx, actor);
      return { token: await this.sessions.prove(tx, actor), added: { recoveryCodes } };
    });
    await this.codes.forget(actor.id);
    await this.factors.tell(actor, 'factor-added', caller);
    return done;
  }

  async remove(actor: Actor, caller: Caller): Promise<void> {
    await this.database.as({ actor, owner: actor.id }, async (tx) => {
      await this.factors.hold(tx, actor.id);
      const { affected } = await tx.delete(Totp, { ownerId: actor.id, confirmedAt: Not(IsNull()) });
      if (affected !== 1) throw notFound();
      await tx.insert(AccountEvent, AccountEvent.own(actor.id, 'totp-removed', this.clock.now()));
      await this.factors.afterRemoval(tx, actor);
      await this.factors.endOthers(tx, actor);
    });
    await this.factors.tell(actor, 'factor-removed', caller);
  }
}

/** As a path of unit squares: the page draws it, and no HTML travels. */
function drawn(text: string): { size: number; path: string } {
  const { size, data } = encode(text, { ecc: 'M', border: 2 });
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { size, path: squares.join('') };
}

function beginAnew() {
  return invalidField('code', 'expired', {
    fr: 'Trop de temps a passé. Recommencez avec un nouveau QR code.',
    en: 'Too much time has passed. Begin again with a new QR code.',
  });
}

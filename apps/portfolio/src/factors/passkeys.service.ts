import { Injectable } from '@nestjs/common';
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { Clock, DomainError, invalidField, newId, notFound } from '#common';
import { conflictOn, Database } from '#database';
import { IdentityOptions, type Actor } from '#identity';
import type { Caller } from '../auth/caller.js';
import { SessionsService } from '../auth/sessions.service.js';
import { SignInService } from '../auth/sign-in.service.js';
import { AccountEvent } from './account-event.entity.js';
import { Challenges } from './challenges.js';
import { FactorCodes } from './factor-codes.js';
import type { AddedFactorDto, NewPasskeyDto } from './factors.dto.js';
import { Factors } from './factors.service.js';
import { Passkey } from './passkey.entity.js';
import { relyingParty, type RelyingParty } from './relying-party.js';
import { knownTransports } from './transports.js';

/** Read when somebody uses a passkey: it brings libraries for certificates along, some 4 MB in memory. */
const webAuthn = () => import('@simplewebauthn/server');

@Injectable()
export class PasskeysService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly codes: FactorCodes,
    private readonly factors: Factors,
    private readonly challenges: Challenges,
    private readonly sessions: SessionsService,
    private readonly signIns: SignInService,
    private readonly options: IdentityOptions,
  ) {}

  /** What the browser needs to make a passkey. */
  async toAdd(actor: Actor): Promise<object> {
    const { email, givenName, familyName } = await this.signIns.whoami(actor);
    const { generateRegistrationOptions } = await webAuthn();
    const options = await generateRegistrationOptions({
      rpName: 'Lorfolio',
      rpID: this.relyingParty().id,
      userName: email,
      userID: Uint8Array.from(Buffer.from(actor.id)),
      userDisplayName: `${givenName} ${familyName}`,
      excludeCredentials: (await this.of(actor)).map(({ credentialId }) => ({ id: credentialId })),
      // The password comes before: a touch is enough, and any key will do.
      authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
    });
    await this.challenges.keep(actor, 'add', options.challenge);
    return options;
  }

  /** Keeps a passkey that the browser has made. @returns also the new token of the session, which is proved by it */
  async add(
    actor: Actor,
    { name, response }: NewPasskeyDto,
    caller: Caller,
  ): Promise<{ token: string; added: AddedFactorDto }> {
    const party = this.relyingParty();
    const expectedChallenge = await this.challenges.take(actor, 'add');
    const { verifyRegistrationResponse } = await webAuthn();
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: response as RegistrationResponseJSON,
      expectedChallenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: false,
    }).catch(asRefusal);
    if (!verified) throw unusable();
    const { id: credentialId, publicKey, counter, transports } = registrationInfo.credential;
    const now = this.clock.now();
    const done = await this.database
      .as({ actor, owner: actor.id }, async (tx) => {
        await this.factors.hold(tx, actor.id);
        const isFirst = !(await this.factors.any(tx, actor.id));
        await tx.insert(Passkey, {
          ownerId: actor.id,
          id: newId(),
          name,
          credentialId,
          publicKey: Buffer.from(publicKey),
          counter,
          transports: knownTransports(transports),
          createdAt: now,
          usedAt: null,
        });
        await tx.insert(AccountEvent, AccountEvent.own(actor.id, 'passkey-added', now, name));
        const recoveryCodes = isFirst ? await this.codes.renew(tx, actor.id) : null;
        await this.factors.endOthers(tx, actor);
        return { token: await this.sessions.prove(tx, actor), added: { recoveryCodes } };
      })
      .catch(conflictOn('passkey_credential', ALREADY_KNOWN));
    await this.factors.tell(actor, 'factor-added', caller);
    return done;
  }

  /** What the browser needs to ask for a passkey. */
  async toProve(actor: Actor): Promise<object> {
    const { id: rpID } = this.relyingParty();
    const passkeys = await this.of(actor);
    if (passkeys.length === 0) throw notFound();
    const allowCredentials = passkeys.map(({ credentialId, transports }) => ({ id: credentialId, transports }));
    const { generateAuthenticationOptions } = await webAuthn();
    const options = await generateAuthenticationOptions({ rpID, allowCredentials, userVerification: 'preferred' });
    await this.challenges.keep(actor, 'prove', options.challenge);
    return options;
  }

  /** Proves the session by a passkey. @returns its new token */
  async prove(actor: Actor, response: object): Promise<string> {
    const party = this.relyingParty();
    await this.codes.count(actor.id);
    const expectedChallenge = await this.challenges.take(actor, 'prove');
    const answer = response as AuthenticationResponseJSON;
    const passkey = (await this.of(actor)).find(({ credentialId }) => credentialId === answer.id);
    if (!passkey) throw unusable();
    const { verifyAuthenticationResponse } = await webAuthn();
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: answer,
      expectedChallenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      credential: {
        id: passkey.credentialId,
        publicKey: Uint8Array.from(passkey.publicKey),
        counter: passkey.counter,
      },
      requireUserVerification: false,
    }).catch(asRefusal);
    if (!verified) throw unusable();
    const token = await this.database.as({ actor, owner: actor.id }, async (tx) => {
      // The count that was looked at must still be there: of two answers with one count, one was copied.
      const { affected } = await tx.update(
        Passkey,
        { ownerId: actor.id, id: passkey.id, counter: passkey.counter },
        { counter: authenticationInfo.newCounter, usedAt: this.clock.now() },
      );
      if (affected !== 1) throw unusable();
      return this.sessions.prove(tx, actor);
    });
    await this.codes.forget(actor.id);
    return token;
  }

  async remove(actor: Actor, id: string, caller: Caller): Promise<void> {
    await this.database.as({ actor, owner: actor.id }, async (tx) => {
      await this.factors.hold(tx, actor.id);
      const passkey = await tx.findOneBy(Passkey, { ownerId: actor.id, id });
      if (!passkey) throw notFound();
      await tx.delete(Passkey, { ownerId: actor.id, id });
      await tx.insert(AccountEvent, AccountEvent.own(actor.id, 'passkey-removed', this.clock.now(), passkey.name));
      await this.factors.afterRemoval(tx, actor);
      await this.factors.endOthers(tx, actor);
    });
    await this.factors.tell(actor, 'factor-removed', caller);
  }

  private of(actor: Actor): Promise<Passkey[]> {
    return this.database.as({ actor, owner: actor.id }, (tx) => tx.findBy(Passkey, { ownerId: actor.id }));
  }

  private relyingParty(): RelyingParty {
    const party = relyingParty(this.options);
    if (!party) throw noName();
    return party;
  }
}

const ALREADY_KNOWN = { fr: 'Cette clé d’accès est déjà ajoutée.', en: 'This passkey is already there.' };

/** The library throws for every answer that is not right, and for what is no answer at all. */
function asRefusal(): never {
  throw unusable();
}

function unusable(): DomainError {
  return invalidField('response', 'mismatch', {
    fr: 'Cette clé d’accès n’a pas répondu comme attendu. Réessayez.',
    en: 'This passkey did not answer as expected. Try again.',
  });
}

function noName(): DomainError {
  return new DomainError('conflict', {
    fr: 'Les clés d’accès demandent une adresse avec un nom. Utilisez une application à codes.',
    en: 'Passkeys need an address with a name. Use a code app.',
  });
}

import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { Clock, DomainError, invalidField } from '#common';
import { Database } from '#database';
import type { Language } from '#http';
import {
  Attempts,
  checkPassword,
  hashOf,
  hashPassword,
  IdentityOptions,
  newSecret,
  passwordMatches,
  type Actor,
} from '#identity';
import { Mailer, type Mail } from '#mail';
import { accountMail } from './account-mails.js';
import { AddressProof } from './address-proof.js';
import { AccountEvent } from '../factors/account-event.entity.js';
import { Account } from './account.entity.js';
import type { NewPasswordDto, PasswordChangeDto } from './auth.dto.js';
import type { Caller } from './caller.js';
import { Doors } from './doors.js';
import { MailToken, type MailTokenPurpose } from './mail-token.entity.js';
import { SessionsService } from './sessions.service.js';
import { SignInService } from './sign-in.service.js';

/** Everything that a mailed link or the present password allows. */
@Injectable()
export class PasswordsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sessions: SessionsService,
    private readonly signIn: SignInService,
    private readonly attempts: Attempts,
    private readonly doors: Doors,
    private readonly mailer: Mailer,
    private readonly proof: AddressProof,
    private readonly options: IdentityOptions,
  ) {}

  /** Mails a link to choose a new password, if the address has an account. The answer is the same, and does not wait for that. */
  async forgotten(email: string, caller: Caller): Promise<void> {
    await this.attempts.count('mail-address', caller.address);
    await this.attempts.count('mail-account', email);
    this.mailer.post(() => this.resetMail(email, caller.language));
  }

  private async resetMail(email: string, language: Language): Promise<Mail | null> {
    const account = await this.signIn.find(email);
    if (!account || account.closed_at !== null || account.password_hash === null) return null;
    const { token, hash } = newSecret();
    const issued = MailToken.issue(account.id, 'reset-password', hash, this.clock.now());
    await this.database.as({ actor: account, owner: account.id }, (tx) => tx.insert(MailToken, issued));
    return accountMail('reset-password', { to: account.email, token, publicUrl: this.options.publicUrl, language });
  }

  /** A first or a new password, by a mailed link. Ends every session: whoever had the old password is out. */
  async reset({ token, password }: NewPasswordDto, caller: Caller): Promise<void> {
    await this.attempts.count('reset-address', caller.address);
    const purposes: MailTokenPurpose[] = ['reset-password', 'invitation'];
    // The dear work only for a link that lives.
    const ownerId = await this.ownerOf(token, purposes);
    const { email, givenName, familyName } = await this.signIn.whoami({ id: ownerId });
    await checkPassword('password', password, [email, givenName, familyName]);
    const isFirst = (await this.signIn.find(email))?.password_hash === null;
    const passwordHash = await hashPassword(password);
    const beganAnew = await this.spend(token, purposes, async (tx, ownerId) => {
      const now = this.clock.now();
      const beginsAnew = !isFirst && (await this.proof.isFirst(tx, ownerId));
      if (beginsAnew) await this.proof.beginAnew(tx, ownerId);
      // Who opens the link has the address: that verifies it too.
      await tx.update(Account, { id: ownerId }, { passwordHash, emailVerifiedAt: now });
      await tx.query('UPDATE membership SET joined_at = coalesce(joined_at, $2) WHERE owner_id = $1', [ownerId, now]);
      if (!isFirst) await tx.insert(AccountEvent, AccountEvent.own(ownerId, 'password-changed', now));
      await this.endAccess(tx, ownerId);
      return beginsAnew;
    });
    await this.doors.know(ownerId, caller.address);
    if (!isFirst) this.tellOfChange(email, caller, beganAnew ? 'begun-anew' : 'password-changed');
  }

  /** By the signed-in person of the account alone: a link that somebody else had sent to an address confirms nothing for them. */
  async verifyEmail(actor: Actor, token: string): Promise<void> {
    if ((await this.ownerOf(token, ['verify-email'])) !== actor.id) throw otherAccount();
    await this.spend(token, ['verify-email'], async (tx, ownerId) => {
      await tx.update(Account, { id: ownerId }, { emailVerifiedAt: this.clock.now() });
    });
  }

  /** Mails the link that verifies the address once more. */
  async resendVerification(actor: Actor, caller: Caller): Promise<void> {
    await this.attempts.count('mail-account', actor.id);
    const { email, emailVerified } = await this.signIn.whoami(actor);
    if (emailVerified) return;
    const { token, hash } = newSecret();
    await this.database.as({ actor, owner: actor.id }, (tx) =>
      tx.insert(MailToken, MailToken.issue(actor.id, 'verify-email', hash, this.clock.now())),
    );
    const { publicUrl } = this.options;
    this.mailer.post(accountMail('verify-email', { to: email, token, publicUrl, language: caller.language }));
  }

  /** Changes the password, ends every other session and rotates this one. @returns the new token for the cookie */
  async change(actor: Actor, { currentPassword, newPassword }: PasswordChangeDto, caller: Caller): Promise<string> {
    await this.confirm(actor, currentPassword, 'currentPassword');
    const { email, givenName, familyName } = await this.signIn.whoami(actor);
    await checkPassword('newPassword', newPassword, [email, givenName, familyName]);
    const passwordHash = await hashPassword(newPassword);
    const { token } = await this.database.as({ actor, owner: actor.id }, async (tx) => {
      await tx.update(Account, { id: actor.id }, { passwordHash });
      await tx.insert(AccountEvent, AccountEvent.own(actor.id, 'password-changed', this.clock.now()));
      await this.endAccess(tx, actor.id);
      // The second factor stays proved, for as long as it was.
      return this.sessions.open(tx, actor, caller.userAgent, actor.factorAt);
    });
    this.tellOfChange(email, caller);
    return token;
  }

  private tellOfChange(
    to: string,
    { language }: Caller,
    what: 'password-changed' | 'begun-anew' = 'password-changed',
  ): void {
    this.mailer.post(accountMail(what, { to, publicUrl: this.options.publicUrl, language }));
  }

  /** Refuses, under the field's name, a password that is not the signed-in person's. */
  async confirm(actor: Actor, password: string, field: string): Promise<void> {
    await this.attempts.count('password-account', actor.id);
    const account = await this.database.as({ actor, owner: actor.id }, (tx) =>
      tx.findOne(Account, { where: { id: actor.id }, select: { id: true, passwordHash: true } }),
    );
    if (await passwordMatches(account?.passwordHash, password)) {
      await this.attempts.forget('password-account', actor.id);
      return;
    }
    throw invalidField(field, 'mismatch', {
      fr: 'Ce n’est pas votre mot de passe actuel. Vérifiez-le, majuscules comprises.',
      en: 'This is not your present password. Check it, capitals included.',
    });
  }

  /** With a new password, whoever had a session or an older link is out. */
  private async endAccess(tx: EntityManager, ownerId: string): Promise<void> {
    await this.sessions.endAll(tx, ownerId);
    await tx.update(MailToken, { ownerId, purpose: 'reset-password', usedAt: IsNull() }, { usedAt: this.clock.now() });
  }

  private async ownerOf(token: string, purposes: MailTokenPurpose[]): Promise<string> {
    const [row] = (await this.database.ask({
      name: 'mail_token_owner',
      text: 'SELECT app.mail_token_owner($1, $2, $3) AS owner',
      values: [hashOf(token), purposes, this.clock.now()],
    })) as { owner: string | null }[];
    if (row?.owner == null) throw spentLink();
    return row.owner;
  }

  /** Spends a token in its person's own scope; of two requests at the same instant one wins. */
  private async spend<T>(
    token: string,
    purposes: MailTokenPurpose[],
    work: (tx: EntityManager, ownerId: string) => Promise<T>,
  ): Promise<T> {
    const tokenHash = hashOf(token);
    const now = this.clock.now();
    const ownerId = await this.ownerOf(token, purposes);
    return this.database.as({ actor: { id: ownerId }, owner: ownerId }, async (tx) => {
      const { affected } = await tx.update(MailToken, { ownerId, tokenHash, usedAt: IsNull() }, { usedAt: now });
      if (affected !== 1) throw spentLink();
      return work(tx, ownerId);
    });
  }
}

function spentLink(): DomainError {
  return invalidField('token', 'spent', {
    fr: 'Ce lien a déjà servi, ou il est trop ancien. Demandez-en un nouveau.',
    en: 'This link was used already, or is too old. Ask for a new one.',
  });
}

function otherAccount(): DomainError {
  return invalidField('token', 'other-account', {
    fr: 'Ce lien est pour un autre compte. Connectez-vous avec l’adresse qui a reçu l’e-mail, puis ouvrez-le encore.',
    en: 'This link is for another account. Sign in with the address that received the e-mail, then open it again.',
  });
}

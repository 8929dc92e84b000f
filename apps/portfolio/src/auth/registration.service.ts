import { Injectable } from '@nestjs/common';
import { Clock, DomainError, invalidField, newId } from '#common';
import { Database, refusedBy } from '#database';
import type { Language } from '#http';
import { Attempts, checkPassword, hashPassword, IdentityOptions, newSecret } from '#identity';
import { Mailer } from '#mail';
import { Contact, Profile } from '#portfolio';
import { accountMail } from './account-mails.js';
import { Account } from './account.entity.js';
import type { RegisterDto } from './auth.dto.js';
import type { Caller } from './caller.js';
import { MailToken } from './mail-token.entity.js';
import { SessionsService, type OpenedSession } from './sessions.service.js';

/** Version of the privacy notice in force; a person accepts one by its version. */
export const NOTICE_VERSION = '2026-11';

@Injectable()
export class RegistrationService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sessions: SessionsService,
    private readonly attempts: Attempts,
    private readonly mailer: Mailer,
    private readonly options: IdentityOptions,
  ) {}

  /** Opens an account with an empty portfolio, and signs its person in. */
  async register(
    { email, password, givenName, familyName, notice }: RegisterDto,
    caller: Caller,
  ): Promise<{ id: string } & OpenedSession> {
    if (notice !== NOTICE_VERSION) throw outdatedNotice();
    await this.attempts.count('register-address', caller.address);
    await checkPassword('password', password, [email, givenName, familyName]);
    const passwordHash = await hashPassword(password);
    const now = this.clock.now();
    const id = newId();
    const verification = newSecret();
    const account = Object.assign(new Account(), {
      id,
      email,
      emailVerifiedAt: null,
      passwordHash,
      role: 'owner',
      noticeVersion: notice,
      noticeAcceptedAt: now,
      createdAt: now,
    } satisfies Account);
    const opened = await this.database
      .as({ actor: { id }, owner: id }, async (tx) => {
        await tx.query('SELECT app.free_address($1)', [email]);
        await tx.insert(Account, account);
        await tx.insert(Profile, Profile.open(id, { givenName, familyName }, now));
        await tx.insert(Contact, Contact.open(id));
        await tx.insert(MailToken, MailToken.issue(id, 'verify-email', verification.hash, now));
        return this.sessions.open(tx, { id, role: 'owner' }, caller.userAgent);
      })
      .catch(refusedBy('account_email', emailTaken));
    this.postVerification(email, verification.token, caller.language);
    return { id, ...opened };
  }

  postVerification(to: string, token: string, language: Language): void {
    this.mailer.post(accountMail('verify-email', { to, token, publicUrl: this.options.publicUrl, language }));
  }
}

function outdatedNotice(): DomainError {
  return invalidField('notice', 'outdated', {
    fr: `La notice sur vos données a changé. Relisez-la, puis acceptez sa version ${NOTICE_VERSION}.`,
    en: `The notice on your data has changed. Read it again, then accept its version ${NOTICE_VERSION}.`,
  });
}

function emailTaken(): DomainError {
  const message = {
    fr: 'Un portfolio existe déjà avec cette adresse. Connectez-vous, ou demandez un nouveau mot de passe.',
    en: 'There is a portfolio with this address already. Sign in, or ask for a new password.',
  };
  return new DomainError('email_taken', message, { fields: [{ field: 'email', code: 'taken', message }] });
}

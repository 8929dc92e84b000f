import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { Clock, DomainError } from '#common';
import { Database } from '#database';
import { factorStateOf, hashOf, passwordMatches, SessionReader, type Actor, type Role } from '#identity';
import { FactorCodes } from '../factors/factor-codes.js';
import type { SessionDto, SignInDto } from './auth.dto.js';
import type { Caller } from './caller.js';
import { Doors } from './doors.js';
import { Session } from './session.entity.js';
import { SessionsService, type OpenedSession } from './sessions.service.js';

interface FoundAccount {
  id: string;
  /** As it was registered: mail goes there, not to what someone typed. */
  email: string;
  password_hash: string | null;
  role: Role;
  closed_at: Date | null;
}

interface WhoamiRow {
  id: string;
  role: Role;
  email: string;
  email_verified_at: Date | null;
  given_name: string;
  family_name: string;
  structure_id: string | null;
  structure_name: string | null;
}

const FACTOR = `
SELECT s.factor_at AS "factorAt", a.has_factor AS "hasFactor"
  FROM session s JOIN account a ON a.id = s.owner_id WHERE s.owner_id = $1 AND s.id = $2`;

@Injectable()
export class SignInService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sessions: SessionsService,
    private readonly reader: SessionReader,
    private readonly doors: Doors,
    private readonly codes: FactorCodes,
  ) {}

  /**
   * Signs a browser in. An unknown e-mail, a wrong password and a closed account are one answer, after the same work.
   * With a code of the second factor the session is proved at once.
   * @param previous token of a session that the browser still has; it ends
   */
  async signIn(
    { email, password, code }: SignInDto,
    caller: Caller,
    previous?: string,
  ): Promise<{ id: string } & OpenedSession> {
    const account = await this.find(email);
    // One account has one count, however its address is typed. Counted before the password is looked at: many at once are many.
    const entry = await this.doors.knock(account?.id ?? email, caller);
    const matches = await passwordMatches(account?.password_hash, password);
    if (!account || !matches || account.closed_at !== null) throw invalidCredentials();
    await entry.cameIn();
    if (code !== undefined) await this.codes.count(account.id);
    const opened = await this.database.as({ actor: account, owner: account.id }, async (tx) => {
      const factorAt = code === undefined ? null : await this.proved(tx, account.id, code);
      return this.sessions.open(tx, account, caller.userAgent, factorAt);
    });
    if (code !== undefined) await this.codes.forget(account.id);
    if (previous !== undefined) await this.signOut(previous);
    return { id: account.id, ...opened };
  }

  /** When a code was right; null for a person who has no second factor, and whose code says nothing. */
  private async proved(tx: EntityManager, ownerId: string, code: string): Promise<Date | null> {
    const [account] = await tx.query<{ has_factor: boolean }[]>('SELECT has_factor FROM account WHERE id = $1', [
      ownerId,
    ]);
    if (!account?.has_factor) return null;
    await this.codes.spend(tx, ownerId, code);
    return this.clock.now();
  }

  /** Ends the session of a token; one that is none ends nothing. */
  async signOut(token: string): Promise<void> {
    const actor = await this.reader.actorOf(token);
    if (actor === null) return;
    await this.database.as({ actor, owner: actor.id }, (tx) =>
      tx.update(
        Session,
        { ownerId: actor.id, tokenHash: hashOf(token), endedAt: IsNull() },
        { endedAt: this.clock.now() },
      ),
    );
  }

  /** Who is signed in, and what their session still lacks. */
  async sessionOf(actor: Pick<Actor, 'id' | 'sessionId'>): Promise<SessionDto> {
    const who = await this.whoami(actor);
    const [row] = await this.database.as({ actor, owner: actor.id }, (tx) =>
      tx.query<Pick<Actor, 'factorAt' | 'hasFactor'>[]>(FACTOR, [actor.id, actor.sessionId]),
    );
    if (!row) throw new Error('a session that is none');
    return { ...who, secondFactor: factorStateOf({ role: who.role, ...row }) };
  }

  /** Whose account it is. */
  async whoami(actor: Pick<Actor, 'id'>): Promise<Omit<SessionDto, 'secondFactor'>> {
    const [rows] = await this.database.pipeline({ actor, owner: actor.id }, [
      { name: 'whoami', text: 'SELECT * FROM app.whoami()', values: [] },
    ]);
    const [row] = rows as WhoamiRow[];
    if (!row) throw new Error('a session without an account');
    return {
      id: row.id,
      role: row.role,
      givenName: row.given_name,
      familyName: row.family_name,
      email: row.email,
      emailVerified: row.email_verified_at !== null,
      structure:
        row.structure_id !== null && row.structure_name !== null
          ? { id: row.structure_id, name: row.structure_name }
          : null,
    };
  }

  /** The account of an e-mail, also for those who ask for a new password. */
  async find(email: string): Promise<FoundAccount | undefined> {
    const [account] = (await this.database.ask({
      name: 'account_by_email',
      text: 'SELECT id, email, password_hash, role, closed_at FROM app.account_by_email($1)',
      values: [email],
    })) as FoundAccount[];
    return account;
  }
}

function invalidCredentials(): DomainError {
  return new DomainError('invalid_credentials', {
    fr: 'L’adresse e-mail et le mot de passe ne vont pas ensemble. Vérifiez les deux, ou choisissez un nouveau mot de passe.',
    en: 'The e-mail address and the password do not go together. Check both, or choose a new password.',
  });
}

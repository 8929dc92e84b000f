import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan, Not, type EntityManager } from 'typeorm';
import { Clock, notFound } from '#common';
import { Database } from '#database';
import { newSecret, unauthenticated, type Actor, type Role } from '#identity';
import type { OpenSessionDto } from './auth.dto.js';
import { Session } from './session.entity.js';

export interface OpenedSession {
  sessionId: string;
  /** For the cookie. */
  token: string;
}

@Injectable()
export class SessionsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Signs a browser in.
   * @param factorAt when the person proved a second factor, if they have
   */
  async open(
    tx: EntityManager,
    person: { id: string; role: Role },
    userAgent: string | undefined,
    factorAt: Date | null = null,
  ): Promise<OpenedSession> {
    const { token, hash } = newSecret();
    const session = Session.open(person, hash, userAgent, this.clock.now(), factorAt);
    await tx.insert(Session, session);
    return { sessionId: session.id, token };
  }

  /** Notes that a second factor was proved now. The session may do more from here on: its token is a new one. */
  async prove(tx: EntityManager, { id, sessionId }: Actor): Promise<string> {
    const { token, hash } = newSecret();
    const { affected } = await tx.update(
      Session,
      { ownerId: id, id: sessionId, endedAt: IsNull() },
      { tokenHash: hash, factorAt: this.clock.now() },
    );
    if (affected !== 1) throw unauthenticated();
    return token;
  }

  /** The browsers that are signed in now, last seen first. */
  async list(actor: Actor): Promise<OpenSessionDto[]> {
    const sessions = await this.database.as({ actor, owner: actor.id }, (tx) =>
      tx.find(Session, {
        where: { ownerId: actor.id, endedAt: IsNull(), expiresAt: MoreThan(this.clock.now()) },
        order: { lastSeenAt: 'DESC', id: 'DESC' },
      }),
    );
    return sessions.map(({ id, device, createdAt, lastSeenAt }) => ({
      id,
      device,
      createdAt: createdAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
      current: id === actor.sessionId,
    }));
  }

  async end(actor: Actor, id: string): Promise<void> {
    const ended = await this.database.as({ actor, owner: actor.id }, (tx) =>
      tx.update(Session, { ownerId: actor.id, id, endedAt: IsNull() }, { endedAt: this.clock.now() }),
    );
    if (ended.affected !== 1) throw notFound();
  }

  /** Ends every session but the one that asks. */
  async endOthers(actor: Actor): Promise<void> {
    await this.database.as({ actor, owner: actor.id }, (tx) => this.endAll(tx, actor.id, actor.sessionId));
  }

  /** Ends every session of a person, or all but one. */
  async endAll(tx: EntityManager, ownerId: string, except?: string): Promise<void> {
    const which = { ownerId, endedAt: IsNull(), ...(except !== undefined && { id: Not(except) }) };
    await tx.update(Session, which, { endedAt: this.clock.now() });
  }
}

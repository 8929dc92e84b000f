import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan, Not, type EntityManager } from 'typeorm';
import { Clock, notFound } from '#common';
import { Database } from '#database';
import { newSecret, type Actor, type Role } from '#identity';
import type { OpenSessionDto } from './auth.dto.js';
import { Session } from './session.entity.js';

@Injectable()
export class SessionsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Signs a browser in. @returns the token for its cookie */
  async open(tx: EntityManager, person: { id: string; role: Role }, userAgent: string | undefined): Promise<string> {
    const { token, hash } = newSecret();
    await tx.insert(Session, Session.open(person, hash, userAgent, this.clock.now()));
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

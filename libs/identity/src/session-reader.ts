import { Injectable } from '@nestjs/common';
import { Clock } from '#common';
import { Database } from '#database';
import type { Actor, Role } from './actor.js';
import { hashOf } from './secrets.js';

interface SessionRow {
  hash: Buffer;
  id: string;
  role: Role;
  session_id: string;
}

interface Question {
  hash: Buffer;
  resolve: (actor: Actor | null) => void;
  reject: (reason: unknown) => void;
}

const LIVE = `
SELECT asked.hash, live.id, live.role, live.session_id
  FROM unnest($1::bytea[]) AS asked (hash), app.session_actor(asked.hash, $2) AS live`;

/**
 * From a cookie to a person. Asked afresh on every request: a session that was ended opens nothing.
 * Requests that arrive while the database is answering others are asked about together, as soon as it has.
 */
@Injectable()
export class SessionReader {
  private waiting: Question[] = [];
  private isAsking = false;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  actorOf(token: string): Promise<Actor | null> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ hash: hashOf(token), resolve, reject });
      if (!this.isAsking) void this.ask();
    });
  }

  private async ask(): Promise<void> {
    this.isAsking = true;
    while (this.waiting.length > 0) {
      const asked = this.waiting;
      this.waiting = [];
      try {
        const actors = await this.live(asked.map(({ hash }) => hash));
        for (const { hash, resolve } of asked) resolve(actors.get(hash.toString('hex')) ?? null);
      } catch (error) {
        for (const { reject } of asked) reject(error);
      }
    }
    this.isAsking = false;
  }

  private async live(hashes: Buffer[]): Promise<Map<string, Actor>> {
    const rows = (await this.database.ask({
      name: 'live_sessions',
      text: LIVE,
      values: [hashes, this.clock.now()],
    })) as SessionRow[];
    return new Map(
      rows.map(({ hash, id, role, session_id }) => [hash.toString('hex'), { id, role, sessionId: session_id }]),
    );
  }
}

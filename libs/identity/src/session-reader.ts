import { Injectable } from '@nestjs/common';
import { Clock } from '#common';
import { Database } from '#database';
import type { Actor, Role } from './actor.js';
import { hashOf } from './secrets.js';

interface SessionRow {
  hash: string;
  id: string;
  role: Role;
  session_id: string;
  factor_at: Date | null;
  has_factor: boolean;
  signed_in_at: Date;
}

const LIVE = `
SELECT asked.hash, live.id, live.role, live.session_id, live.factor_at, live.has_factor, live.signed_in_at
  FROM unnest($1::text[]) AS asked (hash), app.session_actor(decode(asked.hash, 'hex'), $2) AS live`;

/**
 * From a cookie to a person. Asked afresh on every request: a session that was ended opens nothing.
 * Requests that arrive while the database is answering others are asked about together, as soon as it has.
 */
@Injectable()
export class SessionReader {
  /** By the token's hash in hexadecimal; requests with the same token wait for the same answer. */
  private waiting = new Map<string, PromiseWithResolvers<Actor | null>>();
  private isAsking = false;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  actorOf(token: string): Promise<Actor | null> {
    const hash = hashOf(token).toString('hex');
    const answer = this.waiting.get(hash) ?? Promise.withResolvers<Actor | null>();
    this.waiting.set(hash, answer);
    if (!this.isAsking) void this.ask();
    return answer.promise;
  }

  private async ask(): Promise<void> {
    this.isAsking = true;
    while (this.waiting.size > 0) {
      const asked = this.waiting;
      this.waiting = new Map();
      try {
        const actors = await this.live([...asked.keys()]);
        for (const [hash, { resolve }] of asked) resolve(actors.get(hash) ?? null);
      } catch (error) {
        for (const { reject } of asked.values()) reject(error);
      }
    }
    this.isAsking = false;
  }

  private async live(hashes: string[]): Promise<Map<string, Actor>> {
    const rows = (await this.database.ask({
      name: 'live_sessions',
      text: LIVE,
      values: [hashes, this.clock.now()],
    })) as SessionRow[];
    return new Map(rows.map((row) => [row.hash, actorIn(row)]));
  }
}

function actorIn({ id, role, session_id, factor_at, has_factor, signed_in_at }: SessionRow): Actor {
  return { id, role, sessionId: session_id, factorAt: factor_at, hasFactor: has_factor, signedInAt: signed_in_at };
}

import { Injectable } from '@nestjs/common';
import { Clock } from '#common';
import { Database } from '#database';
import type { Actor, Role } from './actor.js';
import { hashOf } from './secrets.js';

interface SessionRow {
  id: string;
  role: Role;
  session_id: string;
}

/** From a cookie to a person. Asked afresh on every request: a session that was ended opens nothing. */
@Injectable()
export class SessionReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async actorOf(token: string): Promise<Actor | null> {
    const [row] = (await this.database.ask({
      name: 'session_actor',
      text: 'SELECT id, role, session_id FROM app.session_actor($1, $2)',
      values: [hashOf(token), this.clock.now()],
    })) as SessionRow[];
    return row ? { id: row.id, role: row.role, sessionId: row.session_id } : null;
  }
}

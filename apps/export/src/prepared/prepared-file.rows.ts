import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, newId } from '#common';
import { Database, type Scope, type Statement } from '#database';
import type { StoredFile } from '#storage';
import type { MadeUnder } from './made-under.js';

const PREPARED_DAYS = 7;
const DAY = 24 * 60 * 60 * 1000;

export type PreparedState = 'waiting' | 'underway' | 'ready' | 'failed' | 'cancelled';

/** A row of `prepared_file`. */
export interface PreparedFile {
  id: string;
  documentId: string | null;
  language: 'fr' | 'en';
  state: PreparedState;
  stepsDone: number;
  steps: number | null;
  failure: string | null;
  name: string | null;
  /** In bytes. */
  size: number | null;
  /** Of the content, hexadecimal. */
  sha256: string | null;
  /** How often it was begun. */
  attempts: number;
  under: MadeUnder;
  askedAt: Date;
  endedAt: Date | null;
  expiresAt: Date;
}

/** Who asked, and whose portfolio it is made of. */
export interface Parties extends Scope {
  actor: { id: string };
  owner: string;
}

/** One go at making a file. Whoever begins it anew takes its place: this one changes nothing any more. */
export type Attempt = Pick<PreparedFile, 'id' | 'attempts'>;

type PutFile = { name: string } & Pick<StoredFile, 'size' | 'sha256'>;

export interface AskedFile {
  documentId: string | null;
  language: 'fr' | 'en';
  under: MadeUnder;
}

const COLUMNS = `id, document_id AS "documentId", language, state, steps_done AS "stepsDone", steps, failure, name,
  size::float8 AS size, encode(sha256, 'hex') AS sha256, attempts,
  CASE WHEN grant_id IS NOT NULL THEN json_build_object('grantId', grant_id, 'grantVersion', grant_version) END AS under,
  asked_at AS "askedAt", ended_at AS "endedAt", expires_at AS "expiresAt"`;

/** Not begun, or begun by somebody who fell silent. */
const IS_EARLIER = `state IN ('waiting', 'underway')`;

/** The rows of prepared files. Each is seen by whoever asked for it, as long as they may read that portfolio. */
@Injectable()
export class PreparedFileRows {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Newest first. */
  list(parties: Parties): Promise<PreparedFile[]> {
    return this.rows(parties, {
      name: 'prepared_files',
      text: `SELECT ${COLUMNS} FROM prepared_file WHERE owner_id = $1 AND expires_at > $2 ORDER BY asked_at DESC, id DESC`,
      values: [parties.owner, this.clock.now()],
    });
  }

  async find(parties: Parties, id: string): Promise<PreparedFile | undefined> {
    const [row] = await this.rows(parties, {
      name: 'prepared_file',
      text: `SELECT ${COLUMNS} FROM prepared_file WHERE owner_id = $1 AND id = $2 AND expires_at > $3`,
      values: [parties.owner, id, this.clock.now()],
    });
    return row;
  }

  async add(tx: EntityManager, { actor, owner }: Parties, of: AskedFile): Promise<string> {
    const [now, id] = [this.clock.now(), newId()];
    const { documentId, language, under } = of;
    await tx.query(
      `INSERT INTO prepared_file (owner_id, id, asked_by, document_id, language, grant_id, grant_version, asked_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [owner, id, actor.id, documentId, language, under?.grantId, under?.grantVersion, now, lastDayFrom(now)],
    );
    return id;
  }

  /** How many they have, and how many of them are not made yet. Whoever else counts them waits until the end of the transaction. */
  async count(tx: EntityManager, { actor, owner }: Parties): Promise<{ all: number; unmade: number }> {
    const files = `'prepared files of ' || $1 || ' for ' || $2`;
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended(${files}, 0))`, [owner, actor.id]);
    const [row] = await tx.query<[{ all: number; unmade: number }]>(
      `SELECT count(*)::int AS "all", count(*) FILTER (WHERE ${IS_EARLIER})::int AS unmade
         FROM prepared_file WHERE owner_id = $1 AND expires_at > $2`,
      [owner, this.clock.now()],
    );
    return row;
  }

  /** Begins it, or begins it again after a crash. Undefined when there is nothing to do any more. */
  async begin(parties: Parties, id: string, under: MadeUnder): Promise<PreparedFile | undefined> {
    const set = `state = 'underway', attempts = attempts + 1, steps_done = 0, steps = NULL, grant_id = $3, grant_version = $4`;
    return this.change('prepared_begin', parties, id, set, [under?.grantId, under?.grantVersion], IS_EARLIER);
  }

  /** @returns whether it is still wanted */
  async step(parties: Parties, { id, attempts }: Attempt, done: number, steps: number): Promise<boolean> {
    const set = 'steps_done = $3, steps = $4';
    const isTheirs = `state = 'underway' AND attempts = $5`;
    return (await this.change('prepared_step', parties, id, set, [done, steps, attempts], isTheirs)) !== undefined;
  }

  /**
   * Puts the file down and says so, in one: nobody begins, cancels or removes it meanwhile.
   * @returns what was put down; null when it is not wanted any more, and nothing was
   */
  ready(parties: Parties, { id, attempts }: Attempt, put: () => Promise<PutFile>): Promise<PutFile | null> {
    return this.database.as(parties, async (tx) => {
      const held = await tx.query<unknown[]>(
        `SELECT id FROM prepared_file WHERE owner_id = $1 AND id = $2 AND state = 'underway' AND attempts = $3 FOR UPDATE`,
        [parties.owner, id, attempts],
      );
      if (held.length === 0) return null;
      const file = await put();
      await tx.query(
        `UPDATE prepared_file SET state = 'ready', steps_done = steps, name = $3, size = $4, sha256 = decode($5, 'hex'), ended_at = $6
          WHERE owner_id = $1 AND id = $2`,
        [parties.owner, id, file.name, file.size, file.sha256, this.clock.now()],
      );
      return file;
    });
  }

  async fail(parties: Parties, id: string, failure: string): Promise<void> {
    const set = `state = 'failed', failure = $3, ended_at = $4`;
    await this.change('prepared_fail', parties, id, set, [failure, this.clock.now()], IS_EARLIER);
  }

  async cancel(parties: Parties, id: string): Promise<PreparedFile | undefined> {
    const set = `state = 'cancelled', ended_at = $3`;
    return this.change('prepared_cancel', parties, id, set, [this.clock.now()], IS_EARLIER);
  }

  /** Only what came to nothing can be asked for again. */
  async again(tx: EntityManager, owner: string, id: string): Promise<boolean> {
    const [rows] = await tx.query<[unknown[], number]>(
      `UPDATE prepared_file SET state = 'waiting', failure = NULL, ended_at = NULL, steps_done = 0, steps = NULL, asked_at = $3,
              expires_at = $4
        WHERE owner_id = $1 AND id = $2 AND state IN ('failed', 'cancelled') RETURNING id`,
      [owner, id, this.clock.now(), lastDayFrom(this.clock.now())],
    );
    return rows.length > 0;
  }

  async remove(parties: Parties, id: string): Promise<void> {
    await this.rows(parties, {
      name: 'prepared_remove',
      text: 'DELETE FROM prepared_file WHERE owner_id = $1 AND id = $2',
      values: [parties.owner, id],
    });
  }

  private async change(
    name: string,
    parties: Parties,
    id: string,
    set: string,
    values: unknown[],
    condition: string,
  ): Promise<PreparedFile | undefined> {
    const [row] = await this.rows(parties, {
      name,
      text: `UPDATE prepared_file SET ${set} WHERE owner_id = $1 AND id = $2 AND ${condition} RETURNING ${COLUMNS}`,
      values: [parties.owner, id, ...values],
    });
    return row;
  }

  private async rows(parties: Parties, statement: Statement): Promise<PreparedFile[]> {
    const [rows = []] = await this.database.pipeline(parties, [statement]);
    return rows as PreparedFile[];
  }
}

function lastDayFrom(now: Date): Date {
  return new Date(now.getTime() + PREPARED_DAYS * DAY);
}

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, newId, notFound } from '#common';
import { Database } from '#database';
import type { Actor } from '#identity';
import { commentText, mayChange, nobodyReads, tooLate } from './comment-rules.js';
import type { CommentAuthorDto, CommentDto, CommentThreadDto } from './comment.dto.js';
import {
  HOLD_THREAD,
  MY_FACE,
  OPEN_THREAD,
  OWN_COMMENT,
  seenBy,
  THREAD_AT,
  THREADS,
  WRITE,
} from './comments.statement.js';

/** Who of the two writes. */
export type Side = 'owner' | 'counsellor';

interface OwnComment {
  threadId: string;
  writtenAt: Date;
  withdrawnAt: Date | null;
  read: boolean;
}
type Row = Omit<CommentThreadDto, 'counsellor' | 'comments'> & { comments: Stored[] };
/** Dates come as text out of a JSON answer. */
type Stored = Omit<CommentDto, 'writtenAt' | 'changedAt' | 'withdrawnAt' | 'mayChange'> &
  Record<'writtenAt', string> &
  Record<'changedAt' | 'withdrawnAt', string | null>;

/**
 * What a person and a counsellor write to each other, from either side. Whoever is not the owner sees threads by row-level
 * security: their own, while their share is open, about what it shows. Everything else is not found.
 */
@Injectable()
export class Comments {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Latest first. */
  list(actor: Actor, ownerId: string): Promise<CommentThreadDto[]> {
    return this.within(actor, ownerId, (tx) => this.threads(tx, actor, ownerId));
  }

  /** A counsellor writes about an item that they see, or about the whole. */
  write(actor: Actor, ownerId: string, itemId: string | null, text: string): Promise<CommentThreadDto> {
    const body = commentText(text);
    return this.within(actor, ownerId, async (tx) => {
      const now = this.clock.now();
      const item = itemId === null ? null : await visible(tx, itemId);
      const [author] = await tx.query<CommentAuthorDto[]>(MY_FACE);
      if (!author) throw notFound();
      await tx.query(OPEN_THREAD, [ownerId, newId(), actor.id, itemId, item?.kind, item?.title, now]);
      const [thread] = await tx.query<{ id: string }[]>(THREAD_AT, [ownerId, actor.id, itemId]);
      if (!thread) throw notFound();
      const { givenName, familyName, structure } = author;
      const face = [givenName, familyName, structure];
      await tx.query(WRITE, [ownerId, newId(), thread.id, 'counsellor', ...face, body, now]);
      return this.thread(tx, actor, ownerId, thread.id);
    });
  }

  /** The owner answers in a thread, while there is someone to read it. What they answer to, they have read. */
  answer(actor: Actor, threadId: string, text: string): Promise<CommentThreadDto> {
    const body = commentText(text);
    return this.within(actor, actor.id, async (tx) => {
      await tx.query(HOLD_THREAD, [actor.id, threadId]);
      const { open, comments } = await this.thread(tx, actor, actor.id, threadId);
      if (!open) throw nobodyReads();
      await tx.query(WRITE, [actor.id, newId(), threadId, 'owner', null, null, null, body, this.clock.now()]);
      await tx.query(seenBy('owner'), [actor.id, threadId, comments.at(-1)?.id]);
      return this.thread(tx, actor, actor.id, threadId);
    });
  }

  /** Notes that everything up to this comment was read. */
  async read(actor: Actor, ownerId: string, threadId: string, through: string): Promise<void> {
    await this.within(actor, ownerId, async (tx) => {
      const [rows] = await tx.query<[unknown[], number]>(seenBy(sideOf(actor, ownerId)), [ownerId, threadId, through]);
      if (rows.length === 0) throw notFound();
    });
  }

  /** Mends what one wrote a moment ago. */
  change(actor: Actor, ownerId: string, id: string, text: string): Promise<CommentThreadDto> {
    const body = commentText(text);
    return this.within(actor, ownerId, async (tx) => {
      const now = this.clock.now();
      const comment = await ownComment(tx, actor, ownerId, id);
      if (!mayChange(comment, now)) throw tooLate();
      await tx.query('UPDATE comment SET text = $3, changed_at = $4 WHERE owner_id = $1 AND id = $2', [
        ownerId,
        id,
        body,
        now,
      ]);
      return this.thread(tx, actor, ownerId, comment.threadId);
    });
  }

  /** Takes back what one wrote: what was not read was never there, what was read stays told as withdrawn. */
  async withdraw(actor: Actor, ownerId: string, id: string): Promise<void> {
    await this.within(actor, ownerId, async (tx) => {
      const { read } = await ownComment(tx, actor, ownerId, id);
      if (read) {
        await tx.query('UPDATE comment SET text = NULL, withdrawn_at = $3 WHERE owner_id = $1 AND id = $2', [
          ownerId,
          id,
          this.clock.now(),
        ]);
      } else await tx.query('DELETE FROM comment WHERE owner_id = $1 AND id = $2', [ownerId, id]);
    });
  }

  /** The owner takes a whole thread out of their portfolio, for both. */
  async remove(actor: Actor, threadId: string): Promise<void> {
    await this.within(actor, actor.id, async (tx) => {
      const removed = 'DELETE FROM comment_thread WHERE owner_id = $1 AND id = $2';
      const [, count] = await tx.query<[unknown, number]>(removed, [actor.id, threadId]);
      if (count === 0) throw notFound();
    });
  }

  /** No open share is the same as nobody there. */
  private within<T>(actor: Actor, ownerId: string, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.database.as({ actor, owner: ownerId }, async (tx) => {
      const [row] = await tx.query<{ may: boolean }[]>('SELECT app.may_read_any() AS may');
      if (!row?.may) throw notFound();
      return work(tx);
    });
  }

  private async thread(tx: EntityManager, actor: Actor, ownerId: string, id: string): Promise<CommentThreadDto> {
    const [thread] = await this.threads(tx, actor, ownerId, id);
    if (!thread) throw notFound();
    return thread;
  }

  private async threads(tx: EntityManager, actor: Actor, ownerId: string, id: string | null = null) {
    const now = this.clock.now();
    const rows = await tx.query<Row[]>(THREADS, [ownerId, sideOf(actor, ownerId), now, id]);
    return rows.map((row) => threadOf(row, now));
  }
}

function sideOf(actor: Actor, ownerId: string): Side {
  return actor.id === ownerId ? 'owner' : 'counsellor';
}

async function visible(tx: EntityManager, itemId: string): Promise<{ kind: string; title: string }> {
  const [item] = await tx.query<{ kind: string; title: string }[]>('SELECT kind, title FROM app.visible_item($1)', [
    itemId,
  ]);
  if (!item) throw notFound();
  return item;
}

async function ownComment(tx: EntityManager, actor: Actor, ownerId: string, id: string): Promise<OwnComment> {
  const [comment] = await tx.query<OwnComment[]>(OWN_COMMENT, [ownerId, sideOf(actor, ownerId), id]);
  if (!comment || comment.withdrawnAt !== null) throw notFound();
  return comment;
}

/** A thread begins with a counsellor's comment, which stays in it even when it was withdrawn: so there is always their face. */
function threadOf({ comments: stored, ...row }: Row, now: Date): CommentThreadDto {
  const comments = stored.map((one) => {
    const [writtenAt, changedAt, withdrawnAt] = [new Date(one.writtenAt), dated(one.changedAt), dated(one.withdrawnAt)];
    const may = one.mine && mayChange({ writtenAt, withdrawnAt }, now);
    return { ...one, writtenAt, changedAt, withdrawnAt, mayChange: may };
  });
  const face = comments.findLast(({ author }) => author !== null)?.author;
  if (!face) throw new Error(`thread ${row.id} has no counsellor`);
  return { ...row, counsellor: face, comments };
}

function dated(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}

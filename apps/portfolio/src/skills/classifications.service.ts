import { Injectable } from '@nestjs/common';
import { notFound, Clock } from '#common';
import { Database } from '#database';
import type { Actor } from '#identity';
import { line, requiredLine } from '#portfolio';

/** In the order in which each skill had them; a skill that has both of two names has the one, once. */
const RENAME = `
UPDATE skill SET version = version + 1, updated_at = $4, classifications = (
    SELECT coalesce(array_agg(word ORDER BY place), '{}') FROM (
      SELECT word, min(place) AS place FROM (
        SELECT CASE word WHEN $2 THEN $3 ELSE word END AS word, place FROM unnest(classifications) WITH ORDINALITY AS c (word, place)) renamed
       WHERE word IS NOT NULL GROUP BY word) once)
 WHERE owner_id = $1 AND $2 = ANY (classifications) AND binned_at IS NULL`;

/** The person's own groupings: each is a name that some of their skills have. */
@Injectable()
export class ClassificationsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Another name for one, or none at all, in every skill that has it. @returns how many had */
  async rename(actor: Actor, from: string, to: string | null): Promise<{ changed: number }> {
    const values = [actor.id, line(from), to === null ? null : requiredLine('to', to), this.clock.now()];
    const [, changed] = await this.database.as({ actor, owner: actor.id }, (tx) =>
      tx.query<[unknown, number]>(RENAME, values),
    );
    if (changed === 0) throw notFound();
    return { changed };
  }
}

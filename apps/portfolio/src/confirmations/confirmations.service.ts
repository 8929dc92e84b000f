import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, notFound } from '#common';
import { Database } from '#database';
import type { Actor } from '#identity';

const SHOW = `
UPDATE skill_confirmation SET shown_at = CASE WHEN $3 THEN coalesce(shown_at, $4) END,
       hidden_at = CASE WHEN NOT $3 THEN coalesce(hidden_at, $4) END
 WHERE owner_id = $1 AND id = $2 AND answer = 'confirmed'`;
const REMOVE = `DELETE FROM skill_confirmation WHERE owner_id = $1 AND id = $2 AND answer = 'confirmed'`;
/** A request that asks about nothing any more would only keep the name and the address of who was asked. */
const REMOVE_EMPTY = `
DELETE FROM confirmation_request r
 WHERE r.owner_id = $1
   AND NOT EXISTS (SELECT FROM skill_confirmation c WHERE c.owner_id = r.owner_id AND c.request_id = r.id)`;

/** What a person does with the confirmations that they were given. */
@Injectable()
export class ConfirmationsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Hidden until they say so; that they keep it hidden is noted too, so that they are not asked again. */
  show(actor: Actor, id: string, shown: boolean): Promise<void> {
    return this.database.as({ actor, owner: actor.id }, (tx) =>
      change(tx, SHOW, [actor.id, id, shown, this.clock.now()]),
    );
  }

  remove(actor: Actor, id: string): Promise<void> {
    return this.database.as({ actor, owner: actor.id }, async (tx) => {
      await change(tx, REMOVE, [actor.id, id]);
      await tx.query(REMOVE_EMPTY, [actor.id]);
    });
  }
}

async function change(tx: EntityManager, text: string, values: unknown[]): Promise<void> {
  const [, count] = await tx.query<[unknown, number]>(text, values);
  if (count === 0) throw notFound();
}

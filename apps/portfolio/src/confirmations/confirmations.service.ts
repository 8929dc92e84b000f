import { Injectable } from '@nestjs/common';
import { Clock, notFound } from '#common';
import { Database } from '#database';
import type { Actor } from '#identity';

const SHOW = `
UPDATE skill_confirmation SET shown_at = CASE WHEN $3 THEN coalesce(shown_at, $4) END,
       hidden_at = CASE WHEN NOT $3 THEN coalesce(hidden_at, $4) END
 WHERE owner_id = $1 AND id = $2 AND answer = 'confirmed'`;
const REMOVE = `DELETE FROM skill_confirmation WHERE owner_id = $1 AND id = $2 AND answer = 'confirmed'`;

/** What a person does with the confirmations that they were given. */
@Injectable()
export class ConfirmationsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Hidden until they say so; that they keep it hidden is noted too, so that they are not asked again. */
  show(actor: Actor, id: string, shown: boolean): Promise<void> {
    return this.change(actor, SHOW, [id, shown, this.clock.now()]);
  }

  remove(actor: Actor, id: string): Promise<void> {
    return this.change(actor, REMOVE, [id]);
  }

  private async change(actor: Actor, text: string, values: unknown[]): Promise<void> {
    await this.database.as({ actor, owner: actor.id }, async (tx) => {
      const [, count] = await tx.query<[unknown, number]>(text, [actor.id, ...values]);
      if (count === 0) throw notFound();
    });
  }
}

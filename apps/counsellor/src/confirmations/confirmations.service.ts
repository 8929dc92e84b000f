import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, newId, notFound } from '#common';
import { Database } from '#database';
import { writtenSentence } from '#exchange';
import type { Actor } from '#identity';
import type { MyConfirmationDto } from './confirmation.dto.js';

/** Joined with the skill, which row-level security shows only within the share. */
const MINE = `
SELECT c.skill_id AS "skillId", c.sentence, c.answered_at AS "confirmedAt", c.skill_name AS "confirmedName",
       c.shown_at IS NOT NULL AS shown
  FROM skill_confirmation c JOIN skill s ON s.owner_id = $1 AND s.id = c.skill_id AND s.binned_at IS NULL
 WHERE c.owner_id = $1 AND c.counsellor_id = app.actor() AND ($2::uuid IS NULL OR c.skill_id = $2)
 ORDER BY c.answered_at, c.id`;

const WITHDRAW = `DELETE FROM skill_confirmation WHERE owner_id = $1 AND skill_id = $2 AND counsellor_id = app.actor()`;

/** The words of the skill as they are at this moment, and the counsellor as they are. */
const GIVE = `
INSERT INTO skill_confirmation (owner_id, id, skill_id, counsellor_id, relation, skill_name, skill_details, answer, by_name,
                                organisation, sentence, answered_at)
SELECT $1, $3, s.id, app.actor(), 'counsellor', s.name, s.details, 'confirmed', m.given_name || ' ' || m.family_name, t.name, $4, $5
  FROM skill s
  JOIN app.active_counsellor m ON m.owner_id = app.actor()
  JOIN structure t ON t.id = m.structure_id
 WHERE s.owner_id = $1 AND s.id = $2 AND s.binned_at IS NULL
ON CONFLICT (owner_id, skill_id, counsellor_id) WHERE counsellor_id IS NOT NULL DO NOTHING`;

/** A counsellor's confirmations. Row-level security asks whether the skill is in an open share. */
@Injectable()
export class ConfirmationsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  mine(actor: Actor, ownerId: string): Promise<MyConfirmationDto[]> {
    return this.database.as({ actor, owner: ownerId }, async (tx) => {
      const [row] = await tx.query<{ may: boolean }[]>('SELECT app.may_read_any() AS may');
      if (!row?.may) throw notFound();
      return tx.query<MyConfirmationDto[]>(MINE, [ownerId, null]);
    });
  }

  /** A confirmation given anew is a new word: the person is asked anew whether it shows. */
  give(actor: Actor, ownerId: string, skillId: string, sentence?: string | null): Promise<MyConfirmationDto> {
    return this.database.as({ actor, owner: ownerId }, async (tx) => {
      await this.mustSee(tx, skillId);
      await tx.query(WITHDRAW, [ownerId, skillId]);
      await tx.query(GIVE, [ownerId, skillId, newId(), writtenSentence(sentence), this.clock.now()]);
      const [given] = await tx.query<MyConfirmationDto[]>(MINE, [ownerId, skillId]);
      if (!given) throw notFound();
      return given;
    });
  }

  async withdraw(actor: Actor, ownerId: string, skillId: string): Promise<void> {
    await this.database.as({ actor, owner: ownerId }, async (tx) => {
      const [, count] = await tx.query<[unknown, number]>(WITHDRAW, [ownerId, skillId]);
      if (count === 0) throw notFound();
    });
  }

  private async mustSee(tx: EntityManager, skillId: string): Promise<void> {
    const seen = await tx.query<unknown[]>(`SELECT FROM app.visible_item($1) WHERE kind = 'skill'`, [skillId]);
    if (seen.length === 0) throw notFound();
  }
}

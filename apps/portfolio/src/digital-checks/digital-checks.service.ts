import { Injectable } from '@nestjs/common';
import { IsNull, Not, type EntityManager } from 'typeorm';
import { Clock, DomainError, notFound, stale } from '#common';
import { Database } from '#database';
import type { Actor } from '#identity';
import { DigitalCheck, type DigitalAnswerChange, type DigitalCheckView } from './digital-check.entity.js';

/** One a month for more than eight years. */
const MOST_CHECKS = 100;

@Injectable()
export class DigitalChecksService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Newest first. */
  list(actor: Actor): Promise<DigitalCheckView[]> {
    return this.database.as({ actor, owner: actor.id }, async (tx) => {
      const checks = await tx.find(DigitalCheck, {
        where: { ownerId: actor.id },
        order: { startedAt: 'DESC', id: 'DESC' },
      });
      return checks.map((check) => check.view());
    });
  }

  /** Begins one, or goes on with the one that is not ended: there is never more than one of these. */
  start(actor: Actor): Promise<DigitalCheckView> {
    return this.database.as({ actor, owner: actor.id }, async (tx) => {
      await refuseTooMany(tx, actor.id);
      const begun = DigitalCheck.start(actor.id, this.clock.now());
      await tx.createQueryBuilder().insert().into(DigitalCheck).values(begun).orIgnore().execute();
      const check = await tx.findOneByOrFail(DigitalCheck, { ownerId: actor.id, endedAt: IsNull() });
      return check.view();
    });
  }

  answer(
    actor: Actor,
    id: string,
    answers: readonly DigitalAnswerChange[],
    version: number | null,
  ): Promise<DigitalCheckView> {
    return this.change(actor, id, version, (check) => {
      check.answer(answers);
    });
  }

  end(actor: Actor, id: string, version: number | null): Promise<DigitalCheckView> {
    return this.change(actor, id, version, (check) => {
      check.end(this.clock.now());
    });
  }

  /** For good: what one said of oneself once is nobody's to keep. */
  async erase(actor: Actor, id: string): Promise<void> {
    await this.database.as({ actor, owner: actor.id }, async (tx) => {
      const { affected } = await tx.delete(DigitalCheck, { ownerId: actor.id, id });
      if (affected !== 1) throw notFound();
    });
  }

  private change(
    actor: Actor,
    id: string,
    version: number | null,
    work: (check: DigitalCheck) => void,
  ): Promise<DigitalCheckView> {
    return this.database.as({ actor, owner: actor.id }, async (tx) => {
      const where = { ownerId: actor.id, id };
      const check = await tx.findOne(DigitalCheck, { where, lock: { mode: 'pessimistic_write' } });
      if (check === null) throw notFound();
      if (version !== null && version !== check.version) throw stale(check.view());
      work(check);
      check.version += 1;
      check.updatedAt = this.clock.now();
      await tx.update(DigitalCheck, where, check);
      return check.view();
    });
  }
}

async function refuseTooMany(tx: EntityManager, ownerId: string): Promise<void> {
  const ended = await tx.countBy(DigitalCheck, { ownerId, endedAt: Not(IsNull()) });
  if (ended < MOST_CHECKS) return;
  throw new DomainError('conflict', {
    fr: `Vous avez déjà ${MOST_CHECKS} points numériques. Effacez-en un pour en faire un nouveau.`,
    en: `You already have ${MOST_CHECKS} digital checks. Erase one to do a new one.`,
  });
}

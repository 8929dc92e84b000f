import { Injectable } from '@nestjs/common';
import { In, IsNull, type EntityManager } from 'typeorm';
import { Clock, invalidField, notFound, stale, type DomainError } from '#common';
import { Database } from '#database';
import type { Actor } from '#identity';
import {
  alikeSkills,
  binHorizon,
  mergeSkills,
  partSkills,
  Skill,
  type Alike,
  type OwnSkillView,
  type SkillMerging,
} from '#portfolio';
import { moveTies, moveTiesBack } from './moved-ties.js';
import { ownSkillView } from './own-skill-view.js';

export interface Merge {
  from: string;
  fromVersion?: number;
  name: string;
}

/** More questions than that at once help nobody. */
const MOST_PAIRS = 20;
const MOST_TOLD_APART = 500;

/** Two skills that are one: found, made one with the person's consent, and set apart again. */
@Injectable()
export class SkillMergesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Pairs that look like one, surest first. */
  duplicates(actor: Actor): Promise<Alike[]> {
    return this.database.as({ actor, owner: actor.id }, async (tx) => {
      const skills = await tx.find(Skill, {
        where: { ownerId: actor.id, binnedAt: IsNull() },
        select: { id: true, name: true, reference: true, distinctFrom: true },
        order: { createdAt: 'ASC', id: 'ASC' },
      });
      return alikeSkills(skills).slice(0, MOST_PAIRS);
    });
  }

  /** The person says that they are two things: they are not asked again. */
  tellApart(actor: Actor, id: string, from: string): Promise<void> {
    return this.database.as({ actor, owner: actor.id }, async (tx) => {
      const { kept, other } = await this.pair(tx, actor, id, from);
      await tx.query(
        `UPDATE skill SET distinct_from = (ARRAY[$3::uuid] || array_remove(distinct_from, $3))[:${MOST_TOLD_APART}]
          WHERE owner_id = $1 AND id = $2`,
        [actor.id, kept.id, other.id],
      );
    });
  }

  /** `from` goes to the bin, and what it said and what hangs on it to the other. Of two tabs, the one that came first counts. */
  merge(actor: Actor, id: string, { from, fromVersion, name }: Merge, version: number | null): Promise<OwnSkillView> {
    return this.database.as({ actor, owner: actor.id }, async (tx) => {
      const { kept, other } = await this.pair(tx, actor, id, from);
      if (version !== null && version !== kept.version) throw stale(await ownSkillView(tx, kept));
      if (fromVersion !== undefined && fromVersion !== other.version) throw stale(await ownSkillView(tx, other));
      const words = mergeSkills(kept, other, name);
      const ties = await moveTies(tx, { ownerId: actor.id, kept: kept.id, other: other.id });
      other.merging = { ...words, ...ties };
      other.binnedAt = this.clock.now();
      await this.save(tx, other);
      await this.save(tx, kept);
      return ownSkillView(tx, kept);
    });
  }

  /** Takes a skill back out of the bin. Was it made one with another, the two are set apart: each has again what was its own. */
  restore(actor: Actor, id: string): Promise<OwnSkillView> {
    return this.database.as({ actor, owner: actor.id }, async (tx) => {
      const { merging } = (await tx.findOneBy(Skill, { ownerId: actor.id, id })) ?? {};
      const held = await this.hold(tx, actor, [id, ...(merging ? [merging.into] : [])]);
      const skill = held.find((one) => one.id === id);
      if (!skill?.binnedAt || skill.binnedAt <= binHorizon(this.clock.now())) throw notFound();
      const kept = held.find((one) => one.id === skill.merging?.into);
      if (skill.merging && kept) await this.part(tx, kept, skill, skill.merging);
      skill.merging = null;
      skill.binnedAt = null;
      await this.save(tx, skill);
      return ownSkillView(tx, skill);
    });
  }

  private async part(tx: EntityManager, kept: Skill, { ownerId, id }: Skill, merging: SkillMerging): Promise<void> {
    partSkills(kept, merging);
    await moveTiesBack(tx, { ownerId, kept: kept.id, other: id }, merging);
    await this.save(tx, kept);
  }

  /** Both, none of them in the bin. */
  private async pair(
    tx: EntityManager,
    actor: Actor,
    id: string,
    from: string,
  ): Promise<{ kept: Skill; other: Skill }> {
    const ids = [id, from].map((each) => each.toLowerCase());
    if (ids[0] === ids[1]) throw notAnother();
    const held = (await this.hold(tx, actor, ids)).filter(({ binnedAt }) => binnedAt === null);
    const [kept, other] = ids.map((wanted) => held.find((one) => one.id === wanted));
    if (!kept) throw notFound();
    if (!other) throw notAnother();
    return { kept, other };
  }

  /** Held against others' changes, always in one order: two that want the same two wait for each other, and do not block. */
  private hold(tx: EntityManager, actor: Actor, ids: string[]): Promise<Skill[]> {
    return tx.find(Skill, {
      where: { ownerId: actor.id, id: In(ids) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  private async save(tx: EntityManager, skill: Skill): Promise<void> {
    skill.version += 1;
    skill.updatedAt = this.clock.now();
    const { ownerId, id } = skill;
    await tx.update(Skill, { ownerId, id }, skill);
  }
}

function notAnother(): DomainError {
  return invalidField('from', 'exists', {
    fr: 'Choisissez une autre de vos compétences.',
    en: 'Choose another skill of yours.',
  });
}

import { Injectable } from '@nestjs/common';
import { Clock } from '#common';
import { Database } from '#database';
import type { Actor } from '#identity';
import { Skill, type SkillDraft, type SkillView, type Versioned } from '#portfolio';
import { linked, relink, SKILL_EXPERIENCE } from '../items/links.js';
import { OwnItems } from '../items/own-items.js';

export interface LinkedSkillDraft extends SkillDraft {
  experienceIds?: string[];
}

@Injectable()
export class SkillsService {
  readonly items: OwnItems<Skill, Versioned<SkillView>>;

  constructor(
    database: Database,
    private readonly clock: Clock,
  ) {
    this.items = new OwnItems(Skill, database, clock, async (tx, skill) =>
      skill.view(await linked(tx, SKILL_EXPERIENCE, skill.ownerId, skill.id)),
    );
  }

  add(actor: Actor, { experienceIds, ...draft }: LinkedSkillDraft): Promise<Versioned<SkillView>> {
    const skill = Skill.declare(actor.id, draft, this.clock.now());
    return this.items.add(actor, skill, (tx) =>
      relink(tx, SKILL_EXPERIENCE, actor.id, skill.id, experienceIds, 'experienceIds'),
    );
  }

  amend(
    actor: Actor,
    id: string,
    { experienceIds, ...draft }: Partial<LinkedSkillDraft>,
    version: number | null,
  ): Promise<Versioned<SkillView>> {
    return this.items.change(actor, id, version, async (skill, tx) => {
      skill.amend(draft);
      await relink(tx, SKILL_EXPERIENCE, actor.id, id, experienceIds, 'experienceIds');
    });
  }
}

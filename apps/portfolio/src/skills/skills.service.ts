import { Injectable } from '@nestjs/common';
import { Clock } from '#common';
import { Database } from '#database';
import type { Actor } from '#identity';
import { Skill, type OwnSkillView, type SkillDraft } from '#portfolio';
import { relink, SKILL_EXPERIENCE } from '../items/links.js';
import { OwnItems } from '../items/own-items.js';
import { ownSkillView } from './own-skill-view.js';

export interface LinkedSkillDraft extends SkillDraft {
  experienceIds?: string[];
}

@Injectable()
export class SkillsService {
  readonly items: OwnItems<Skill, OwnSkillView>;

  constructor(
    database: Database,
    private readonly clock: Clock,
  ) {
    this.items = new OwnItems(Skill, database, clock, ownSkillView);
  }

  add(actor: Actor, { experienceIds, ...draft }: LinkedSkillDraft): Promise<OwnSkillView> {
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
  ): Promise<OwnSkillView> {
    return this.items.change(actor, id, version, async (skill, tx) => {
      skill.amend(draft, this.clock.now());
      await relink(tx, SKILL_EXPERIENCE, actor.id, id, experienceIds, 'experienceIds');
    });
  }
}

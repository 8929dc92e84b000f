import { Injectable } from '@nestjs/common';
import { Clock } from '#common';
import { Database } from '#database';
import type { Actor } from '#identity';
import { Experience, type ExperienceDraft, type ExperienceView, type Versioned } from '#portfolio';
import { OwnItems } from '../items/own-items.js';

@Injectable()
export class ExperiencesService {
  readonly items: OwnItems<Experience, Versioned<ExperienceView>>;

  constructor(
    database: Database,
    private readonly clock: Clock,
  ) {
    this.items = new OwnItems(Experience, database, clock, (_, experience) => experience.view());
  }

  add(actor: Actor, draft: ExperienceDraft): Promise<Versioned<ExperienceView>> {
    return this.items.add(actor, Experience.start(actor.id, draft, this.clock.now()));
  }

  amend(
    actor: Actor,
    id: string,
    draft: Partial<ExperienceDraft>,
    version: number | null,
  ): Promise<Versioned<ExperienceView>> {
    return this.items.change(actor, id, version, (experience) => {
      experience.amend(draft);
    });
  }
}

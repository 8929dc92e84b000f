import { Injectable } from '@nestjs/common';
import { Clock } from '#common';
import { Database } from '#database';
import type { Actor } from '#identity';
import { Language, type LanguageDraft, type LanguageView, type Versioned } from '#portfolio';
import { OwnItems } from '../items/own-items.js';

@Injectable()
export class LanguagesService {
  readonly items: OwnItems<Language, Versioned<LanguageView>>;

  constructor(
    database: Database,
    private readonly clock: Clock,
  ) {
    this.items = new OwnItems(Language, database, clock, (_, language) => language.view());
  }

  add(actor: Actor, draft: LanguageDraft): Promise<Versioned<LanguageView>> {
    return this.items.add(actor, Language.declare(actor.id, draft, this.clock.now()));
  }

  amend(
    actor: Actor,
    id: string,
    draft: Partial<LanguageDraft>,
    version: number | null,
  ): Promise<Versioned<LanguageView>> {
    return this.items.change(actor, id, version, (language) => {
      language.amend(draft);
    });
  }
}

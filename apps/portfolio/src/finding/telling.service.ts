import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { invalidField, notFound } from '#common';
import { Database } from '#database';
import type { Language } from '#http';
import type { Actor } from '#identity';
import { Experience, nothingTold, telling, type Telling } from '#portfolio';
import type { FieldSummary } from './field-views.js';
import { FieldsService } from './fields.service.js';

/** What was ticked when telling of an experience. */
@Injectable()
export class TellingService {
  constructor(
    private readonly database: Database,
    private readonly fields: FieldsService,
  ) {}

  async open(actor: Actor, id: string, language: Language): Promise<Telling & { suggestions: FieldSummary[] }> {
    const { title, telling: told } = await this.database.as({ actor, owner: actor.id }, async (tx) => {
      const where = { ownerId: actor.id, id, binnedAt: IsNull() };
      const experience = await tx.findOne(Experience, { select: { title: true, telling: true }, where });
      if (experience === null) throw notFound();
      return experience;
    });
    return { ...nothingTold(), ...told, suggestions: this.fields.suggest(title, language) };
  }

  /**
   * The last save wins, and the experience keeps its version: ticks are seen by their owner alone and made again with a tap, while a
   * refusal here would stop someone who wrote of the same experience in another tab.
   */
  async keep(actor: Actor, id: string, draft: Telling): Promise<Telling> {
    if (draft.field && !(await this.fields.hasField(draft.field))) throw unknown('field');
    const told = telling(draft);
    const { affected } = await this.database.as({ actor, owner: actor.id }, (tx) =>
      tx.update(Experience, { ownerId: actor.id, id, binnedAt: IsNull() }, { telling: told }),
    );
    if (affected !== 1) throw notFound();
    return told;
  }
}

/** What is chosen has to be one of those that are proposed. */
export function unknown(field: string) {
  return invalidField(field, 'exists', {
    fr: 'Cet élément n’est pas, ou plus, dans nos listes. Choisissez-en un autre.',
    en: 'This is not in our lists, or not any more. Choose another.',
  });
}

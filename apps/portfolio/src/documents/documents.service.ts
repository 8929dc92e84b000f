import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Clock, DomainError, notFound } from '#common';
import { Database } from '#database';
import type { Actor } from '#identity';
import { Document, type DocumentDraft, type DocumentView, type Versioned } from '#portfolio';
import { OwnItems } from '../items/own-items.js';

type NewDocument = Partial<DocumentDraft> & Pick<DocumentDraft, 'name' | 'kind' | 'language'>;

/** More than anyone has kept apart from the others. */
const MOST_DOCUMENTS = 200;

@Injectable()
export class DocumentsService {
  readonly items: OwnItems<Document, Versioned<DocumentView>>;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    this.items = new OwnItems(Document, database, clock, (_, document) => document.view());
  }

  /** Those that are not in the bin, last changed first. */
  list(actor: Actor): Promise<Versioned<DocumentView>[]> {
    return this.database.as({ actor, owner: actor.id }, async (tx) => {
      const documents = await tx.find(Document, {
        where: { ownerId: actor.id, binnedAt: IsNull() },
        order: { updatedAt: 'DESC', id: 'ASC' },
      });
      return documents.map((document) => document.view());
    });
  }

  async read(actor: Actor, id: string): Promise<Versioned<DocumentView>> {
    return (await this.find(actor, id)).view();
  }

  async compose(actor: Actor, draft: NewDocument): Promise<Versioned<DocumentView>> {
    await this.refuseTooMany(actor);
    return this.items.add(actor, Document.compose(actor.id, draft, this.clock.now()));
  }

  /** A copy under another name. */
  async copy(actor: Actor, id: string, name: string): Promise<Versioned<DocumentView>> {
    await this.refuseTooMany(actor);
    return this.items.add(actor, (await this.find(actor, id)).copy(name, this.clock.now()));
  }

  amend(
    actor: Actor,
    id: string,
    draft: Partial<DocumentDraft>,
    version: number | null,
  ): Promise<Versioned<DocumentView>> {
    return this.items.change(actor, id, version, (document) => {
      document.amend(draft);
    });
  }

  private find(actor: Actor, id: string): Promise<Document> {
    return this.database.as({ actor, owner: actor.id }, async (tx) => {
      const document = await tx.findOneBy(Document, { ownerId: actor.id, id, binnedAt: IsNull() });
      if (document === null) throw notFound();
      return document;
    });
  }

  private async refuseTooMany(actor: Actor): Promise<void> {
    const count = await this.database.as({ actor, owner: actor.id }, (tx) =>
      tx.countBy(Document, { ownerId: actor.id, binnedAt: IsNull() }),
    );
    if (count < MOST_DOCUMENTS) return;
    throw new DomainError('conflict', {
      fr: `Vous avez déjà ${MOST_DOCUMENTS} documents. Supprimez-en un pour en faire un nouveau.`,
      en: `You already have ${MOST_DOCUMENTS} documents. Delete one to make a new one.`,
    });
  }
}

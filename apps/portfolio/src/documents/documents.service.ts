import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Clock, notFound } from '#common';
import { Database } from '#database';
import type { Actor } from '#identity';
import { Document, type DocumentDraft, type DocumentView, type Versioned } from '#portfolio';
import { OwnItems } from '../items/own-items.js';
import { refuseTooManyDocuments } from './document-limit.js';

type NewDocument = Partial<DocumentDraft> & Pick<DocumentDraft, 'name' | 'kind' | 'language'>;

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

  compose(actor: Actor, draft: NewDocument): Promise<Versioned<DocumentView>> {
    return this.add(actor, Document.compose(actor.id, draft, this.clock.now()));
  }

  /** A copy under another name. */
  async copy(actor: Actor, id: string, name: string): Promise<Versioned<DocumentView>> {
    return this.add(actor, (await this.find(actor, id)).copy(name, this.clock.now()));
  }

  /** Takes one back out of the bin. */
  restore(actor: Actor, id: string): Promise<Versioned<DocumentView>> {
    return this.items.restore(actor, id, (tx) => refuseTooManyDocuments(tx, actor.id));
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

  private add(actor: Actor, document: Document): Promise<Versioned<DocumentView>> {
    return this.database.as({ actor, owner: actor.id }, async (tx) => {
      await refuseTooManyDocuments(tx, actor.id);
      await tx.insert(Document, document);
      return document.view();
    });
  }

  private find(actor: Actor, id: string): Promise<Document> {
    return this.database.as({ actor, owner: actor.id }, async (tx) => {
      const document = await tx.findOneBy(Document, { ownerId: actor.id, id, binnedAt: IsNull() });
      if (document === null) throw notFound();
      return document;
    });
  }
}

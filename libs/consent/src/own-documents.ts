import { Injectable } from '@nestjs/common';
import { notFound, type Once } from '#common';
import { Database } from '#database';
import type { Actor } from '#identity';
import { documentKind, documentText, type Composition, type PortfolioView } from '#portfolio';

/** What a document is made of: how it is composed, and the portfolio that it is composed over. */
export interface DocumentSource {
  document: Composition & { id: string; version: number; name: string; code: string | null };
  view: PortfolioView;
}

/** The door to one's own documents, for the service that makes files of them. Nothing of anyone else's comes through it. */
@Injectable()
export class OwnDocuments {
  constructor(private readonly database: Database) {}

  /**
   * @returns the JSON text of a `DocumentSource`
   * @throws not_found for one that lies in the bin, is someone else's, or is nobody's
   */
  async source(owner: Pick<Actor, 'id'>, id: string): Promise<Once<string>> {
    const source = await this.database.ownText(owner.id, documentText(owner.id, id));
    if (source === null) throw notFound();
    return source;
  }

  /**
   * What a document is, without what it is made of.
   * @throws not_found, as above
   */
  async kindOf(owner: Pick<Actor, 'id'>, id: string): Promise<Pick<Composition, 'kind' | 'language'>> {
    const found = await this.database.ownValue(owner.id, documentKind(owner.id, id));
    if (found === null) throw notFound();
    return found as Pick<Composition, 'kind' | 'language'>;
  }
}

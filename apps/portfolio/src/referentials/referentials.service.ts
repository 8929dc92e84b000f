import { Injectable } from '@nestjs/common';
import { capitalised, notFound } from '#common';
import { Database } from '#database';
import { conceptView, ReferenceSearch, type ConceptView, type Finding, type ReferenceLanguage } from '#referentials';
import type { ReferenceSearchDto } from './referential.dto.js';

const USUAL_LIMIT = 10;

/** Occupations, themes and skills to choose from. */
@Injectable()
export class ReferentialsService {
  private readonly references: ReferenceSearch;

  constructor(private readonly database: Database) {
    this.references = new ReferenceSearch(database);
  }

  async search({ q, kind = [], lang = 'fr', limit = USUAL_LIMIT }: ReferenceSearchDto): Promise<Finding[]> {
    const found = await this.references.search(q, { language: lang, kinds: kind.length > 0 ? kind : null, limit });
    return found.map((one) => ({ ...one, label: capitalised(one.label) }));
  }

  async read(id: string, language: ReferenceLanguage = 'fr'): Promise<ConceptView> {
    const concept = await conceptView(this.database, id, language);
    if (concept === null) throw notFound();
    return concept;
  }
}

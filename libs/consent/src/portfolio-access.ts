import { Injectable } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import { Clock, newId, notFound } from '#common';
import { Database, type Statement } from '#database';
import type { Actor } from '#identity';
import { portfolioValue, SECTIONS, type EvidenceFileView, type Section } from '#portfolio';
import { ConsentGrant } from './consent-grant.entity.js';
import { readableSections } from './consent.policy.js';
import { sharedFile, sharedPortfolio, type AccessAction } from './shared-portfolio.statement.js';

/** On what terms a reader reads: told with what they read. */
export type AccessTerms = Pick<ConsentGrant, 'sections' | 'purpose' | 'note' | 'grantedAt' | 'expiresAt'>;

/** What the database found through an open grant: the facts of the grant, and the sections it opened. */
type Found<T> = T & ConsentGrant & { opened: Section[] };

/** The only door to a portfolio that may belong to someone else. Consent is asked afresh each time, and the read is recorded. */
@Injectable()
export class PortfolioAccess {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the JSON text of a `PortfolioView`, with the terms as `access` when it is someone else's
   * @throws not_found, as for an id that nobody has
   */
  async view(actor: Actor, ownerId: string, action: Exclude<AccessAction, 'file'> = 'read'): Promise<string> {
    if (actor.id === ownerId) return this.own(actor, SECTIONS);
    const { view, ...grant } = await this.through<{ view: string }>(
      actor,
      ownerId,
      sharedPortfolio(ownerId, newId(), action),
    );
    return withTerms(view, grant);
  }

  /** What is known of a file that is shared. The bytes may be sent after this, for it is recorded. */
  async evidenceFile(actor: Actor, ownerId: string, evidenceId: string): Promise<EvidenceFileView> {
    const { file } = await this.through<{ file: EvidenceFileView }>(
      actor,
      ownerId,
      sharedFile(ownerId, newId(), evidenceId),
      'evidence',
    );
    return file;
  }

  /** The very answer that a reader with these terms gets, for the owner to look at; not recorded. */
  async preview(owner: Actor, terms: AccessTerms): Promise<string> {
    return withTerms(await this.own(owner, terms.sections), terms);
  }

  /** What a share of these sections would show. */
  async own(owner: Actor, sections: readonly Section[]): Promise<string> {
    const view = await this.database.value({ actor: owner, owner: owner.id }, portfolioValue(owner.id, sections));
    if (view === null) throw notFound();
    return view as string;
  }

  private async through<T>(actor: Actor, ownerId: string, statement: Statement, needed?: Section): Promise<Found<T>> {
    const now = this.clock.now();
    const [[row] = []] = await this.database.pipeline({ actor, owner: ownerId }, [statement]);
    if (row === undefined) throw notFound();
    const found = Object.assign(new ConsentGrant(), row) as Found<T>;
    const sections = readableSections(actor, ownerId, found, now);
    // The rule is written twice, in SQL and here: they have to agree, or nothing leaves.
    if (sections.length === 0 || !isDeepStrictEqual(sections, found.opened)) throw notFound();
    if (needed !== undefined && !sections.includes(needed)) throw notFound();
    return found;
  }
}

function withTerms(view: string, { sections, purpose, note, grantedAt, expiresAt }: AccessTerms): string {
  return `${view.slice(0, -1)},"access":${JSON.stringify({ sections, purpose, note, grantedAt, expiresAt })}}`;
}

import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { Clock, isNotFound, newId, notFound, Once } from '#common';
import { Database, type Statement } from '#database';
import type { Actor } from '#identity';
import { portfolioPreview, type EvidenceFileView } from '#portfolio';
import { ConsentGrant } from './consent-grant.entity.js';
import { readableScope } from './consent.policy.js';
import { newsOfGrant, type News } from './news.statement.js';
import { covers, EVERYTHING, type Scope } from './scope.js';
import { Sealer } from './sealer.js';
import { printed, sharedFile, sharedPortfolio } from './shared-portfolio.statement.js';
import { openFile, openGrant } from './standing.statement.js';

/** On what terms a reader reads: told with what they read. */
export interface AccessTerms extends Pick<
  ConsentGrant,
  'version' | 'sections' | 'purpose' | 'note' | 'grantedAt' | 'expiresAt'
> {
  grantId: string;
}

/** Who asks: as much of them as the rule needs. */
type Asking = Pick<Actor, 'id' | 'role'>;

type NewsRow = Omit<News, 'lastVisitAt'> & { lastVisitAt: string | null };

type DateField = 'grantedAt' | 'expiresAt' | 'revokedAt';

/** Ids with commas between them. */
type IdList = string;

/** What the database found through an open grant: the sections that it opened, and the facts of the grant. */
interface Found {
  /** The JSON text of a view, or what is known of a file; null when there is none to be seen. */
  found: unknown;
  opened: Omit<Scope, 'items'> & { items: IdList };
  /**
   * With where the reader works now. Null when it was given after the statement had begun: `app.enter` looks at what is there
   * when it runs, the statement at what was there before.
   */
  grant:
    | (Omit<ConsentGrant, DateField | 'items'> &
        Record<DateField, string | null> & { items: IdList; readerStructureId: string | null })
    | null;
  /** Only of a read. */
  news?: NewsRow | null;
}

/** The only door to a portfolio that may belong to someone else. Consent is asked afresh each time, and the read is recorded. */
@Injectable()
export class PortfolioAccess {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sealer: Sealer,
  ) {}

  /**
   * @returns the JSON text of a `PortfolioView`, with the terms as `access` when it is someone else's
   * @throws not_found, as for an id that nobody has
   */
  async view(actor: Asking, ownerId: string, action: 'read' | 'export' = 'read'): Promise<Once<string>> {
    if (actor.id === ownerId) return new Once(await this.own(actor, EVERYTHING));
    const { found, grant, news } = await this.through(actor, ownerId, sharedPortfolio(newId(), action));
    this.sealer.soon(ownerId);
    return new Once(withTerms(found.take() as string, grant, news));
  }

  /** What is known of a file that is shared. The bytes may be sent after this, for it is recorded. */
  async evidenceFile(actor: Asking, ownerId: string, evidenceId: string): Promise<EvidenceFileView> {
    const { found, scope } = await this.through(actor, ownerId, sharedFile(newId(), evidenceId));
    this.sealer.soon(ownerId);
    if (!covers(scope, 'evidence', evidenceId)) throw notFound();
    return found.take() as EvidenceFileView;
  }

  /** Records that a reader printed what they see, as far as their page can tell. */
  async notePrint(actor: Actor, ownerId: string): Promise<void> {
    await this.through(actor, ownerId, printed(newId()));
    this.sealer.soon(ownerId);
  }

  /**
   * The grant by which they may read now. Nothing of the portfolio is in it, so it is not recorded.
   * @throws not_found once it has ended
   */
  async standing(actor: Asking, ownerId: string): Promise<ConsentGrant> {
    return (await this.through(actor, ownerId, openGrant())).grant;
  }

  /** Whether a file that is being sent is still shared; not recorded, for it was when it began. */
  async fileIsShared(actor: Asking, ownerId: string, evidenceId: string): Promise<boolean> {
    return this.through(actor, ownerId, openFile(evidenceId)).then(
      ({ scope }) => covers(scope, 'evidence', evidenceId),
      (error: unknown) => {
        if (isNotFound(error)) return false;
        throw error;
      },
    );
  }

  /** The very answer that the reader of this grant gets, for the owner to look at; not recorded. */
  async preview(owner: Actor, grant: ConsentGrant): Promise<string> {
    const news = await this.database.ownValue(owner.id, newsOfGrant(grant, this.clock.now()));
    return withTerms(await this.own(owner, grant), grant, news as NewsRow);
  }

  /** What a share of this scope would show. */
  async own(owner: Asking, scope: Scope): Promise<string> {
    const view = await this.database.ownValue(owner.id, portfolioPreview(owner.id, scope));
    if (view === null) throw notFound();
    return view as string;
  }

  private async through(
    actor: Asking,
    ownerId: string,
    statement: Statement,
  ): Promise<{ found: Once<unknown>; grant: ConsentGrant; scope: Scope; news: NewsRow | null }> {
    const now = this.clock.now();
    // Out of the rows, which the promise of the answer keeps.
    const row = ((await this.database.alone({ actor, owner: ownerId }, statement)) as Found[]).pop();
    if (!row?.grant || row.found === null) throw notFound();
    const grant = grantOf(row.grant);
    const reader = { ...actor, structureId: row.grant.readerStructureId };
    const scope = readableScope(reader, ownerId, grant, now);
    const { sections, later, contactLines } = scope;
    // The rule is written twice, in SQL and here: they have to agree, or nothing leaves.
    const agreed = { sections, items: row.grant.items, later, contactLines };
    if (sections.length === 0 || !isDeepStrictEqual(agreed, row.opened)) throw notFound();
    return { found: new Once(row.found), grant, scope, news: row.news ?? null };
  }
}

function grantOf({
  items,
  grantedAt,
  expiresAt,
  revokedAt,
  readerStructureId: _,
  ...facts
}: NonNullable<Found['grant']>): ConsentGrant {
  const date = (text: string | null) => (text === null ? null : new Date(text));
  return Object.assign(new ConsentGrant(), facts, {
    items: items === '' ? [] : items.split(','),
    grantedAt: date(grantedAt),
    expiresAt: date(expiresAt),
    revokedAt: date(revokedAt),
  });
}

const NO_NEWS = { lastVisitAt: null, widened: false, newIds: [], changedIds: [], profileChanged: false };

function withTerms(view: string, grant: ConsentGrant, news: NewsRow | null): string {
  const { id: grantId, version, sections, purpose, note, grantedAt, expiresAt } = grant;
  const { lastVisitAt, ...marks } = news ?? NO_NEWS;
  const at = lastVisitAt === null ? null : new Date(lastVisitAt);
  const access: AccessTerms & News = {
    grantId,
    version,
    sections,
    purpose,
    note,
    grantedAt,
    expiresAt,
    lastVisitAt: at,
    ...marks,
  };
  return `${view.slice(0, -1)},"access":${JSON.stringify(access)}}`;
}

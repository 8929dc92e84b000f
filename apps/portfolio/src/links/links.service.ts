import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager, type FindOperator } from 'typeorm';
import { Clock, notFound, stale } from '#common';
import {
  NOTHING,
  PortfolioAccess,
  presentItems,
  Receipts,
  refuseBirthDateOnCv,
  scopeOf,
  ShareLink,
  type LinkContent,
  type LinkTerms,
  type PresentItems,
  type ScopeChoice,
} from '#consent';
import { Database } from '#database';
import { checkPassword, hashPassword, newSecret, SHARED_PASSWORD_MIN, type Actor } from '#identity';
import { ShareLinkDto, type AddressedLinkDto, type Openings } from './link.dto.js';
import { linksOf, OPENINGS, type LinkRow } from './links.statement.js';

interface LinkChange extends Partial<LinkTerms> {
  /** Null takes it away; left out, it stays. */
  password?: string | null;
}

interface Moment {
  now: Date;
  present: PresentItems;
}

const NEVER: Openings = { openings: 0, lastOpenedAt: null };

@Injectable()
export class LinksService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly access: PortfolioAccess,
    private readonly receipts: Receipts,
  ) {}

  async list(actor: Actor): Promise<ShareLinkDto[]> {
    const [rows] = await this.database.pipeline({ actor, owner: actor.id }, [linksOf(actor.id)]);
    const now = this.clock.now();
    return (rows as LinkRow[]).map((row) => ShareLinkDto.from(Object.assign(new ShareLink(), row), row, now));
  }

  /** The secret of its address is told now and never again. */
  async make(actor: Actor, { password, ...terms }: LinkTerms & LinkChange): Promise<AddressedLinkDto> {
    const { token, hash: tokenHash } = newSecret();
    await refuseGuessable(password, terms.label);
    const passwordHash = password == null ? null : await hashPassword(password);
    const now = this.clock.now();
    const link = await this.database.as({ actor, owner: actor.id }, async (tx) => {
      const made = ShareLink.make(actor.id, terms, { tokenHash, passwordHash }, await presentItems(tx, actor.id), now);
      await tx.insert(ShareLink, made);
      await this.receipts.seal(tx, actor.id);
      return made;
    });
    return Object.assign(ShareLinkDto.from(link, NEVER, now), { token });
  }

  async amend(
    actor: Actor,
    id: string,
    { password, ...terms }: LinkChange,
    version: number | null,
  ): Promise<ShareLinkDto> {
    const passwordHash = password == null ? password : await hashPassword(password);
    return this.change(actor, { id }, version, async (link, { now, present }) => {
      link.amend(terms, present, now);
      // Against the name that it has after this, which only may be in what was there before.
      await refuseGuessable(password, link.label);
      if (passwordHash !== undefined) link.lock(passwordHash);
    });
  }

  /** Another address; the one before opens nothing from now on. */
  async readdress(actor: Actor, id: string, version: number | null): Promise<AddressedLinkDto> {
    const { token, hash } = newSecret();
    const link = await this.change(actor, { id }, version, (one, { now }) => one.readdress(hash, now));
    return Object.assign(link, { token });
  }

  async revoke(actor: Actor, id: string, version: number | null): Promise<void> {
    await this.change(actor, { id, revokedAt: IsNull() }, version, (link, { now }) => link.revoke(now));
  }

  /** What a reader by such a link would get. */
  async previewOf(actor: Actor, { what, ...choice }: ScopeChoice & { what: LinkContent }): Promise<string> {
    const present = await this.database.as({ actor, owner: actor.id }, (tx) => presentItems(tx, actor.id));
    const scope = scopeOf(NOTHING, choice, present);
    refuseBirthDateOnCv(what, scope);
    return this.access.own(actor, scope);
  }

  /** Not theirs, ended or never there: not found. */
  private change(
    actor: Actor,
    which: { id: string; revokedAt?: FindOperator<Date> },
    version: number | null,
    work: (link: ShareLink, moment: Moment) => Promise<void> | void,
  ): Promise<ShareLinkDto> {
    return this.database.as({ actor, owner: actor.id }, async (tx) => {
      const now = this.clock.now();
      const link = await tx.findOne(ShareLink, {
        where: { ...which, ownerId: actor.id },
        lock: { mode: 'pessimistic_write' },
      });
      if (link === null) throw notFound();
      const openings = await this.openings(tx, link);
      // An ended link says so even to a stale page: there is no version to choose any more.
      if (version !== null && version !== link.version && link.isActive(now)) {
        throw stale(ShareLinkDto.from(link, openings, now));
      }
      await work(link, { now, present: await presentItems(tx, actor.id) });
      await tx.update(ShareLink, { ownerId: actor.id, id: link.id }, changesOf(link));
      await this.receipts.seal(tx, actor.id);
      return ShareLinkDto.from(link, openings, now);
    });
  }

  private async openings(tx: EntityManager, { ownerId, id }: ShareLink): Promise<Openings> {
    const [row] = await tx.query<Openings[]>(OPENINGS, [ownerId, id]);
    return row ?? NEVER;
  }
}

/** The secrets are only among them when they are new: what is stored of them is not read. */
function changesOf(link: ShareLink) {
  const { what, label, sections, items, later, contactLines, expiresAt, revokedAt, version } = link;
  const { tokenHash, passwordHash } = link as Partial<ShareLink>;
  return {
    ...{ what, label, sections, items, later, contactLines, expiresAt, revokedAt, version },
    ...(tokenHash !== undefined && { tokenHash }),
    ...(passwordHash !== undefined && { passwordHash }),
  };
}

/** Others know what a link is called, or guess it: that is no password. */
async function refuseGuessable(password: string | null | undefined, label: string): Promise<void> {
  if (password != null) await checkPassword('password', password, [label], SHARED_PASSWORD_MIN);
}

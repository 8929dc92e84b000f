import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { Clock, invalidField, newId, notFound, type DomainError } from '#common';
import { Database, type Statement } from '#database';
import { Attempts, hashOf, passwordMatches } from '#identity';
import type { EvidenceFileView } from '#portfolio';
import { readableByLink } from './link.policy.js';
import {
  linkedFile,
  linkedPortfolio,
  linkLock,
  linkStanding,
  linkVersion,
  type LinkKey,
} from './linked-portfolio.statement.js';
import { covers, type Scope } from './scope.js';
import { Sealer } from './sealer.js';
import { ShareLink } from './share-link.entity.js';
import type { AccessAction } from './shared-portfolio.statement.js';

/** What someone without an account comes with. */
export interface LinkVisitor {
  /** The secret of the address. */
  token: string;
  password: string | null | undefined;
  /** From where they come: wrong passwords are counted by it. */
  address: string;
}

/** On what terms they read: told with what they read. */
export type LinkTermsOfUse = Pick<ShareLink, 'what' | 'sections' | 'createdAt' | 'expiresAt' | 'version'>;

type DateField = 'createdAt' | 'expiresAt' | 'revokedAt';

interface Found {
  found: unknown;
  opened: Scope;
  link: Omit<ShareLink, DateField> & Record<DateField, string | null>;
}

/**
 * The door to a portfolio for who comes by a link: as strict as that for counsellors. The password is asked for before anything of
 * the portfolio is read; a link that is unknown, ended, withdrawn or has another address now is one and the same: not found.
 */
@Injectable()
export class LinkAccess {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly attempts: Attempts,
    private readonly sealer: Sealer,
  ) {}

  /** @returns the JSON text of a `PortfolioView`, with the terms as `access` */
  async view(visitor: LinkVisitor): Promise<string> {
    return (await this.look(await this.keyOf(visitor), 'read')).text;
  }

  /**
   * For a page that is open: the version of its link, while there is one. It tells nothing of the portfolio, so it is no opening: no
   * record, and no password, which would be hashed six times a minute.
   */
  async versionOf({ token, address }: Omit<LinkVisitor, 'password'>): Promise<number> {
    const tokenHash = hashOf(token);
    await this.attempts.count('link-standing', `${tokenHash.toString('hex')} ${address}`);
    const [row] = await this.database.ask(linkVersion(tokenHash, this.clock.now()));
    if (!row) throw notFound();
    return (row as { version: number }).version;
  }

  /**
   * The same as `view`, to make a document of: whether the link opens is asked at once, and what it shows is read when that is wanted.
   * Whoever makes it asks at the end whether the link is what it was.
   */
  async toExport(visitor: LinkVisitor): Promise<{ read: () => Promise<string>; isAsItWas: () => Promise<boolean> }> {
    const key = await this.keyOf(visitor);
    let seen: number | null = null;
    return {
      read: async () => {
        const { text, version } = await this.look(key, 'export');
        seen = version;
        return text;
      },
      isAsItWas: async () => (await this.standing(key, 'export'))?.version === seen,
    };
  }

  /** A file that is shared, and whose it is. The bytes may be sent after this, for it is recorded, as long as it is shared. */
  async evidenceFile(
    visitor: LinkVisitor,
    evidenceId: string,
  ): Promise<{ ownerId: string; file: EvidenceFileView; isShared: () => Promise<boolean> }> {
    const now = this.clock.now();
    await this.countPerLink('link-file', visitor);
    const key = await this.unlock(visitor, now);
    const { found, link } = await this.through(linkedFile(key, now, newId(), evidenceId), key, 'file', now);
    if (!covers(link, 'evidence', evidenceId)) throw notFound();
    const isShared = async () => (await this.standing(key, 'file', evidenceId))?.hasEvidence === true;
    return { ownerId: link.ownerId, file: found as EvidenceFileView, isShared };
  }

  private async keyOf(visitor: LinkVisitor): Promise<LinkKey> {
    await this.countPerLink('link-opening', visitor);
    return this.unlock(visitor, this.clock.now());
  }

  private async look(key: LinkKey, action: 'read' | 'export'): Promise<{ text: string; version: number }> {
    const now = this.clock.now();
    const { found, link } = await this.through(linkedPortfolio(key, now, newId(), action), key, action, now);
    const { what, sections, createdAt, expiresAt, version } = link;
    const access = JSON.stringify({ what, sections, createdAt, expiresAt, version });
    return { text: `${(found as string).slice(0, -1)},"access":${access}}`, version };
  }

  private async standing(key: LinkKey, action: AccessAction, evidenceId: string | null = null) {
    const [row] = await this.database.ask(linkStanding(key, this.clock.now(), action, evidenceId));
    return row as { version: number; hasEvidence: boolean } | undefined;
  }

  /** The key to a link; its password is compared even when there is no such link, so that time tells nothing. */
  private async unlock({ token, password, address }: LinkVisitor, now: Date): Promise<LinkKey> {
    const tokenHash = hashOf(token);
    const isGiven = password != null && password !== '';
    if (isGiven) await this.count(tokenHash, address);
    const [row] = await this.database.ask(linkLock(tokenHash, now));
    const lock = row as { passwordHash: string | null } | undefined;
    const matches = isGiven && (await passwordMatches(lock?.passwordHash, password));
    if (lock === undefined) throw notFound();
    if (lock.passwordHash !== null && !matches) throw isGiven ? wrongPassword() : passwordNeeded();
    if (isGiven) await this.giveBack(tokenHash, address);
    return { tokenHash, unlocked: matches ? lock.passwordHash : null };
  }

  private async through(statement: Statement, key: LinkKey, action: AccessAction, now: Date) {
    const [row] = (await this.database.ask(statement)) as Found[];
    if (!row || row.found === null) throw notFound();
    const link = linkOf(row.link);
    const { sections, items, later, contactLines } = readableByLink(link, key.unlocked !== null, action, now);
    // The rule is written twice, in SQL and here: they have to agree, or nothing leaves.
    if (sections.length === 0 || !isDeepStrictEqual({ sections, items, later, contactLines }, row.opened)) {
      throw notFound();
    }
    this.sealer.soon(link.ownerId);
    return { found: row.found, link };
  }

  /** Each is a line in somebody's log, and a PDF or a file is dear: there are so many a link and network, right password or none. */
  private async countPerLink(kind: 'link-opening' | 'link-file', { token, address }: LinkVisitor): Promise<void> {
    await this.attempts.count(kind, `${hashOf(token).toString('hex')} ${address}`);
  }

  private async count(tokenHash: Buffer, address: string): Promise<void> {
    await this.attempts.count('link-address', address);
    await this.attempts.count('link-password', tokenHash.toString('hex'));
  }

  private async giveBack(tokenHash: Buffer, address: string): Promise<void> {
    await this.attempts.giveBack('link-address', address);
    await this.attempts.giveBack('link-password', tokenHash.toString('hex'));
  }
}

function linkOf({ createdAt, expiresAt, revokedAt, ...facts }: Found['link']): ShareLink {
  const date = (text: string | null) => (text === null ? null : new Date(text));
  return Object.assign(new ShareLink(), facts, {
    createdAt: date(createdAt),
    expiresAt: date(expiresAt),
    revokedAt: date(revokedAt),
  });
}

const passwordNeeded = (): DomainError =>
  invalidField('password', 'isNotEmpty', {
    fr: 'Ce lien demande un mot de passe : la personne qui vous l’a donné le connaît.',
    en: 'This link asks for a password: the person who gave it to you knows it.',
  });

const wrongPassword = (): DomainError =>
  invalidField('password', 'wrong', {
    fr: 'Ce n’est pas le bon mot de passe. Vérifiez-le auprès de la personne qui vous a donné le lien.',
    en: 'This is not the right password. Check it with the person who gave you the link.',
  });

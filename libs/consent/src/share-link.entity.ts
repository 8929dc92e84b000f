import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DomainError, invalidField, newId } from '#common';
import type { ContactLine, Section } from '#portfolio';
import { scopeOf } from './chosen-scope.js';
import { lengthMs, statusOf, type ConsentStatus } from './span.js';
import { NOTHING, type PresentItems, type Scope, type ScopeChoice } from './scope.js';

/** A CV, with its PDF; or chosen items, with their files. */
export const LINK_CONTENTS = ['cv', 'items'] as const;
export type LinkContent = (typeof LINK_CONTENTS)[number];

/** Characters of what the owner calls a link by. */
export const LONGEST_LABEL = 200;

/** What the owner decides: what is shown, what they call it by, and for how long. */
export interface LinkTerms extends ScopeChoice {
  sections: readonly Section[];
  what: LinkContent;
  label: string;
  days: number;
}

/** What is kept of the secrets of a link; a password may be absent. */
export interface LinkSecrets {
  tokenHash: Buffer;
  passwordHash: string | null;
}

/** Whoever has the address may read some items of one owner, until a date; no account is needed. */
@Entity('share_link')
export class ShareLink implements Scope {
  @PrimaryColumn('uuid')
  ownerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  /** Of the secret in the address. */
  @Column('bytea', { select: false })
  tokenHash!: Buffer;

  @Column('text', { nullable: true, select: false })
  passwordHash!: string | null;

  /** Whether a password is asked for; the database derives it. */
  @Column({ type: 'boolean', insert: false, update: false })
  locked!: boolean;

  @Column('text')
  what!: LinkContent;

  /** For whom or why, in the owner's words; readers are not told. */
  @Column('text')
  label!: string;

  @Column('text', { array: true })
  sections!: Section[];

  @Column('uuid', { array: true })
  items!: string[];

  @Column('boolean')
  later!: boolean;

  @Column('text', { array: true })
  contactLines!: ContactLine[];

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;

  @Column('integer')
  version!: number;

  /** @param present what the portfolio has now, as for a grant */
  static make(ownerId: string, terms: LinkTerms, secrets: LinkSecrets, present: PresentItems, now: Date): ShareLink {
    const link = Object.assign(new ShareLink(), NOTHING, {
      ...{ ownerId, id: newId(), createdAt: now, revokedAt: null, version: 1 },
      tokenHash: secrets.tokenHash,
    });
    link.lock(secrets.passwordHash);
    link.take(terms, present, now);
    return link;
  }

  /** Takes over what the terms say; what they leave out stays. The days count from now. */
  amend(terms: Partial<LinkTerms>, present: PresentItems, now: Date): void {
    this.refuseEnded(now);
    this.take(terms, present, now);
    this.version += 1;
  }

  /** Asks for this password from now on, or for none. */
  lock(passwordHash: string | null): void {
    this.passwordHash = passwordHash;
    this.locked = passwordHash !== null;
  }

  /** Gives it another secret: the address known so far opens nothing any more. */
  readdress(tokenHash: Buffer, now: Date): void {
    this.refuseEnded(now);
    this.tokenHash = tokenHash;
    this.version += 1;
  }

  /** Ends it at once. */
  revoke(now: Date): void {
    this.revokedAt = now;
    this.version += 1;
  }

  isActive(now: Date): boolean {
    return statusOf(this, now) === 'active';
  }

  status(now: Date): ConsentStatus {
    return statusOf(this, now);
  }

  private refuseEnded(now: Date): void {
    if (!this.isActive(now)) throw new DomainError('conflict', ENDED);
  }

  private take({ what, label, days, ...choice }: Partial<LinkTerms>, present: PresentItems, now: Date): void {
    if (Object.values<unknown>(choice).some((part) => part !== undefined))
      Object.assign(this, scopeOf(this, choice, present));
    if (what !== undefined) this.what = what;
    if (label !== undefined) this.label = named(label);
    if (days !== undefined) this.expiresAt = new Date(now.getTime() + lengthMs(days));
    refuseBirthDateOnCv(this.what, this);
  }
}

/** A CV never tells a date of birth: an employer has no business with it (Code du travail, art. L1132-1). */
export function refuseBirthDateOnCv(what: LinkContent, { contactLines }: Scope): void {
  if (what !== 'cv' || !contactLines.includes('birthDate')) return;
  throw invalidField('contactLines', 'notOnCv', {
    fr: 'Un CV ne donne pas la date de naissance : un employeur n’a pas à la demander.',
    en: 'A CV does not give a date of birth: it is not an employer’s to ask.',
  });
}

function named(label: string): string {
  const clean = label.normalize('NFC').trim();
  if (clean !== '') return clean;
  throw invalidField('label', 'isNotEmpty', {
    fr: 'Dites pour qui est ce lien : vous le retrouverez dans la liste.',
    en: 'Say whom this link is for: you will find it again in the list.',
  });
}

const ENDED = {
  fr: 'Ce lien est terminé : il ne peut plus changer. Vous pouvez en faire un nouveau.',
  en: 'This link has ended: it cannot change any more. You can make a new one.',
};

import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DomainError, newId } from '#common';
import { prose, type ContactLine, type Section } from '#portfolio';
import { RENEWABLE_DAYS, type Purpose } from './purposes.js';
import { DAY, lengthMs, statusOf, type ConsentStatus } from './span.js';
import { scopeOf } from './chosen-scope.js';
import { NOTHING, type PresentItems, type Scope, type ScopeChoice } from './scope.js';

/** What the owner decides: what is shared, what for, and for how long. */
export interface GrantTerms extends ScopeChoice {
  sections: readonly Section[];
  purpose: Purpose;
  note?: string | null;
  /** That the note is what the counsellor wrote when they asked; the owner's own unless told. */
  noteByReader?: boolean;
  days: number;
}

/** The counsellor as the owner knew them when they gave: the history stays readable when the counsellor has left. */
export interface GrantReader {
  id: string;
  givenName: string;
  familyName: string;
  structure: string;
}

/** One owner lets one counsellor read some sections, for a purpose, until a date, and may change their mind. */
@Entity('consent_grant')
export class ConsentGrant implements Scope {
  @PrimaryColumn('uuid')
  ownerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  counsellorId!: string;

  @Column('text')
  counsellorGivenName!: string;

  @Column('text')
  counsellorFamilyName!: string;

  @Column('text')
  structureName!: string;

  /** The structure that the counsellor was in when it was given; the database writes it. It holds only while they are there. */
  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  structureId!: string | null;

  @Column('text', { array: true })
  sections!: Section[];

  @Column('uuid', { array: true })
  items!: string[];

  @Column('boolean')
  later!: boolean;

  @Column('text', { array: true })
  contactLines!: ContactLine[];

  @Column('text')
  purpose!: Purpose;

  @Column('text', { nullable: true })
  note!: string | null;

  /** The counsellor wrote it when they asked: it says what they want, not what the owner does. */
  @Column('boolean')
  noteByReader!: boolean;

  @Column('timestamptz')
  grantedAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;

  @Column('integer')
  version!: number;

  /** @param present what the portfolio has now: a share of a section is of these items, unless the terms say otherwise */
  static give(ownerId: string, reader: GrantReader, terms: GrantTerms, present: PresentItems, now: Date): ConsentGrant {
    const grant = Object.assign(new ConsentGrant(), NOTHING, {
      ownerId,
      id: newId(),
      counsellorId: reader.id,
      counsellorGivenName: reader.givenName,
      counsellorFamilyName: reader.familyName,
      structureName: reader.structure,
      note: null,
      noteByReader: false,
      grantedAt: now,
      revokedAt: null,
      version: 1,
    });
    grant.take(terms, present, now);
    return grant;
  }

  /** Takes over what the terms say; what they leave out stays. The days count from now. */
  amend(terms: Partial<GrantTerms>, present: PresentItems, now: Date): void {
    const status = this.status(now);
    if (status !== 'active') throw new DomainError('conflict', ENDED[status]);
    this.take(terms, present, now);
    this.version += 1;
  }

  /**
   * The same again for as many days, from now. One that came to its end by its date is taken up again for a month after it: what
   * it said is still what its person said. One that was withdrawn, or whose reader left, is over.
   */
  renew(days: number, now: Date): void {
    if (!this.isRenewable(now)) throw new DomainError('conflict', ENDED[this.revokedAt ? 'revoked' : 'expired']);
    this.expiresAt = new Date(now.getTime() + lengthMs(days));
    this.version += 1;
  }

  isRenewable(now: Date): boolean {
    return this.revokedAt === null && now.getTime() - this.expiresAt.getTime() <= RENEWABLE_DAYS * DAY;
  }

  /** Ends it at once. */
  revoke(now: Date): void {
    this.revokedAt = now;
    this.version += 1;
  }

  isActive(now: Date): boolean {
    return statusOf(this, now) === 'active';
  }

  /** Still open, come to its day, or withdrawn before it. */
  status(now: Date): ConsentStatus {
    return statusOf(this, now);
  }

  /** Other words are the owner's; the same again stay whose they are. */
  private say({ note, noteByReader = false }: Partial<GrantTerms>): void {
    if (note === undefined) return;
    const words = prose(note);
    if (words === this.note) return;
    this.note = words;
    this.noteByReader = noteByReader && words !== null;
  }

  private take(terms: Partial<GrantTerms>, present: PresentItems, now: Date): void {
    const { sections, items, later, contactLines, purpose, days } = terms;
    const choice = { sections, items, later, contactLines };
    if ((sections ?? items ?? later ?? contactLines) !== undefined) Object.assign(this, scopeOf(this, choice, present));
    if (purpose !== undefined) this.purpose = purpose;
    this.say(terms);
    if (days !== undefined) this.expiresAt = new Date(now.getTime() + lengthMs(days));
  }
}

const ENDED = {
  revoked: {
    fr: 'Ce partage a été retiré : il ne peut plus changer. Vous pouvez en donner un nouveau.',
    en: 'This share was withdrawn: it cannot change any more. You can give a new one.',
  },
  expired: {
    fr: 'Ce partage est terminé : il ne peut plus changer. Vous pouvez en donner un nouveau.',
    en: 'This share has ended: it cannot change any more. You can give a new one.',
  },
};

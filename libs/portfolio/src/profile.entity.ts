import { Column, Entity, PrimaryColumn } from 'typeorm';
import { invalidField } from '#common';
import { pick } from './item.js';
import { line, prose, requiredLine } from './written-text.js';
import type { CommuneView, ContactView, DrivingLicence, OwnProfileView, Versioned } from '#view';

export interface ProfileDraft {
  givenName?: string;
  familyName?: string;
  headline?: string | null;
  summary?: string | null;
}

export interface ContactDraft {
  email?: string | null;
  phone?: string | null;
  address?: string | null;
  birthDate?: string | null;
  website?: string | null;
  commune?: CommuneView | null;
  mobility?: string | null;
  drivingLicences?: DrivingLicence[];
}

/** Who the person is: what comes with any share. */
@Entity('profile')
export class Profile {
  @PrimaryColumn('uuid')
  ownerId!: string;

  @Column('text')
  givenName!: string;

  @Column('text')
  familyName!: string;

  @Column('text', { nullable: true })
  headline!: string | null;

  @Column('text', { nullable: true })
  summary!: string | null;

  @Column('integer')
  version!: number;

  @Column('timestamptz')
  updatedAt!: Date;

  static open(ownerId: string, name: { givenName: string; familyName: string }, now: Date): Profile {
    const blank = { ownerId, givenName: '', familyName: '', headline: null, summary: null, version: 1, updatedAt: now };
    const profile = Object.assign(new Profile(), blank);
    profile.amend(name);
    return profile;
  }

  /** Takes over what the draft says; what it leaves out stays. */
  amend(draft: ProfileDraft): void {
    this.givenName = requiredLine('givenName', pick(draft.givenName, this.givenName));
    this.familyName = requiredLine('familyName', pick(draft.familyName, this.familyName));
    this.headline = line(pick(draft.headline, this.headline));
    this.summary = prose(pick(draft.summary, this.summary));
  }

  view(contact: Contact): Versioned<OwnProfileView> {
    const { givenName, familyName, headline, summary, version } = this;
    return { givenName, familyName, headline, summary, contact: contact.view(), version };
  }
}

/** How to reach the person and where they can work: a section of its own. Saved with the profile, under its version. */
@Entity('contact')
export class Contact {
  @PrimaryColumn('uuid')
  ownerId!: string;

  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text', { nullable: true })
  phone!: string | null;

  @Column('text', { nullable: true })
  address!: string | null;

  @Column('date', { nullable: true })
  birthDate!: string | null;

  @Column('text', { nullable: true })
  website!: string | null;

  @Column('text', { nullable: true })
  communeCode!: string | null;

  @Column('text', { nullable: true })
  communeName!: string | null;

  @Column('text', { nullable: true })
  postalCode!: string | null;

  @Column('text', { nullable: true })
  mobility!: string | null;

  @Column('text', { array: true })
  drivingLicences!: DrivingLicence[];

  static open(ownerId: string): Contact {
    return Object.assign(new Contact(), {
      ownerId,
      email: null,
      phone: null,
      address: null,
      birthDate: null,
      website: null,
      communeCode: null,
      communeName: null,
      postalCode: null,
      mobility: null,
      drivingLicences: [],
    });
  }

  /** Takes over what the draft says; what it leaves out stays. */
  amend(draft: ContactDraft, now: Date): void {
    this.email = line(pick(draft.email, this.email));
    this.phone = line(pick(draft.phone, this.phone));
    this.address = line(pick(draft.address, this.address));
    this.birthDate = birthDate(pick(draft.birthDate, this.birthDate), now);
    this.website = line(pick(draft.website, this.website));
    this.mobility = line(pick(draft.mobility, this.mobility));
    this.drivingLicences = [...new Set(draft.drivingLicences ?? this.drivingLicences)];
    if (draft.commune === undefined) return;
    this.communeCode = draft.commune?.code ?? null;
    this.communeName = draft.commune?.name ?? null;
    this.postalCode = draft.commune?.postalCode ?? null;
  }

  view(): Required<ContactView> {
    const { email, phone, address, birthDate, website, mobility, drivingLicences } = this;
    return { email, phone, address, birthDate, website, commune: this.commune(), mobility, drivingLicences };
  }

  private commune(): CommuneView | null {
    const { communeCode: code, communeName: name, postalCode } = this;
    return code === null || name === null || postalCode === null ? null : { code, name, postalCode };
  }
}

/** A real day of the calendar between 1900 and today; an empty one is none. */
function birthDate(text: string | null, now: Date): string | null {
  if (text === null || text.trim() === '') return null;
  const day = new Date(`${text}T00:00:00Z`);
  const isReal = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
  if (isReal && text >= '1900' && day <= now) return text;
  throw invalidField('birthDate', 'range', {
    fr: 'La date de naissance s’écrit 2001-05-23, entre 1900 et aujourd’hui.',
    en: 'A date of birth is written 2001-05-23, between 1900 and today.',
  });
}

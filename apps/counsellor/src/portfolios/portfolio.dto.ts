import type { ConsentGrant, Purpose, Section } from '#consent';

/** Someone who shares with me now */
export class SharedWithMeDto {
  ownerId!: string;
  givenName!: string;
  familyName!: string;
  headline!: string | null;
  sections!: Section[];
  purpose!: Purpose;
  note!: string | null;
  grantedAt!: Date;
  expiresAt!: Date;
  /** When more of it was opened to me than before; null when never */
  widenedAt!: Date | null;
  /** When I last read it; null when never */
  lastReadAt!: Date | null;
  /** The newest change among what I may read; null when nothing of it has a date */
  lastChangeAt!: Date | null;
}

/** On what terms I may read one portfolio now */
export class MyAccessDto {
  sections!: Section[];
  purpose!: Purpose;
  note!: string | null;
  grantedAt!: Date;
  expiresAt!: Date;
  /** The share by which I read; another one than before tells that the terms have changed */
  grantId!: string;
  version!: number;

  static from({ sections, purpose, note, grantedAt, expiresAt, id, version }: ConsentGrant): MyAccessDto {
    return Object.assign(new MyAccessDto(), { sections, purpose, note, grantedAt, expiresAt, grantId: id, version });
  }
}

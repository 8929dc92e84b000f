import type { Purpose, Section } from '#consent';

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
  /** When I last read it; null when never */
  lastReadAt!: Date | null;
}

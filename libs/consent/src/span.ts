import { invalidField } from '#common';
import { LONGEST_GRANT_DAYS } from './purposes.js';

export const DAY = 24 * 60 * 60 * 1000;

/** Still open, come to its day, or withdrawn before it. */
export type ConsentStatus = 'active' | 'expired' | 'revoked';

/** From when a share or a link is given it is open until its day, or until it is withdrawn. */
interface Span {
  expiresAt: Date;
  revokedAt: Date | null;
}

/** What is withdrawn after its day has expired all the same. */
export function statusOf({ expiresAt, revokedAt }: Span, now: Date): ConsentStatus {
  if (revokedAt === null) return now < expiresAt ? 'active' : 'expired';
  return revokedAt < expiresAt ? 'revoked' : 'expired';
}

/** How long so many days are; a share lasts neither less than one nor more than a year. */
export function lengthMs(days: number): number {
  if (!Number.isInteger(days) || days < 1 || days > LONGEST_GRANT_DAYS) {
    throw invalidField('days', 'range', {
      fr: `Un partage dure de 1 à ${LONGEST_GRANT_DAYS} jours.`,
      en: `A share lasts from 1 to ${LONGEST_GRANT_DAYS} days.`,
    });
  }
  return days * DAY;
}

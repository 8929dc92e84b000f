import { m } from '../paraglide/messages.js';
import type { ContactView } from '../types.ts';

const joined = (parts: (string | null)[], separator: string) => parts.filter(Boolean).join(separator);

/** Where one lives, how to reach one, how far one goes: a line each, as the CV has them. */
export function contactLinesOf(contact: ContactView): string[] {
  const { commune, drivingLicences, mobility } = contact;
  const town = commune && `${commune.postalCode} ${commune.name}`;
  const licences = drivingLicences.length > 0 ? m.journey_cv_licences({ list: drivingLicences.join(', ') }) : null;
  return [
    joined([contact.address, town], ', '),
    joined([contact.phone, contact.email, contact.website], ' · '),
    joined([licences, mobility && m.journey_cv_mobility({ mobility })], ' · '),
  ].filter(Boolean);
}

/** Whether someone who reads a CV can answer it. */
export const canBeReached = ({ address, phone, email, website }: ContactView): boolean =>
  [address, phone, email, website].some(Boolean);

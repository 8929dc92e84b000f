import { formatList } from '../numbers.ts';
import { m } from '../paraglide/messages.js';
import type { ContactView } from '../types.ts';

const names: Record<keyof ContactView, () => string> = {
  email: m.sharing_contact_email,
  phone: m.sharing_contact_phone,
  address: m.sharing_contact_address,
  commune: m.sharing_contact_commune,
  website: m.sharing_contact_website,
  mobility: m.sharing_contact_mobility,
  drivingLicences: m.sharing_contact_drivingLicences,
};

const isFilled = (value: ContactView[keyof ContactView]) => (Array.isArray(value) ? value.length > 0 : Boolean(value));

/** `e-mail, téléphone et commune`: what of the contact details is there; nothing when nothing is. */
export const filledContacts = (contact: ContactView | undefined) =>
  formatList(
    (Object.keys(names) as (keyof ContactView)[])
      .filter((key) => contact && isFilled(contact[key]))
      .map((key) => names[key]()),
  );

/** A site as one says it: `exemple.fr`; as it was written when it is no address. */
export function siteName(address: string): string {
  try {
    return new URL(address).hostname.replace(/^www\./, '');
  } catch {
    return address;
  }
}

/** Only what a browser may follow: an address of the web. */
export const isWebAddress = (address: string) => /^https?:\/\//i.test(address);

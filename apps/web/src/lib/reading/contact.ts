import { formatDate } from '../dates.ts';
import { formatList } from '../numbers.ts';
import { m } from '../paraglide/messages.js';
import type { ContactLine, ReadContact } from '../types.ts';

/** Where each line stands in the contact details, what it is called, and how it reads. */
const lines: Record<ContactLine, { name: () => string; text: (contact: ReadContact) => string | null | undefined }> = {
  email: { name: m.sharing_contact_email, text: ({ email }) => email },
  phone: { name: m.sharing_contact_phone, text: ({ phone }) => phone },
  address: { name: m.sharing_contact_address, text: ({ address }) => address },
  commune: {
    name: m.sharing_contact_commune,
    text: ({ commune }) => commune && `${commune.postalCode} ${commune.name}`,
  },
  website: { name: m.sharing_contact_website, text: ({ website }) => website },
  mobility: { name: m.sharing_contact_mobility, text: ({ mobility }) => mobility },
  licences: { name: m.sharing_contact_licences, text: ({ drivingLicences }) => drivingLicences?.join(', ') },
  birthDate: { name: m.sharing_contact_birthDate, text: ({ birthDate }) => birthDate && formatDate(birthDate) },
};

export const contactLineList = Object.keys(lines) as ContactLine[];

/** `e-mail`; a line that is not known any more is as a receipt wrote it. */
export const contactName = (line: string) => (line in lines ? lines[line as ContactLine].name() : line);

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** Every contact line with its name and what it says; empty where nothing is filled in. */
export const contactFacts = (contact: ReadContact | undefined) =>
  contactLineList.map((line) => ({
    line,
    name: capital(lines[line].name()),
    text: (contact && lines[line].text(contact)) || '',
  }));

/** `e-mail, téléphone et commune`: what of these contact lines is filled in; nothing when nothing is. */
export const filledContacts = (contact: ReadContact | undefined, among: readonly ContactLine[] = contactLineList) =>
  formatList(
    contactLineList
      .filter((line) => among.includes(line) && contact && lines[line].text(contact))
      .map((line) => lines[line].name()),
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

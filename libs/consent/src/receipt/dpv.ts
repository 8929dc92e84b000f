import type { Section } from '#portfolio';
import type { Purpose } from '../purposes.js';
import type { ConsentAct, ConsentTerms } from './consent-event.js';

/** Terms of the W3C Data Privacy Vocabulary and of its extension for personal data: the IRIs without a version, which last. */
const dpv = (term: string) => `https://w3id.org/dpv#${term}`;
const pd = (term: string) => `https://w3id.org/dpv/pd#${term}`;

export const EXPLICIT_CONSENT = dpv('ExplicitlyExpressedConsent');

/** What a reader can do with what is shared: look at it, and take it as a file or a PDF. */
export const OPERATIONS = [dpv('Consult'), dpv('Retrieve')];

/** Revoked, in this vocabulary, is a consent that somebody else than its person ended. */
export const ACT_STATES: Record<ConsentAct, string> = {
  given: dpv('ConsentGiven'),
  changed: dpv('ConsentGiven'),
  renewed: dpv('RenewedConsentGiven'),
  withdrawn: dpv('ConsentWithdrawn'),
  replaced: dpv('ConsentWithdrawn'),
  'reader-left': dpv('ConsentRevoked'),
};

/** Every purpose here is a service that the person asked for; the vocabulary says no more about counselling. */
export const PURPOSE_CATEGORY: Record<Purpose, string> = {
  'first-interview': dpv('RequestedServiceProvision'),
  'career-project': dpv('RequestedServiceProvision'),
  'job-search': dpv('RequestedServiceProvision'),
  training: dpv('RequestedServiceProvision'),
  vae: dpv('RequestedServiceProvision'),
  other: dpv('ServiceProvision'),
};

const SECTION_DATA: Record<Section, string> = {
  contact: pd('Contact'),
  photo: pd('Picture'),
  experiences: pd('WorkHistory'),
  skills: pd('Professional'),
  evidence: pd('ProfessionalCertification'),
  languages: pd('Language'),
};

const LINE_DATA: Record<string, string> = {
  email: pd('EmailAddress'),
  phone: pd('TelephoneNumber'),
  address: pd('PhysicalAddress'),
  birthDate: pd('BirthDate'),
  commune: pd('Location'),
};

/** Name comes with any share; then what was chosen, in the order of the sections, and each contact line by its own name. */
export function dataCategories({ sections, contactLines }: ConsentTerms): string[] {
  const lines = (contactLines ?? []).map((line) => LINE_DATA[line] ?? pd('Contact'));
  const chosen = sections.flatMap((section) =>
    section === 'contact' && lines.length > 0 ? lines : [SECTION_DATA[section]],
  );
  return [...new Set([pd('Name'), ...chosen])];
}

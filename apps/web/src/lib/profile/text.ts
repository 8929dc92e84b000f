import type { FieldErrors } from '../form.svelte.ts';
import { m } from '../paraglide/messages.js';
import { emailProblem, problems } from '../public/rules.ts';
import type { CommuneView, DrivingLicence, ProfileChanges, ProfileView } from '../types.ts';
import { isWebAddress, webAddress } from '../web-address.ts';

/** One's profile as it is being written: who one is and how to be reached, side by side. */
export interface ProfileText {
  givenName: string;
  familyName: string;
  headline: string;
  summary: string;
  email: string;
  phone: string;
  address: string;
  birthDate: string;
  website: string;
  commune: CommuneView | null;
  /** What stands in the commune's field without being one of the list. */
  communeText: string;
  mobility: string;
  drivingLicences: DrivingLicence[];
}
export type ProfileField = keyof ProfileText;
export type FlatProfile = ProfileText & { version: number };

export const flatten = ({ contact, ...profile }: ProfileView): FlatProfile => ({
  givenName: profile.givenName,
  familyName: profile.familyName,
  headline: profile.headline ?? '',
  summary: profile.summary ?? '',
  email: contact?.email ?? '',
  phone: contact?.phone ?? '',
  address: contact?.address ?? '',
  birthDate: contact?.birthDate ?? '',
  website: contact?.website ?? '',
  commune: contact?.commune ?? null,
  communeText: '',
  mobility: contact?.mobility ?? '',
  drivingLicences: [...(contact?.drivingLicences ?? [])],
  version: profile.version,
});

/** `Metz (57000)`. */
export const communeName = ({ name, postalCode }: CommuneView) => `${name} (${postalCode})`;

/** What the API takes: nothing is said by null. */
export function toChanges(text: Partial<ProfileText>): ProfileChanges {
  const { commune, communeText: _, drivingLicences, website, ...words } = text;
  const changes: ProfileChanges = Object.fromEntries(
    Object.entries(words).map(([field, value]) => [field, value.trim() || null]),
  );
  if (website !== undefined) changes.website = webAddress(website) || null;
  if (drivingLicences !== undefined) changes.drivingLicences = drivingLicences;
  if (commune !== undefined)
    Object.assign(changes, { communeCode: commune?.code ?? null, postalCode: commune?.postalCode ?? null });
  return changes;
}

/** What cannot be kept as it is, by field. */
export const check = (text: ProfileText): FieldErrors =>
  problems({
    givenName: !text.givenName.trim() && m.auth_missing_given_name(),
    familyName: !text.familyName.trim() && m.auth_missing_family_name(),
    email: text.email.trim() !== '' && emailProblem(text.email),
    website: text.website.trim() !== '' && !isWebAddress(text.website) && m.portfolio_wrong_address(),
    commune: text.communeText !== '' && m.portfolio_commune_choose(),
  });

/** The fields by their names on screen. */
export const fieldLabels = (): Partial<Record<ProfileField, string>> => ({
  givenName: m.auth_given_name(),
  familyName: m.auth_family_name(),
  headline: m.portfolio_headline(),
  summary: m.portfolio_summary(),
  email: m.portfolio_email(),
  phone: m.portfolio_phone(),
  address: m.portfolio_address(),
  birthDate: m.portfolio_birth_date(),
  website: m.portfolio_website(),
  commune: m.portfolio_commune(),
  mobility: m.portfolio_mobility(),
  drivingLicences: m.portfolio_licences(),
});

/** How a value reads in the choice between two versions. */
export function showValue(field: string, value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  if (field === 'commune') return value ? communeName(value as CommuneView) : '';
  return typeof value === 'string' ? value : '';
}

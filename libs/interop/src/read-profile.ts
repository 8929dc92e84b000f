import { DRIVING_LICENCES } from '#view';
import { cleanText, fits } from './clean-text.js';
import { defined } from './draft.js';
import type { Entry, Field } from './entry.js';
import type { ImportedProfile, ProfileDraft } from './import-preview.js';
import { isObject, own } from './json-text.js';
import { LIMITS } from './limits.js';
import { splitName } from './person-name.js';
import { emailOf, webAddressOf } from './web-address.js';

/** `basics`: who one is and how to be reached. */
export function readProfile(entry: Entry, id: string): ImportedProfile | null {
  const ours = entry.inside('lorfolio');
  const values: ProfileDraft = defined({
    ...readName(entry, ours),
    headline: entry.line(LIMITS.headline, 'label', 'headline', 'title', 'jobTitle'),
    summary: readSummary(entry),
    email: readEmail(entry),
    phone: readPhone(entry),
    website: readWebsite(entry),
    ...readPlace(entry, ours),
    mobility: ours?.line(LIMITS.mobility, 'mobility'),
    ...readLicences(ours),
  });
  const photo = entry.take('image', 'picture', 'photo');
  if (photo) entry.skip(photo.path, 'photo', photo.value);
  entry.finish();
  if (Object.keys(values).length === 0) return null;
  const title =
    [values.givenName, values.familyName].filter(Boolean).join(' ') || values.email || values.headline || '';
  return { id, section: 'profile', path: entry.path, title, values, changes: entry.changes };
}

function readName(entry: Entry, ours: Entry | undefined): Pick<ProfileDraft, 'givenName' | 'familyName'> {
  const given = entry.line(LIMITS.givenName, 'givenName', 'firstName', 'first_name', 'firstname');
  const family = entry.line(LIMITS.familyName, 'familyName', 'lastName', 'last_name', 'lastname', 'surname');
  const full = entry.line(LIMITS.givenName + LIMITS.familyName + 1, 'name', 'fullName');
  const ourGiven = ours?.line(LIMITS.givenName, 'givenName');
  const ourFamily = ours?.line(LIMITS.familyName, 'familyName');
  if (given || family) return defined({ givenName: given, familyName: family });
  if (full === undefined) return {};
  // Our own split holds as long as nobody edited the name since.
  if (full === [ourGiven, ourFamily].filter(Boolean).join(' ')) {
    return defined({ givenName: ourGiven, familyName: ourFamily });
  }
  const { givenName, familyName, isGuess } = splitName(full);
  const path = `${entry.path}.name`;
  if (isGuess)
    entry.change(path, 'name_split', { from: full, to: [givenName, familyName].filter(Boolean).join(' | ') });
  return defined({
    givenName: entry.fit(path, givenName, LIMITS.givenName),
    familyName: entry.fit(path, familyName, LIMITS.familyName),
  });
}

function readSummary(entry: Entry): string | undefined {
  return entry.fit(`${entry.path}.summary`, entry.lines('summary', 'about', 'description'), LIMITS.summary);
}

function readEmail(entry: Entry): string | undefined {
  const field = entry.take('email', 'mail', 'e-mail');
  const text = field && entry.text(field, 'one');
  if (text === undefined) return undefined;
  const email = emailOf(text);
  if (email === undefined) entry.skip(field?.path ?? entry.path, 'bad_email', text);
  return email;
}

/** A number cut short is a wrong number: one that is too long is left out. */
function readPhone(entry: Entry): string | undefined {
  const field = entry.take('phone', 'mobile', 'telephone', 'tel');
  const text = field && entry.text(field, 'one');
  if (field === undefined || text === undefined || fits(text, LIMITS.phone)) return text;
  entry.skip(field.path, 'bad_phone', text);
  return undefined;
}

function readWebsite(entry: Entry): string | undefined {
  const field = entry.take('url', 'website', 'site');
  const profiles = entry.take('profiles');
  const stated = field && readAddress(entry, field);
  const standIn = readOnlineProfiles(entry, profiles, field === undefined);
  return stated ?? standIn;
}

function readAddress(entry: Entry, field: Field): string | undefined {
  const text = entry.text(field, 'one');
  if (text === undefined) return undefined;
  const address = webAddressOf(text, LIMITS.website);
  if (address === undefined) entry.skip(field.path, 'bad_url', text);
  else if (address !== text) entry.change(field.path, 'url_completed', { from: text, to: address });
  return address;
}

/** One online profile can stand in for the website that is missing; the others have no place yet. */
function readOnlineProfiles(entry: Entry, field: Field | undefined, mayBeWebsite: boolean): string | undefined {
  if (!field) return undefined;
  const profiles = Array.isArray(field.value) ? (field.value as unknown[]) : [field.value];
  let website: string | undefined;
  for (const [index, profile] of profiles.entries()) {
    const path = `${field.path}[${index}]`;
    const url = isObject(profile) ? own(profile, 'url') : profile;
    const text = typeof url === 'string' ? cleanText(url, 'one').text : '';
    const address = mayBeWebsite && website === undefined ? webAddressOf(text, LIMITS.website) : undefined;
    if (address === undefined) entry.skip(path, 'online_profile', profile);
    else entry.change(path, 'profile_as_website', { from: text, to: address });
    website ??= address;
  }
  return website;
}

type Place = Pick<ProfileDraft, 'address' | 'communeName' | 'communeCode' | 'postalCode'>;

const FRANCE = new Set('fr fra france gp mq gf re yt pm bl mf nc pf wf'.split(' '));

function readPlace(entry: Entry, ours: Entry | undefined): Place {
  const location = entry.inside('location');
  if (!location) return readPlaceText(entry);
  const street = location.line(LIMITS.address, 'address', 'street');
  const postalCode = location.line(20, 'postalCode', 'postcode', 'zip');
  const city = location.line(LIMITS.communeName, 'city', 'town');
  const country = location.line(60, 'countryCode', 'country');
  const region = location.line(60, 'region', 'state');
  location.finish();
  entry.changes.push(...location.changes);

  const isFrench = country === undefined || FRANCE.has(country.toLowerCase());
  const isFrenchCode = postalCode === undefined || /^\d{5}$/.test(postalCode);
  if (isFrench && isFrenchCode) {
    const communeCode = city && ours?.line(5, 'communeCode');
    return defined({ address: street, communeCode: communeCode || undefined, communeName: city, postalCode });
  }
  // Abroad there is no commune to find: the whole place stays readable in the address.
  const whole = [street, [postalCode, city].filter(Boolean).join(' '), region, country].filter(Boolean).join(', ');
  if (whole === '') return {};
  if (whole !== street) entry.change(location.path, 'address_merged', { to: whole });
  return defined({ address: entry.fit(location.path, whole, LIMITS.address) });
}

/** "54000 Nancy", "Nancy, France" is a commune; any other text is an address. */
function readPlaceText(entry: Entry): Place {
  const text = entry.line(LIMITS.address, 'location', 'city', 'address');
  if (text === undefined) return {};
  const [, postalCode, communeName = ''] = /^(?:(\d{5}) )?([\p{L}'’ -]+?)(?:, ?france)?$/iu.exec(text) ?? [];
  const isCommune = communeName !== '' && communeName.length <= LIMITS.communeName;
  return isCommune ? defined({ communeName, postalCode }) : { address: text };
}

function readLicences(ours: Entry | undefined): Pick<ProfileDraft, 'drivingLicences'> {
  const named = new Set(ours?.list('drivingLicences'));
  const drivingLicences = DRIVING_LICENCES.filter((licence) => named.has(licence));
  return drivingLicences.length > 0 ? { drivingLicences } : {};
}

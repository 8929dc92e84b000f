import type { Text } from '#common';
import type { ImportedProfile } from '#interop';
import type { CommuneView, ContactDraft, OwnProfileView, ProfileDraft } from '#portfolio';

type Fields = Required<ProfileDraft & ContactDraft>;
type Field = keyof Fields;

const LABELS: Record<Field, Text> = {
  givenName: { fr: 'Prénom', en: 'Given name' },
  familyName: { fr: 'Nom', en: 'Family name' },
  headline: { fr: 'Titre', en: 'Headline' },
  summary: { fr: 'Présentation', en: 'Summary' },
  email: { fr: 'Adresse e-mail', en: 'E-mail address' },
  phone: { fr: 'Téléphone', en: 'Phone' },
  address: { fr: 'Adresse', en: 'Address' },
  birthDate: { fr: 'Date de naissance', en: 'Date of birth' },
  website: { fr: 'Site web', en: 'Website' },
  commune: { fr: 'Commune', en: 'Commune' },
  mobility: { fr: 'Mobilité', en: 'Mobility' },
  drivingLicences: { fr: 'Permis de conduire', en: 'Driving licences' },
};

export interface Filling {
  draft: ProfileDraft & ContactDraft;
  notes: Text[];
}

/**
 * What of an imported profile is taken over: what is empty is filled; what is filled changes only when the person chose
 * the profile by itself. Each field that was kept or replaced is told.
 * @param commune the one that the file means; null when it cannot be told for certain
 */
export function fillProfile(
  now: OwnProfileView,
  values: ImportedProfile['values'],
  commune: CommuneView | null,
  isChosen: boolean,
): Filling {
  const current: Fields = { ...now, ...now.contact };
  const { communeName, communeCode: _code, postalCode: _postal, ...plain } = values;
  const brought = { ...plain, ...(commune && { commune }) } as Partial<Fields>;
  const draft: Partial<Record<Field, unknown>> = {};
  const notes: Text[] = [];
  for (const field of Object.keys(LABELS) as Field[]) {
    const value = brought[field];
    if (value === undefined || isSame(current[field], value)) continue;
    if (isEmpty(current[field])) draft[field] = value;
    else if (isChosen) {
      draft[field] = value;
      notes.push(replaced(LABELS[field]));
    } else notes.push(left(LABELS[field]));
  }
  if (communeName !== undefined && commune === null) notes.push(unknownCommune(communeName));
  return { draft: draft as Filling['draft'], notes };
}

function isEmpty(value: Fields[Field]): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

function isSame(a: Fields[Field], b: Fields[Field]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

const replaced = (label: Text): Text => ({
  fr: `${label.fr} : remplacé par ce que dit le fichier.`,
  en: `${label.en}: replaced by what the file says.`,
});

const left = (label: Text): Text => ({
  fr: `${label.fr} : déjà rempli, laissé comme il était.`,
  en: `${label.en}: already filled in, left as it was.`,
});

const unknownCommune = (name: string): Text => ({
  fr: `Commune « ${name} » : choisissez-la vous-même dans votre profil, nous n’avons pas pu la reconnaître à coup sûr.`,
  en: `Commune “${name}”: choose it yourself in your profile, we could not tell it for certain.`,
});

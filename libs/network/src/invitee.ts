import { DomainError, invalidField } from '#common';

/** An invitation waits so long; then another is made. */
export const INVITATION_DAYS = 7;

export interface Invitee {
  email: string;
  givenName: string;
  familyName: string;
  title?: string | null;
}

/** When an invitation that is made now ends. */
export function invitationEnd(now: Date): Date {
  return new Date(now.getTime() + INVITATION_DAYS * 24 * 60 * 60 * 1000);
}

/** What was typed, without blanks around; refused where nothing is left, or too much. */
export function tidied({ email, givenName, familyName, title }: Invitee): Required<Invitee> {
  return {
    email: mailAddress(email),
    givenName: lineOf('givenName', givenName, 100),
    familyName: lineOf('familyName', familyName, 100),
    title: title?.trim() ? lineOf('title', title, 200) : null,
  };
}

/** One line of text that has to be there. */
export function lineOf(field: string, text: string, most = 200): string {
  const clean = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (clean !== '' && [...clean].length <= most) return clean;
  throw invalidField(field, 'isLength', {
    fr: `Entre 1 et ${most} caractères.`,
    en: `Between 1 and ${most} characters.`,
  });
}

function mailAddress(text: string): string {
  const clean = text.trim();
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(clean) && clean.length <= 254) return clean;
  throw invalidField('email', 'isEmail', {
    fr: 'Cette adresse e-mail est incomplète. Elle ressemble à prenom.nom@exemple.fr.',
    en: 'This e-mail address is incomplete. It looks like given.family@example.org.',
  });
}

/** An address has one account: an owner's or a professional's. */
export function addressTaken(cause: unknown): DomainError {
  return new DomainError(
    'email_taken',
    {
      fr: 'Cette adresse a déjà un compte. Utilisez une autre adresse professionnelle pour cette personne.',
      en: 'This address already has an account. Use another professional address for this person.',
    },
    { cause },
  );
}

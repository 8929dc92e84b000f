import { DomainError, invalidField, type Text } from '#common';

/** Files in one PDF, at most; a document of ours has two. */
export const MOST_FILES = 20;

/** Why nothing came out of a PDF, as far as the one who read it can tell. */
export type Unread = 'unreadable' | 'encrypted' | 'too_many_files';

export function unread(why: Unread): DomainError {
  return invalidField('file', why, WHY[why]);
}

export function tooLong(seconds: number): DomainError {
  return invalidField('file', 'too_complex', {
    fr: `Ce PDF est trop compliqué : sa lecture prend plus de ${seconds} secondes. ${OTHERWISE.fr}`,
    en: `This PDF is too complex: reading it takes more than ${seconds} seconds. ${OTHERWISE.en}`,
  });
}

export function tooLarge(megabytes: number): DomainError {
  return invalidField('file', 'too_complex', {
    fr: `Ce PDF est trop compliqué : sa lecture demande plus de ${megabytes} Mo de mémoire. ${OTHERWISE.fr}`,
    en: `This PDF is too complex: reading it takes more than ${megabytes} MB of memory. ${OTHERWISE.en}`,
  });
}

/** @param seconds after which there will be room, as far as one can tell */
export function busy(seconds: number): DomainError {
  const text = {
    fr: 'Beaucoup de fichiers arrivent en ce moment. Réessayez dans quelques secondes.',
    en: 'Many files are coming in at the moment. Try again in a few seconds.',
  };
  return new DomainError('too_many_requests', text, { retryAfter: seconds });
}

const OTHERWISE: Text = {
  fr: 'Choisissez un autre fichier, ou remplissez votre portfolio à la main.',
  en: 'Choose another file, or fill in your portfolio by hand.',
};

const WHY: Record<Unread, Text> = {
  unreadable: {
    fr: 'Nous n’avons pas pu lire ce PDF : il est abîmé ou incomplet. Ouvrez-le pour vérifier, ou choisissez un autre fichier.',
    en: 'We could not read this PDF: it is damaged or incomplete. Open it to check, or choose another file.',
  },
  encrypted: {
    fr: 'Ce PDF est protégé par un mot de passe. Enregistrez-le sans mot de passe, puis choisissez-le à nouveau.',
    en: 'This PDF is protected by a password. Save it without one, then choose it again.',
  },
  too_many_files: {
    fr: `Ce PDF contient trop de fichiers joints : ${MOST_FILES} au plus.`,
    en: `This PDF holds too many attached files: ${MOST_FILES} at most.`,
  },
};

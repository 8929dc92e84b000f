import { DomainError, type Text } from '#common';

export const MAX_PHOTO_BYTES = 10 * 1024 * 1024;
export const MAX_PHOTO_PIXELS = 50_000_000;

/** Over the limit, named in MB. */
export function photoTooLarge(): DomainError {
  return refused('too_large', 'too_large', {
    fr: 'Cette photo est trop lourde : 10 Mo au plus. Choisissez-en une plus légère.',
    en: 'This photo is too large: 10 MB at most. Choose a lighter one.',
  });
}

export function tooManyPixels(): DomainError {
  return refused('too_large', 'pixels', {
    fr: 'Cette photo a trop de pixels : 50 millions au plus. Choisissez-en une plus petite.',
    en: 'This photo has too many pixels: 50 million at most. Choose a smaller one.',
  });
}

export function unsupportedPhoto(): DomainError {
  return refused('unsupported_media', 'format', {
    fr: 'Nous ne savons pas lire cette photo. Formats acceptés : JPEG, PNG et WebP. Une photo HEIC d’iPhone est à enregistrer en JPEG.',
    en: 'We cannot read this photo. Accepted formats: JPEG, PNG and WebP. Save a HEIC photo of an iPhone as JPEG.',
  });
}

export function brokenPhoto(cause: unknown): DomainError {
  return refused(
    'invalid',
    'broken',
    {
      fr: 'Cette photo est abîmée ou incomplète. Essayez-en une autre.',
      en: 'This photo is damaged or incomplete. Try another one.',
    },
    cause,
  );
}

/** Too many pictures wait to be decoded: who comes now is told when to come back. */
export function busy(seconds: number): DomainError {
  const text = {
    fr: 'Beaucoup de photos arrivent en ce moment. Réessayez dans quelques secondes.',
    en: 'Many photos are coming in at the moment. Try again in a few seconds.',
  };
  return new DomainError('too_many_requests', text, { retryAfter: seconds });
}

function refused(code: 'too_large' | 'unsupported_media' | 'invalid', rule: string, message: Text, cause?: unknown) {
  return new DomainError(code, message, { fields: [{ field: 'file', code: rule, message }], cause });
}

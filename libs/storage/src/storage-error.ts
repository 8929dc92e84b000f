import { DomainError } from '#common';
import { ACCEPTED_NAMES } from './accepted-media.js';
import { isSystemError } from './system-error.js';

/** A file over the limit, named in MB. */
export function tooLarge(maxBytes: number): DomainError {
  const megabytes = Math.floor((maxBytes / (1024 * 1024)) * 10) / 10;
  const message = {
    fr: `Ce fichier est trop lourd : ${megabytes.toLocaleString('fr')} Mo au plus. Essayez une photo plus légère ou un extrait.`,
    en: `This file is too large: ${megabytes} MB at most. Try a lighter photo or an extract.`,
  };
  return new DomainError('too_large', message, { fields: [{ field: 'file', code: 'too_large', message }] });
}

/** A file that is none of the kinds we keep, whatever its name says. */
export function unsupportedMedia(): DomainError {
  return new DomainError('unsupported_media', {
    fr: `Nous ne pouvons pas garder ce type de fichier. Formats acceptés : ${ACCEPTED_NAMES}.`,
    en: `We cannot keep this kind of file. Accepted formats: ${ACCEPTED_NAMES}.`,
  });
}

/** The bytes are not those that were put. */
export function damagedFile(cause?: unknown): DomainError {
  return new DomainError(
    'unexpected',
    {
      fr: 'Ce fichier est abîmé ou perdu de notre côté. Nous ne l’envoyons pas. Ajoutez-le de nouveau si vous l’avez encore.',
      en: 'This file was damaged or lost on our side. We do not send it. Add it again if you still have it.',
    },
    { cause },
  );
}

const FOLDER_FAULTS = new Set('EACCES EPERM EROFS ENOSPC EDQUOT ENOENT ENOTDIR EIO EMFILE ENFILE'.split(' '));

/** Faults of the folder become an answer that people understand; anything else stays what it is. */
export function explained(error: unknown): unknown {
  if (!isSystemError(error) || !FOLDER_FAULTS.has(error.code)) return error;
  return new DomainError(
    'unavailable',
    {
      fr: 'Les fichiers ne peuvent pas être enregistrés pour l’instant. Le reste fonctionne. Réessayez plus tard.',
      en: 'Files cannot be kept at the moment. Everything else works. Try again later.',
    },
    { cause: error },
  );
}

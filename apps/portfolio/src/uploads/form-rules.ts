import type { FastifyRequest } from 'fastify';
import { DomainError } from '#common';

/** What a form weighs beside its file, at most: the fields and the lines between the parts. */
const FORM_BYTES = 1024 * 1024;

export function requireForm(request: FastifyRequest): void {
  if (request.isMultipart()) return;
  throw new DomainError('unsupported_media', {
    fr: 'Envoyez un formulaire avec un fichier (multipart/form-data).',
    en: 'Send a form with a file (multipart/form-data).',
  });
}

/** Refuses before anything is read what says itself that it is too long. */
export function refuseByLength(request: FastifyRequest, limit: number, tooLarge: DomainError): void {
  if (Number(request.headers['content-length'] ?? 0) > limit + FORM_BYTES) throw tooLarge;
}

import type { FastifyRequest } from 'fastify';
import { invalidField, type DomainError } from '#common';
import { refuseByLength, requireForm } from './form-rules.js';

/** The one file of a form, whole, because it is small: reading stops as soon as it is longer than `limit` bytes. */
export async function readSmallFile(request: FastifyRequest, limit: number, tooLarge: DomainError): Promise<Buffer> {
  requireForm(request);
  refuseByLength(request, limit, tooLarge);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const part of request.parts({ limits: { fileSize: limit + 1 } })) {
    if (part.type !== 'file') continue;
    for await (const chunk of part.file as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limit) throw tooLarge;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  }
  throw invalidField('file', 'isNotEmpty', {
    fr: 'Il manque le fichier. Choisissez-en un.',
    en: 'The file is missing. Choose one.',
  });
}

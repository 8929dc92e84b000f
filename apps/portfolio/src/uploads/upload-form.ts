import type { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import { invalidField, type DomainError } from '#common';
import { refuseByLength, requireForm } from './form-rules.js';

/** A form whose file is still on its way: its fields are here, its content flows while it is read. */
export interface UploadForm {
  fields: Record<string, unknown>;
  file: { name: string; content: Readable };
  /** Call when the content has been read: refuses what comes behind the file. */
  finish(): Promise<void>;
  /** Call when the content will not be read: nothing more of it is taken in. */
  abandon(): void;
}

/** Reads a form up to its file, which comes last, so that the fields are known before anything is stored. */
export async function openForm(request: FastifyRequest, limit: number, tooLarge: DomainError): Promise<UploadForm> {
  requireForm(request);
  refuseByLength(request, limit, tooLarge);
  // One byte more than is allowed lets the one who stores it see that it is too long.
  const parts = request.parts({ limits: { fileSize: limit + 1 } });
  const fields: Record<string, unknown> = {};
  for (let next = await parts.next(); next.done !== true; next = await parts.next()) {
    const part = next.value;
    if (part.type === 'field') {
      fields[part.fieldname] = part.value;
      continue;
    }
    const { filename, file } = part;
    return {
      fields,
      file: { name: filename, content: file },
      finish: async () => {
        if ((await parts.next()).done !== true) throw fieldsFirst();
      },
      abandon: () => {
        file.destroy();
      },
    };
  }
  throw invalidField('file', 'isNotEmpty', {
    fr: 'Il manque le fichier. Choisissez-en un, ou donnez un lien.',
    en: 'The file is missing. Choose one, or give a link.',
  });
}

function fieldsFirst(): DomainError {
  return invalidField('file', 'last', {
    fr: 'Le fichier doit être la dernière partie du formulaire, et le seul.',
    en: 'The file must be the last part of the form, and the only one.',
  });
}

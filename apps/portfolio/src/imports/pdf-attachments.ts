import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import { DomainError, invalidField } from '#common';
import { MAX_IMPORT_BYTES, type ImportFile } from '#interop';
import { OneAtATime } from '../uploads/one-at-a-time.js';

/** What takes longer, or more memory, was made to. */
const SECONDS = 10;
const MEGABYTES = 192;
/** Each holds a file and a reader of its own: one reads at a time, and few wait. */
const MAX_WAITING = 8;

/** In the sources as tests run them, and in what is built. */
const WORKER = new URL(`./pdf-attachments.worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url);

export function isPdf(bytes: Uint8Array): boolean {
  // The mark may come a little late (ISO 32000-1, annex H, note 13).
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
}

/** Takes the files out of a PDF that anybody may have made: in a thread of its own, which may be stopped. */
@Injectable()
export class PdfAttachments {
  private readonly turns = new OneAtATime(MAX_WAITING, busy);

  /** @throws invalid `file` when it cannot be read, too_many when many wait */
  async of(pdf: Uint8Array): Promise<ImportFile[]> {
    return this.turns.take(() => read(pdf));
  }
}

async function read(pdf: Uint8Array): Promise<ImportFile[]> {
  const bytes = Uint8Array.from(pdf);
  const worker = new Worker(WORKER, {
    workerData: { bytes, maxFileBytes: MAX_IMPORT_BYTES },
    transferList: [bytes.buffer],
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
    stdout: true,
    stderr: true,
  });
  try {
    const [files] = (await once(worker, 'message', { signal: AbortSignal.timeout(SECONDS * 1000) })) as [ImportFile[]];
    return files;
  } catch {
    throw unreadable();
  } finally {
    await worker.terminate();
  }
}

function unreadable(): DomainError {
  return invalidField('file', 'unreadable', {
    fr: 'Nous n’avons pas pu lire ce PDF : il est abîmé, protégé par un mot de passe, ou trop compliqué. Ouvrez-le pour vérifier, ou choisissez un autre fichier.',
    en: 'We could not read this PDF: it is damaged, protected by a password, or too complex. Open it to check, or choose another file.',
  });
}

function busy(): DomainError {
  const text = {
    fr: 'Beaucoup de fichiers arrivent en ce moment. Réessayez dans quelques secondes.',
    en: 'Many files are coming in at the moment. Try again in a few seconds.',
  };
  return new DomainError('too_many_requests', text, { retryAfter: 5 });
}

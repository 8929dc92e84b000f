import { StreamableFile } from '@nestjs/common';
import { contentDisposition } from '#storage';
import type { MadeFile } from './tasks.js';

/** A file to keep. It is whole before any of it is sent: what fails, fails in words. */
export function download({ name, pdf }: MadeFile): StreamableFile {
  return new StreamableFile(pdf, {
    type: 'application/pdf',
    disposition: contentDisposition(name),
    length: pdf.length,
  });
}

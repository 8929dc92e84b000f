import { StreamableFile } from '@nestjs/common';
import { contentDisposition } from '#storage';
import type { Cv } from './cv.service.js';

/** A CV as a file to keep, sent while it is made. */
export function download({ name, pdf }: Cv): StreamableFile {
  return new StreamableFile(pdf, asPdf(name));
}

/** A CV that is made already. */
export function downloadWhole({ name, pdf }: Cv<Buffer>): StreamableFile {
  return new StreamableFile(pdf, { ...asPdf(name), length: pdf.length });
}

function asPdf(name: string) {
  return { type: 'application/pdf', disposition: contentDisposition(name) };
}

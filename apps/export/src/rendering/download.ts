import { StreamableFile } from '@nestjs/common';
import { contentDisposition } from '#storage';
import type { MadeFile } from './tasks.js';

/** A file to keep. It is whole before any of it is sent: what fails, fails in words. */
export function download({ name, mediaType, content }: MadeFile): StreamableFile {
  return new StreamableFile(content, {
    type: mediaType,
    disposition: contentDisposition(name),
    length: content.length,
  });
}

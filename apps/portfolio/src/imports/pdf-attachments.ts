import { Turns } from '#common';
import type { ImportFile } from '#interop';
import { readAttachments } from './pdf-reading.js';
import type { ReadingLimits } from './reading-limits.js';
import { busy } from './reading-refusals.js';

/** From a process that begins to one that has ended. */
const USUAL_MS = 500;

export function isPdf(bytes: Uint8Array): boolean {
  // The mark may come a little late (ISO 32000-1, annex H, note 13).
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
}

/** Takes the files out of a PDF that anybody may have made: in a process of its own, which may be stopped. */
export class PdfAttachments {
  private readonly turns: Turns;

  constructor(private readonly limits: ReadingLimits) {
    this.turns = new Turns({ ...limits, atOnce: limits.processes, usualMs: USUAL_MS });
  }

  /**
   * @param who by whom it was sent: nobody can hold all the places
   * @throws invalid `file` when it cannot be read, too_many_requests when many wait
   */
  of(who: string, pdf: Uint8Array): Promise<ImportFile[]> {
    return this.turns.take(who, busy, () => readAttachments(pdf, this.limits));
  }
}

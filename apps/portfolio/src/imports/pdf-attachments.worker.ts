import { parentPort, workerData } from 'node:worker_threads';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Files in one PDF, at most; a document of ours has two. */
const MOST_FILES = 20;

interface Attached {
  filename: string;
  content: Uint8Array;
}

// Only what is attached is read: no page is looked at, no font loaded, no script run.
const { bytes, maxFileBytes } = workerData as { bytes: Uint8Array; maxFileBytes: number };
const pdf = await getDocument({ data: bytes, verbosity: 0, isEvalSupported: false, useSystemFonts: false }).promise;
const attached = Object.values(((await pdf.getAttachments()) ?? {}) as Record<string, Attached>);
parentPort?.postMessage(
  attached
    .filter(({ content }) => content.byteLength <= maxFileBytes)
    .slice(0, MOST_FILES)
    .map(({ filename, content }) => ({ name: filename, content })),
);

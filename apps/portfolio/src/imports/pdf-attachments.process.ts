import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Order, Outcome } from './pdf-reading.js';

/*
 * A program: reads one PDF, tells what is in it, and waits to be ended. Only what is attached is read: no page is drawn, no font loaded, no
 * script run. It imports types only, so that it runs as it stands here, too.
 */

interface Attached {
  filename: string;
  content: Uint8Array | null;
}

// Pdf.js asks for them when it begins, and would look for native code that draws. Nothing is drawn here.
Object.assign(globalThis, { DOMMatrix: Object, ImageData: Object, Path2D: Object });

const watch = new Worker(new URL(import.meta.url.replace('pdf-attachments.process', 'memory-watch.worker')), {
  workerData: { megabytes: Number(process.argv[2]) },
});
const [[order]] = (await Promise.all([once(process, 'message'), once(watch, 'online')])) as [[Order], unknown];
process.send?.(await outcomeOf(order));

async function outcomeOf({ pdf, mostFiles, maxFileBytes }: Order): Promise<Outcome> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  try {
    const document = await getDocument({
      data: new Uint8Array(pdf),
      verbosity: 0,
      useSystemFonts: false,
      useWasm: false,
    }).promise;
    const attached = Object.values(((await document.getAttachments()) ?? {}) as Record<string, Attached>);
    if (attached.length > mostFiles) return { unread: 'too_many_files' };
    const files = attached.flatMap(({ filename, content }) =>
      content && content.byteLength <= maxFileBytes ? [{ name: filename, content }] : [],
    );
    return { files };
  } catch (error) {
    return { unread: (error as Error).name === 'PasswordException' ? 'encrypted' : 'unreadable' };
  }
}

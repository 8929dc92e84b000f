import { compose } from '../../../dist/libs/documents/src/compose/compose.js';
import { cvOutline } from '../../../dist/libs/documents/src/cv/outlines.js';
import { defaultComposition, DOCUMENT_CONTACT_LINES, DOCUMENT_PARTS } from '../../../dist/libs/view/src/composition.js';
import { loadCvs, TWO_PAGES } from '../cvs.mjs';
import { readFile } from './reading.mjs';

/**
 * A process with one of those who make the CV in it. Asked by its parent for so many documents or seconds, it makes them one after the
 * other; in between it does nothing.
 */
const PEERS = {
  lorfolio: () => import('./lorfolio.mjs'),
  chromium: () => import('./chromium.mjs'),
  'react-pdf': () => import('./react-pdf.mjs'),
  pdfmake: () => import('./pdfmake.mjs'),
};
/** All that the view shows, as `cvPdf` does. */
const composition = {
  ...defaultComposition('cv-by-date', 'fr'),
  parts: DOCUMENT_PARTS,
  contactLines: DOCUMENT_CONTACT_LINES,
};
/** Words that this one has not been given before. */
let next = 0;

const { open } = await PEERS[process.argv[2]]();
const peer = await open();
const cv = await loadCvs();
for (const end of ['SIGTERM', 'disconnect']) {
  process.once(end, () => void Promise.resolve(peer.close()).finally(() => process.exit(0)));
}
process.on('message', ({ documents = Infinity, seconds = Infinity, read = false }) => {
  work(documents, seconds, read).then(
    (answer) => process.send({ answer }),
    (error) => process.send({ error: error instanceof Error ? error.message : String(error) }),
  );
});
process.send({ answer: { version: peer.version } });

/** What the CV says is ready before the time begins: it counts for those alone who have to find it out themselves. */
async function work(documents, seconds, read) {
  const times = [];
  let last;
  for (const until = performance.now() + seconds * 1000; times.length < documents && performance.now() < until;) {
    const view = cv(next++, TWO_PAGES);
    const content = { view, outline: cvOutline(compose(view, composition), composition) };
    const began = performance.now();
    const bytes = await peer.make(content);
    times.push(performance.now() - began);
    last = { bytes, ...content };
  }
  return { times, ...(read && { file: await readFile(Buffer.from(last.bytes), last.outline) }) };
}

import { PDFDocument } from 'pdf-lib';
import { benchCv } from './cv.bench.ts';
import { FLAGS } from '../../scripts/node-options.mjs';
import { call, WHOLE } from './instance.mjs';
import { median, quantile } from './numbers.mjs';
import { anOwner } from './people.mjs';
import { residentMb } from './processes.mjs';

const AT_ONCE = 4;

/** The CV in PDF: by itself, and through HTTP. */
export async function benchDocuments(bench, { quick, progress }) {
  progress('CV by itself');
  const alone = await benchCv(FLAGS);
  progress('CV through HTTP');
  const database = await bench.database(100);
  const people = [
    await anOwner(database.db, { experiences: 9, skills: 12, evidence: 4 }),
    await anOwner(database.db, WHOLE),
  ];
  const rows = [];
  const lorfolio = await bench.lorfolio(database);
  for (const { cookie } of people) {
    const url = `${lorfolio.url}/api/export/cv.pdf`;
    const made = async () => {
      const began = performance.now();
      const { bytes } = await call(url, { cookie });
      return { bytes, ms: performance.now() - began };
    };
    const first = await made();
    const pages = (await PDFDocument.load(first.bytes, { updateMetadata: false })).getPageCount();
    const warm = [];
    for (let i = 0; i < (quick ? 20 : 100); i++) warm.push((await made()).ms);
    const seconds = quick ? 3 : 15;
    const rate = await among(AT_ONCE, seconds, made);
    rows.push({
      what: `CV of ${pages} pages (${(first.bytes.length / 1000).toFixed(0)} kB) through HTTP`,
      figure:
        `first ${first.ms.toFixed(0)} ms${rows.length > 0 ? ' (process warm)' : ' (fresh process)'}, then median ` +
        `${median(warm).toFixed(0)} ms, p99 ${quantile(warm, 0.99).toFixed(0)} ms; ${rate.toFixed(0)}/s by ${AT_ONCE} at once`,
    });
  }
  rows.push({
    what: 'Memory of the standalone process after these CVs',
    figure: `${residentMb(lorfolio.pid)} MB`,
  });
  await lorfolio.stop();
  return [...alone, ...rows];
}

/** How many a second, so many at once. */
async function among(atOnce, seconds, work) {
  const began = performance.now();
  const until = began + seconds * 1000;
  let count = 0;
  const loop = async () => {
    while (performance.now() < until) {
      await work();
      count++;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, loop));
  return (count / (performance.now() - began)) * 1000;
}

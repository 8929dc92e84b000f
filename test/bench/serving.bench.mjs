import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { PDFDocument } from 'pdf-lib';
import { documentText } from '../../dist/libs/portfolio/src/document.statement.js';
import { loadCvs, TWO_PAGES } from './cvs.mjs';
import { FLAGS } from '../../scripts/node-options.mjs';
import { call } from './instance.mjs';
import { median, quantile } from './numbers.mjs';
import { anOwner, fillWith } from './people.mjs';
import { childrenProcessorMs, processorMs, residentMb, startAnswering } from './processes.mjs';

export const CLIENTS = 16;
/** People of each client: nobody's document is asked for twice in a row. */
const EACH = 3;
const PEOPLE = EACH * CLIENTS;
/** As many as the service has. */
const THREADS = Math.min(2, availableParallelism());
const MAKING = join(import.meta.dirname, 'making.mjs');
const WARM_UP_SECONDS = 3;
const MARK = 0.8;
const PREVIEW_MS = 300;

/** Documents of different people through HTTP, beside making the same in threads that do nothing else; and the preview. */
export async function benchServing(bench, { quick, progress }) {
  const effort = quick ? { rounds: 3, seconds: 3 } : { rounds: 7, seconds: 8 };
  const database = await bench.database(100);
  const lorfolio = await bench.lorfolio(database);
  progress(`${PEOPLE} people and a document of each`);
  const people = await withDocuments(database.db, lorfolio.url);
  const making = await startAnswering('The making of documents', MAKING, { args: [String(THREADS)], flags: FLAGS });
  const file = await sameBytes(lorfolio, making, people);
  const rounds = [];
  for (let round = 0; round < effort.rounds; round++) {
    progress(`round ${round + 1} of ${effort.rounds}`);
    const turns = [
      ['http', (seconds) => throughHttp(lorfolio, bench.clusterPid, people, seconds)],
      ['alone', (seconds) => inProcess(making, seconds)],
    ];
    const figures = {};
    for (const [name, take] of round % 2 === 0 ? turns : turns.reverse()) {
      // What was idle has cooled down, and threads without work may have ended.
      await take(WARM_UP_SECONDS);
      figures[name] = await take(effort.seconds);
    }
    rounds.push(figures);
  }
  const megabytes = residentMb(lorfolio.pid);
  await making.stop();
  progress('preview');
  const preview = await previews(lorfolio, people[0], quick ? 20 : 100);
  await lorfolio.stop();
  return [...servingRows(rounds, file, megabytes), previewRow(preview)];
}

/** A CV of two pages each, every one of another text. */
async function withDocuments(db, url) {
  const cv = await loadCvs();
  const people = [];
  for (let index = 0; index < PEOPLE; index++) {
    const person = await anOwner(db, { experiences: 0, skills: 0, evidence: 0 });
    await fillWith(db, person.id, cv(index, TWO_PAGES));
    const body = { name: 'CV', kind: 'cv-by-date', language: 'fr' };
    const { cookie } = person;
    const { id } = (await call(`${url}/api/portfolio/documents`, { method: 'POST', cookie, body })).json();
    const source = await sourceOf(db, person.id, id);
    people.push({ cookie, id, source, path: `/api/export/documents/${id}/pdf` });
  }
  return people;
}

/** What the service makes the document of, asked for as the service asks. */
async function sourceOf(db, ownerId, id) {
  const { text, values } = documentText(ownerId, id);
  const { rows } = await db.query(`SELECT CASE WHEN app.enter_own($1, $2) THEN (${text}) END AS source`, [
    ...[ownerId, new Date().toISOString(), ...values],
  ]);
  return rows[0].source;
}

/** Both have to make the same files, or the comparison is of nothing. Also warms both. */
async function sameBytes({ url }, making, people) {
  const answers = await making.ask({ sources: people.map(({ source }) => source) });
  const sizes = [];
  let last;
  for (const [index, { path, cookie }] of people.entries()) {
    const { bytes } = await call(url + path, { cookie });
    const hash = createHash('sha256').update(bytes).digest('hex');
    if (answers.some(({ hashes }) => hashes[index] !== hash)) {
      throw new Error('The service and the bare making of documents do not make the same file');
    }
    sizes.push(bytes.length);
    last = bytes;
  }
  const pages = (await PDFDocument.load(last, { updateMetadata: false })).getPageCount();
  return { pages, kilobytes: median(sizes) / 1000 };
}

async function throughHttp({ pid, url }, clusterPid, people, duration) {
  let clients = 0;
  const [before, postgresBefore] = [processorMs(pid), childrenProcessorMs(clusterPid)];
  const result = await autocannon({
    url,
    connections: CLIENTS,
    duration,
    // No two clients ask for one person at a time: they would wait for each other, by the rule of turns.
    setupClient: (client) => {
      const first = (clients++ % CLIENTS) * EACH;
      client.setRequests(
        people.slice(first, first + EACH).map(({ path, cookie }) => ({ method: 'GET', path, headers: { cookie } })),
      );
    },
  });
  const { total } = result.requests;
  if (result.non2xx > 0 || result.errors > 0 || total === 0) {
    throw new Error(`Documents: ${result.non2xx} refused, ${result.errors} broken, of ${total}`);
  }
  return {
    rate: total / result.duration,
    processor: (processorMs(pid) - before) / total,
    postgres: (childrenProcessorMs(clusterPid) - postgresBefore) / total,
    p50: result.latency.p50,
    p99: result.latency.p99,
  };
}

async function inProcess({ pid, ask }, seconds) {
  const [began, before] = [performance.now(), processorMs(pid)];
  const times = (await ask({ seconds })).flatMap((answer) => answer.times);
  const lasted = (performance.now() - began) / 1000;
  return {
    rate: times.length / lasted,
    processor: (processorMs(pid) - before) / times.length,
    p50: median(times),
    p99: quantile(times, 0.99),
  };
}

/** A word of the document is changed and saved, then the preview asked for: what follows a pause in typing. */
async function previews({ url }, { id, cookie, source }, count) {
  const { id: itemId, title } = JSON.parse(source).view.experiences[0];
  const times = [];
  for (let i = 0; i < count + 3; i++) {
    const wordings = [{ itemId, field: 'title', text: `${title} ${i}`, basedOn: title }];
    const began = performance.now();
    await call(`${url}/api/portfolio/documents/${id}`, { method: 'PATCH', cookie, body: { wordings } });
    const saved = performance.now();
    const { bytes } = await call(`${url}/api/export/documents/${id}/preview`, { cookie });
    times.push({ save: saved - began, preview: performance.now() - saved, bytes: bytes.length });
  }
  // The first ones load what draws.
  return times.slice(3);
}

function servingRows(rounds, { pages, kilobytes }, megabytes) {
  const of = (name, key) => median(rounds.map((round) => round[name][key]));
  const line = (name) =>
    `${of(name, 'rate').toFixed(0)}/s, p50 ${of(name, 'p50').toFixed(0)} ms, p99 ${of(name, 'p99').toFixed(0)} ms`;
  const each = (name) => `${of(name, 'processor').toFixed(1)} ms Node`;
  const ratios = rounds.map(({ http, alone }) => http.rate / alone.rate);
  return [
    {
      what: `Document of ${pages} pages (${kilobytes.toFixed(0)} kB) through HTTP, ${PEOPLE} people, ${CLIENTS} clients`,
      figure: `${line('http')}; RSS ${megabytes} MB`,
    },
    { what: `— the same files made by ${THREADS} threads and nothing else`, figure: line('alone') },
    {
      what: '— **beside those threads**',
      figure: `${median(ratios).toFixed(2)} (rounds: ${ratios.map((ratio) => ratio.toFixed(2)).join(', ')})`,
      mark: `at least ${MARK}`,
      holds: median(ratios) >= MARK,
    },
    {
      what: '— processor time a document',
      figure:
        `${each('http')} + ${of('http', 'postgres').toFixed(1)} ms PostgreSQL; alone: ${each('alone')}; ` +
        `alone/ours (Node) ${median(rounds.map(({ http, alone }) => alone.processor / http.processor)).toFixed(2)}`,
    },
  ];
}

function previewRow(times) {
  const [previewed, both] = [times.map(({ preview }) => preview), times.map(({ save, preview }) => save + preview)];
  return {
    what: 'Preview of two pages after a small change, saved first',
    figure:
      `median ${median(both).toFixed(0)} ms, p99 ${quantile(both, 0.99).toFixed(0)} ms; of which the preview ` +
      `${median(previewed).toFixed(0)} ms, ${(median(times.map(({ bytes }) => bytes)) / 1000).toFixed(0)} kB`,
    mark: `at most ${PREVIEW_MS} ms`,
    holds: median(both) <= PREVIEW_MS,
  };
}

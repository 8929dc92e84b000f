import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run, runNode } from '../../scripts/run.mjs';
import { call } from './instance.mjs';
import { median, quantile } from './numbers.mjs';
import { anOwner } from './people.mjs';
import { CHECKOUT, residentMb, startAnswering, startNode } from './processes.mjs';
import { codeOf, readQueries } from './referentials/queries.mjs';

const HERE = import.meta.dirname;
/** Official files are not ours to give on: who measures has them beside the checkout, or elsewhere. */
const DATA = process.env.LORFOLIO_REFERENCE_DATA ?? join(CHECKOUT, '../shared/data');
const FIRST = 5;

/** The official reference data, whole: how long they take to import, how fast and how well one finds in them. */
export async function benchReferentials(bench, { quick, progress }) {
  const files = {
    rome: [join(DATA, 'rome')],
    esco: ['esco-v1.1.1-en-csv.zip', 'esco-v1.1.1-relations-csv.zip', 'fr-labels'].map((name) =>
      join(DATA, 'esco', name),
    ),
  };
  const missing = Object.values(files)
    .flat()
    .find((path) => !existsSync(path));
  if (missing) {
    return [
      {
        what: 'Skipped: the official files are not there',
        figure: `${missing} (LORFOLIO_REFERENCE_DATA names another place)`,
      },
    ];
  }
  const database = await bench.database(10);
  const owner = await anOwner(database.db, { experiences: 1, skills: 1, evidence: 1 });
  const lorfolio = await bench.lorfolio(database);
  const rows = [
    await imported('ROME 4.0, whole', ['rome', ...files.rome], 60, database, progress),
    await imported('ESCO in two languages, with its relations', ['esco', ...files.esco], 90, database, progress),
  ];
  await database.db.query('VACUUM ANALYZE');
  rows.push(await suggested({ url: lorfolio.url, cookie: owner.cookie, db: database.db }, { quick, progress }));
  const contestants = [
    {
      name: 'Lorfolio',
      pid: lorfolio.pid,
      url: `${lorfolio.url}/api/portfolio/referentials/search`,
      cookie: owner.cookie,
    },
  ];
  const beside = await minisearch(database, progress);
  if (beside.url) contestants.push({ name: 'MiniSearch in memory, a bare server', cookie: '', ...beside });
  for (const contestant of contestants) rows.push(...(await measured(contestant, { quick, progress })));
  if (!beside.url) rows.push({ what: 'MiniSearch', figure: `could not be measured: ${beside.why}` });
  await beside.stop?.();
  await lorfolio.stop();
  return rows;
}

/** By the operator's command, its own start included. */
async function imported(what, args, seconds, { url, db }, progress) {
  progress(what);
  const took = await runNode(join(CHECKOUT, 'dist/apps/standalone/src/referentials.js'), ['import', ...args], {
    // The bench's own word is no setting of Lorfolio, which refuses what it does not know.
    env: { LORFOLIO_DATABASE_OPERATOR_URL: url, LORFOLIO_REFERENCE_DATA: undefined },
    quiet: true,
  });
  if (!took.ok) throw new Error(`${what}: ${took.output}`);
  const [, source] = /(\w+) [\w.]+ is there/.exec(took.output);
  const { rows } = await db.query(
    `SELECT count(*)::int AS labels FROM reference_label l JOIN reference_set s ON s.id = l.set_id WHERE s.source = $1`,
    [source],
  );
  return {
    what: `Import: ${what} (${rows[0].labels.toLocaleString('en')} labels)`,
    figure: `${took.seconds.toFixed(1)} s`,
    mark: `at most ${seconds} s`,
    holds: took.seconds <= seconds,
  };
}

/** What an occupation shows or asks for, from our own set and from both references. */
async function suggested({ url, cookie, db }, { quick, progress }) {
  progress('Skills of an occupation');
  const { rows } = await db.query(
    `SELECT s.source, c.code FROM reference_concept c JOIN reference_set s ON s.id = c.set_id
      WHERE c.kind = 'occupation' AND s.offered ORDER BY md5(c.code) LIMIT $1`,
    [quick ? 60 : 600],
  );
  const times = [];
  for (const { source, code } of rows) {
    const query = new URLSearchParams({ source, code });
    const began = performance.now();
    await call(`${url}/api/portfolio/referentials/field?${query}`, { cookie });
    times.push(performance.now() - began);
  }
  const middle = median(times);
  return {
    what: `Skills of an occupation, ${rows.length} of all sources`,
    figure: `median ${middle.toFixed(1)} ms, p99 ${quantile(times, 0.99).toFixed(1)} ms`,
    mark: 'median below 20 ms',
    holds: middle < 20,
  };
}

async function minisearch({ url }, progress) {
  progress('MiniSearch');
  if (!existsSync(join(HERE, 'node_modules/minisearch'))) {
    const { ok, output } = await run('npm', ['ci', '--prefix', HERE, '--no-progress'], { quiet: true });
    if (!ok) return { why: `npm ci --prefix test/bench: ${output.trim().split('\n')[0]}` };
  }
  return startNode('MiniSearch', [join(HERE, 'referentials/minisearch.mjs')], { BENCH_DATABASE: url });
}

async function measured({ name, pid, url, cookie }, { quick, progress }) {
  const isOurs = name === 'Lorfolio';
  progress(`${name}: quality`);
  const queries = readQueries();
  const places = [];
  for (const query of queries) places.push(await placeOf(query, url, cookie));
  const share = (places.filter((place) => place >= 0 && place < FIRST).length / queries.length) * 100;
  const first = (places.filter((place) => place === 0).length / queries.length) * 100;
  progress(`${name}: people who type`);
  const typists = await startAnswering('The typists', join(HERE, 'referentials/typing.mjs'));
  await typists.ask({ url, cookie, seconds: quick ? 2 : 8 });
  const { times } = await typists.ask({ url, cookie, seconds: quick ? 6 : 40 });
  const { people } = typists.hello;
  await typists.stop();
  const p99 = quantile(times, 0.99);
  return [
    {
      what: `**${name}**: found among the first ${FIRST}, of ${queries.length} queries`,
      figure: `${share.toFixed(1)} % (as the first: ${first.toFixed(1)} %)`,
      ...(isOurs && { mark: 'at least 90 %', holds: share >= 90 }),
    },
    {
      what: `— answer to a letter, ${people} people typing`,
      figure: `median ${median(times).toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, ${times.length} searches; process ${residentMb(pid)} MB`,
      ...(isOurs && { mark: 'p99 below 25 ms', holds: p99 < 25 }),
    },
  ];
}

async function placeOf({ language, text, expected }, url, cookie) {
  const query = new URLSearchParams({ q: text, lang: language });
  const found = (await call(`${url}?${query}`, { cookie })).json();
  return found.findIndex((each) => expected.includes(codeOf(each)));
}

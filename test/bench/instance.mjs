import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { prepareDatabase, startCluster } from '../../dist/libs/cluster/src/index.js';
import { migrate } from '../../dist/libs/database/src/index.js';
import { anOwner, aProfessional, someOthers } from './people.mjs';
import { CHECKOUT, startNode } from './processes.mjs';

const START = join(CHECKOUT, 'scripts/start.mjs');
const FLOOR = join(import.meta.dirname, 'floor.mjs');
export const LOG_LEVEL = 'warn';
/** The portfolio that the marks speak of. */
export const WHOLE = { experiences: 30, skills: 60, evidence: 20 };
const CONTACT = ['email', 'phone', 'address', 'website', 'commune', 'mobility', 'licences'];
const SHARED = ['contact', 'experiences', 'skills', 'evidence', 'languages'];

/** The bench's own PostgreSQL, which waits for the disk as in earnest, and what runs on it. */
export async function openBench() {
  const folder = mkdtempSync(join(tmpdir(), 'lorfolio-bench-'));
  // The roles belong to the server: one secret, so that every instance derives the same passwords for them.
  const secret = randomBytes(24).toString('hex');
  const databases = new Map();
  const clients = [];
  let cluster;
  const close = async () => {
    for (const client of clients) await client.end().catch(() => undefined);
    await cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    cluster = await startCluster({ folder: join(folder, 'cluster'), durable: true });
  } catch (error) {
    await close();
    throw error;
  }

  /** A database with so many other people, the measured person and their counsellor. */
  async function database(others) {
    const known = databases.get(others);
    if (known) return known;
    const url = await prepareDatabase(cluster, `with_${others}`);
    await migrate(url);
    const db = new pg.Client({ connectionString: url });
    db.on('error', () => undefined);
    clients.push(db);
    await db.connect();
    await someOthers(db, others);
    const owner = await anOwner(db, WHOLE);
    const counsellor = await aProfessional(db, 'counsellor');
    // As autovacuum would in time: without it the first minutes are measured on a guess.
    await db.query('VACUUM ANALYZE');
    await db.query('CHECKPOINT').catch(() => undefined);
    const made = { url, db, owner, counsellor, others };
    databases.set(others, made);
    return made;
  }

  /** Lorfolio as `npm start` runs it, on a database of ours. */
  const lorfolio = ({ url }, env = {}) =>
    startNode('Lorfolio', [START, '--json', '--port', '0'], {
      DATABASE_URL: url,
      LORFOLIO_SECRET: secret,
      LORFOLIO_DATA_DIR: mkdtempSync(join(folder, 'data-')),
      LORFOLIO_LOG_LEVEL: LOG_LEVEL,
      ...env,
    });

  /** The bare server that answers the same as Lorfolio. */
  const floor = ({ url, owner }, { sections, lines = [], ending = '' }) =>
    startNode('The bare server', [FLOOR], {
      BENCH_FLOOR: JSON.stringify({ databaseUrl: url, ownerId: owner.id, sections, lines, ending }),
    });

  const [{ server_version: postgres }] = await ask(cluster.url('postgres'), 'SHOW server_version');
  return { clusterPid: cluster.pid, postgres, database, lorfolio, floor, close };
}

async function ask(url, text) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

/** One request that has to succeed. */
export async function call(url, { method = 'GET', cookie = '', body, headers = {}, status = [200, 201, 204] } = {}) {
  const answer = await fetch(url, {
    method,
    headers: { cookie, ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(60_000),
  });
  const bytes = Buffer.from(await answer.arrayBuffer());
  if (!status.includes(answer.status)) {
    throw new Error(`${method} ${new URL(url).pathname} answered ${answer.status}: ${bytes.toString('utf8', 0, 500)}`);
  }
  return { headers: answer.headers, bytes, text: () => bytes.toString(), json: () => JSON.parse(bytes.toString()) };
}

/** The person shares everything with the counsellor, through the door. */
export async function share(url, owner, counsellor) {
  const body = {
    counsellorId: counsellor.id,
    sections: SHARED,
    contactLines: CONTACT,
    purpose: 'career-project',
    days: 30,
  };
  return (await call(`${url}/api/portfolio/grants`, { method: 'POST', cookie: owner.cookie, body })).json();
}

import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { call, share, WHOLE } from './instance.mjs';
import { median } from './numbers.mjs';
import { anOwner } from './people.mjs';
import { CHECKOUT } from './processes.mjs';

const RECORDS = 10_000;
const SCRIPT = join(CHECKOUT, 'apps/web/static/verifier-journal.mjs');

/** One person's chain of ten thousand records: sealed, checked through HTTP, and checked by the script that people have. */
export async function benchJournal(bench, { quick, progress }) {
  const times = quick ? 3 : 9;
  const database = await bench.database(100);
  const owner = await anOwner(database.db, WHOLE);
  const lorfolio = await bench.lorfolio(database);
  const log = `${lorfolio.url}/api/portfolio/access-log`;
  progress(`writing and sealing ${RECORDS} records`);
  const { id } = await share(lorfolio.url, owner, database.counsellor);
  await database.db.query(
    `INSERT INTO access_record (owner_id, id, grant_id, counsellor_id, action, sections, read_at)
     SELECT $1, uuidv7(n * interval '-1 minute'), $2, $3, 'read', '{experiences,skills,evidence}', now() - n * interval '1 minute'
       FROM generate_series(1, $4::int) n`,
    [owner.id, id, database.counsellor.id, RECORDS],
  );
  const sealing = await timed(() => sealAll(database.db, owner.id));

  progress('checking them');
  const checks = [];
  for (let i = 0; i < times; i++) {
    checks.push(await timed(async () => mustHold(await call(`${log}/check`, { cookie: owner.cookie }))));
  }
  const page = [];
  for (let i = 0; i < times; i++) page.push(await timed(() => call(`${log}?limit=20`, { cookie: owner.cookie })));
  const one = [];
  for (let i = 0; i < times; i++) {
    await call(`${lorfolio.url}/api/counsellor/portfolios/${owner.id}`, { cookie: database.counsellor.cookie });
    one.push(await timed(() => database.db.query('SELECT app.seal($1, now(), false)', [owner.id])));
  }
  const path = join(tmpdir(), `lorfolio-journal-${process.pid}.json`);
  const script = await timed(async () => {
    writeFileSync(path, (await call(`${log}/download`, { cookie: owner.cookie })).bytes);
    execFileSync(process.execPath, [SCRIPT, path], { stdio: 'pipe' });
  });
  rmSync(path);
  await lorfolio.stop();

  const ms = (value) => `${value.toFixed(0)} ms`;
  return [
    {
      what: `**Checking a chain of ${RECORDS.toLocaleString('en')} records** through HTTP`,
      figure: `median ${ms(median(checks))}, slowest ${ms(Math.max(...checks))}`,
      mark: 'under 1,000 ms',
      holds: median(checks) < 1000,
    },
    { what: '— downloading it and checking it by the script, in a process of its own', figure: ms(script) },
    { what: '— its first page, sealed before it is shown', figure: ms(median(page)) },
    { what: '— sealing one more record', figure: `${median(one).toFixed(1)} ms` },
    { what: `— sealing all ${RECORDS.toLocaleString('en')} at once`, figure: ms(sealing) },
  ];
}

async function timed(work) {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

async function sealAll(db, ownerId) {
  for (;;) {
    const { rows } = await db.query('SELECT app.seal($1, now()) AS sealed', [ownerId]);
    if (rows[0].sealed < 1000) return;
  }
}

function mustHold(answer) {
  if (answer.json().holds !== true) throw new Error(`the chain does not hold: ${answer.text()}`);
}

import { call } from './instance.mjs';
import { median, quantile } from './numbers.mjs';
import { childrenProcessorMs, processorMs } from './processes.mjs';

const PEOPLE = 500;
const MARK_MS = 50;

/** The whole list of a counsellor to whom 500 people share single things of their portfolio, and their day, over one connection. */
export async function benchCaseload(bench, { quick, progress }) {
  progress(`${PEOPLE} people sharing with one counsellor`);
  const database = await bench.database(PEOPLE);
  await shareAll(database);
  const { pid, url, stop } = await bench.lorfolio(database);
  const { cookie } = database.counsellor;
  try {
    const rows = [];
    for (const [what, path, mark] of [
      [`The list of ${PEOPLE} people, with the last change of each`, 'portfolios', MARK_MS],
      ['What waits today, out of the same', 'today'],
    ]) {
      progress(what);
      const ask = () => call(`${url}/api/counsellor/${path}`, { cookie });
      const bytes = (await ask()).bytes.length;
      if (path === 'portfolios' && (await ask()).json().length !== PEOPLE) throw new Error('The list is not whole');
      const before = [processorMs(pid), childrenProcessorMs(bench.clusterPid)];
      const times = [];
      for (let i = 0; i < (quick ? 40 : 200); i++) {
        const begun = performance.now();
        await ask();
        times.push(performance.now() - begun);
      }
      const [node, postgres] = [processorMs(pid) - before[0], childrenProcessorMs(bench.clusterPid) - before[1]];
      const each = `${(node / times.length).toFixed(1)} ms Node + ${(postgres / times.length).toFixed(1)} ms PostgreSQL`;
      const middle = median(times);
      const figure = `median ${middle.toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms, ${(bytes / 1000).toFixed(0)} kB; ${each}`;
      rows.push({ what, figure, ...(mark && { mark: `at most ${mark} ms`, holds: middle <= mark }) });
    }
    return rows;
  } finally {
    await stop();
  }
}

/** Each of the others has 10 experiences, 20 skills and 5 pieces of evidence, and shares those that they have now, read once. */
async function shareAll({ db, owner, counsellor }) {
  const others = `SELECT p.owner_id FROM profile p WHERE p.owner_id <> '${owner.id}'`;
  await db.query(
    `INSERT INTO experience (owner_id, id, kind, title, created_at, updated_at)
     SELECT owner_id, uuidv7(), 'job', 'Emploi', now(), now() FROM (${others}) o CROSS JOIN generate_series(1, 7);
     INSERT INTO skill (owner_id, id, name, created_at, updated_at)
     SELECT owner_id, uuidv7(), 'Compétence', now(), now() FROM (${others}) o CROSS JOIN generate_series(1, 14);
     INSERT INTO evidence (owner_id, id, title, url, created_at, updated_at)
     SELECT owner_id, uuidv7(), 'Attestation', 'https://example.org/', now(), now() FROM (${others}) o CROSS JOIN generate_series(1, 5);
     INSERT INTO consent_grant (owner_id, id, counsellor_id, counsellor_given_name, counsellor_family_name, structure_name, sections,
                                items, later, contact_lines, purpose, granted_at, expires_at)
     SELECT owner_id, uuidv7(), '${counsellor.id}', 'Agnès', 'Klein', 'Structure', '{experiences,skills,evidence,languages}',
            array(SELECT id FROM experience WHERE owner_id = o.owner_id UNION ALL SELECT id FROM skill WHERE owner_id = o.owner_id
                  UNION ALL SELECT id FROM evidence WHERE owner_id = o.owner_id), false, '{}', 'training', now(), now() + interval '30 days'
       FROM (${others}) o;
     INSERT INTO access_record (owner_id, id, grant_id, counsellor_id, action, sections, read_at)
     SELECT g.owner_id, uuidv7(), g.id, g.counsellor_id, 'read', g.sections, now()
       FROM consent_grant g WHERE g.counsellor_id = '${counsellor.id}'`,
  );
  await db.query('VACUUM ANALYZE');
}

import { readAuditCommand } from '../../apps/standalone/src/audit-command.js';
import { newId } from '#common';
import { asAdmin } from '#testing';
import { aReadPortfolio, anInsertedRecord, ran, sealsOf } from './chained-log.js';
import { startServices, type Services } from './services.js';

interface Report {
  sound: boolean;
  chains: number;
  broken: { ownerId: string; position: number; recordId: string; fault: string }[];
  overdue: { ownerId: string; records: number; recordId: string }[];
  waiting: number;
}

/** By hand, behind every service: what the owner of the tables can do. */
describe('the audit of the log', () => {
  let api: Services;
  beforeAll(async () => (api = await startServices()));
  afterAll(() => api.close());

  const audit = (...args: string[]) =>
    ran(['dist/apps/standalone/src/audit.js', ...args], {
      LORFOLIO_DATABASE_OPERATOR_URL: api.settings.database.operator,
      DATABASE_URL: api.settings.database.admin,
    });
  const byHand = (text: string, ...values: unknown[]) => asAdmin(api.settings, text, values);
  const readHour = (owner: string, position: number, by: string) =>
    byHand(
      `UPDATE access_record SET read_at = read_at - interval '1 hour'
        WHERE (owner_id, id) = (SELECT owner_id, record_id FROM access_seal WHERE owner_id = $1 AND position = $2) AND $3 <> ''`,
      owner,
      position,
      by,
    );

  it('finds every chain whole, and says so', async () => {
    await aReadPortfolio(api, 2);

    const { code, out } = await audit('verify');

    expect(out).toMatch(/^Every chain is whole: [\d,]+ records of \d+ (person|people)\.\n$/);
    expect(code).toBe(0);
  });

  it.each<[string, (owner: string) => Promise<unknown>, number, string]>([
    ['altered', (owner) => readHour(owner, 3, 'hand'), 3, 'altered'],
    [
      'altered and sealed anew by itself',
      (owner) =>
        byHand(
          `UPDATE access_seal s SET hash = app.access_hash(r, s.position, s.previous_hash) FROM access_record r
            WHERE s.owner_id = $1 AND s.position = 3 AND r.owner_id = s.owner_id AND r.id = s.record_id`,
          owner,
        ).then(() => byHand('UPDATE access_seal SET hash = sha256(hash) WHERE owner_id = $1 AND position = 3', owner)),
      3,
      'altered',
    ],
    [
      'given another hash before it',
      (owner) =>
        byHand('UPDATE access_seal SET previous_hash = sha256(hash) WHERE owner_id = $1 AND position = 2', owner),
      2,
      'unlinked',
    ],
    [
      'removed',
      (owner) =>
        byHand(
          `DELETE FROM access_record r USING access_seal s
            WHERE r.owner_id = $1 AND s.owner_id = $1 AND s.position = 2 AND r.id = s.record_id`,
          owner,
        ),
      2,
      'removed',
    ],
    [
      'removed with its seal',
      (owner) =>
        byHand(
          `WITH gone AS (DELETE FROM access_seal WHERE owner_id = $1 AND position = 2 RETURNING record_id)
           DELETE FROM access_record r USING gone WHERE r.owner_id = $1 AND r.id = gone.record_id`,
          owner,
        ),
      3,
      'gap',
    ],
    [
      'removed with its seal, the others moved up',
      (owner) =>
        byHand(
          `WITH gone AS (DELETE FROM access_seal WHERE owner_id = $1 AND position = 2 RETURNING record_id)
           DELETE FROM access_record r USING gone WHERE r.owner_id = $1 AND r.id = gone.record_id`,
          owner,
        )
          .then(() =>
            byHand('UPDATE access_seal SET position = position + 100 WHERE owner_id = $1 AND position > 2', owner),
          )
          .then(() =>
            byHand('UPDATE access_seal SET position = position - 101 WHERE owner_id = $1 AND position > 100', owner),
          ),
      2,
      'unlinked',
    ],
    [
      'put in between two others',
      async (owner) => {
        await byHand('UPDATE access_seal SET position = position + 100 WHERE owner_id = $1 AND position > 1', owner);
        await byHand('UPDATE access_seal SET position = position - 99 WHERE owner_id = $1 AND position > 100', owner);
        const id = await anInsertedRecord(api, owner);
        await byHand(
          `INSERT INTO access_seal (owner_id, position, record_id, previous_hash, hash, sealed_at)
           SELECT s.owner_id, 2, r.id, s.hash, app.access_hash(r, 2, s.hash), now() FROM access_seal s
             JOIN access_record r ON r.owner_id = s.owner_id AND r.id = $2 WHERE s.owner_id = $1 AND s.position = 1`,
          owner,
          id,
        );
      },
      3,
      'unlinked',
    ],
    [
      'exchanged with the next',
      (owner) =>
        byHand('UPDATE access_seal SET position = 99 WHERE owner_id = $1 AND position = 2', owner)
          .then(() => byHand('UPDATE access_seal SET position = 2 WHERE owner_id = $1 AND position = 3', owner))
          .then(() => byHand('UPDATE access_seal SET position = 3 WHERE owner_id = $1 AND position = 99', owner)),
      2,
      'unlinked',
    ],
  ])('names the first record that is wrong when one was %s', async (_, change, position, fault) => {
    const { owner } = await aReadPortfolio(api, 4);
    await change(owner.id);

    const { code, out } = await audit('verify', '--json');

    const report = JSON.parse(out) as Report;
    const record = (await sealsOf(api, owner.id)).find((seal) => seal.position === position);
    expect(report.broken.filter(({ ownerId }) => ownerId === owner.id)).toEqual([
      { ownerId: owner.id, position, recordId: record!.recordId, fault },
    ]);
    expect(report.sound).toBe(false);
    expect(code).toBe(1);
    expect((await audit('verify')).out).toContain(
      `person ${owner.id}: position ${position}, record ${record!.recordId}:`,
    );
    const said = (await owner.browser.get('/api/portfolio/access-log/check')).json();
    expect(said).toMatchObject({ holds: false, result: 'broken', broken: { position, recordId: record!.recordId } });
    await byHand('DELETE FROM account WHERE id = $1', owner.id);
  });

  it('counts what waits for its seal, and names what has waited too long, a record put in by hand for one', async () => {
    const { owner } = await aReadPortfolio(api);
    await anInsertedRecord(api, owner.id);
    const old = await anInsertedRecord(api, owner.id, `00000000-${newId().slice(9)}`);
    await byHand(`UPDATE access_record SET read_at = now() - interval '6 minutes' WHERE id = $1`, old);

    const { code, out } = await audit('verify', '--json');

    expect(JSON.parse(out)).toMatchObject({
      broken: [],
      waiting: 2,
      overdue: [{ ownerId: owner.id, records: 1, recordId: old }],
    });
    expect(code).toBe(1);
    expect((await audit('verify')).out).toContain(`person ${owner.id}: 1 record, the first is ${old}`);
    await byHand('DELETE FROM account WHERE id = $1', owner.id);
  });

  it('tells ids, places and counts, and nothing else', async () => {
    await aReadPortfolio(api);

    const { out } = await audit('verify', '--json');

    expect(Object.keys(JSON.parse(out) as object).sort()).toEqual(
      ['broken', 'chains', 'late', 'overdue', 'sealed', 'sound', 'waiting'].sort(),
    );
  });

  it('explains itself, and refuses what it does not know', async () => {
    expect((await audit('--help')).out).toContain('npm run audit -- verify');
    expect(await audit('verifi')).toMatchObject({ code: 1, err: expect.stringContaining('did you mean "verify"') });
    expect(readAuditCommand(['verify'])).toEqual({ name: 'verify', json: false });
    expect(() => readAuditCommand(['verify', '--jsn'])).toThrow(/did you mean "--json"/);
    expect(() => readAuditCommand(['verify', '--json=1'])).toThrow('takes no value');
  });
});

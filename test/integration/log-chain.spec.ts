import fc from 'fast-check';
import { newId } from '#common';
import { asAdmin, startApp } from '#testing';
import { SealSweeper } from '../../apps/portfolio/src/access-log/seal-sweeper.js';
import { aReadPortfolio, anInsertedRecord, hashOf, sealsOf, settled, withClient } from './chained-log.js';
import { counsellorRoot, startServices, type Services } from './services.js';

const ZERO = '0'.repeat(64);
const MINUTES_AGO = (minutes: number) =>
  `${(Date.now() - minutes * 60_000).toString(16).padStart(12, '0')}70008000000000000000`.replace(
    /^(.{8})(.{4})(.{4})(.{4})(.{12})$/,
    '$1-$2-$3-$4-$5',
  );

describe('the chain of records', () => {
  let api: Services;
  beforeAll(async () => (api = await startServices()));
  afterAll(() => api.close());

  const recordsOf = async (ownerId: string) =>
    (
      await asAdmin<{ id: string }>(api.settings, 'SELECT id FROM access_record WHERE owner_id = $1 ORDER BY id', [
        ownerId,
      ])
    ).map(({ id }) => id);
  const seal = (ownerId: string, whole: boolean) =>
    asAdmin(api.settings, 'SELECT app.seal($1, now(), $2)', [ownerId, whole]);

  it('takes every read after its answer, each with the hash of the one before', async () => {
    const { owner } = await aReadPortfolio(api, 3);

    const seals = await sealsOf(api, owner.id);

    expect(seals.map(({ position }) => position)).toEqual([1, 2, 3]);
    expect(seals.map(({ recordId }) => recordId)).toEqual(await recordsOf(owner.id));
    expect(seals.map(({ previousHash }) => previousHash)).toEqual([ZERO, seals[0]!.hash, seals[1]!.hash]);
  });

  it('takes a print and an export too', async () => {
    const { owner, counsellor } = await aReadPortfolio(api);
    await counsellor.browser.post(`/api/counsellor/portfolios/${owner.id}/print`);
    await counsellor.browser.at(api.exporting.url).get(`/api/export/portfolios/${owner.id}/cv.pdf`);
    await settled(api.counsellor);
    await settled(api.exporting);

    expect((await sealsOf(api, owner.id)).map(({ position }) => position)).toEqual([1, 2, 3]);
  });

  it('takes what was read just before a service stops', async () => {
    const { owner, counsellor } = await aReadPortfolio(api);
    const leaving = await startApp(counsellorRoot, api.settings, api.clock);
    await counsellor.browser.at(leaving.url).get(`/api/counsellor/portfolios/${owner.id}`);

    await leaving.close();

    expect(await sealsOf(api, owner.id)).toHaveLength(2);
  });

  it('does not make a reader wait for the lock under which it is sealed', async () => {
    const { owner, counsellor } = await aReadPortfolio(api);

    await withClient(api.settings.database.admin, async (client) => {
      await client.query('BEGIN');
      await client.query('SELECT app.seal($1, now())', [owner.id]);

      const answer = await counsellor.browser.get(`/api/counsellor/portfolios/${owner.id}`);

      expect(answer.status).toBe(200);
      await client.query('ROLLBACK');
    });
  });

  it('takes a record that comes later than one with a younger id', async () => {
    const { owner } = await aReadPortfolio(api);
    const [late, tooLate] = [MINUTES_AGO(0.02), MINUTES_AGO(5)];
    await anInsertedRecord(api, owner.id, late);
    await anInsertedRecord(api, owner.id, tooLate);

    await seal(owner.id, false);
    const soon = await sealsOf(api, owner.id);
    await seal(owner.id, true);
    const whole = await sealsOf(api, owner.id);

    expect(soon.map(({ recordId }) => recordId).slice(1)).toEqual([late]);
    expect(whole.map(({ recordId }) => recordId).slice(1)).toEqual([late, tooLate]);
  });

  it('takes each record once, whoever seals at the same time', async () => {
    const { owner } = await aReadPortfolio(api);
    const work = Array.from({ length: 12 }, (_, i) => async () => {
      await anInsertedRecord(api, owner.id);
      await seal(owner.id, i % 2 === 0);
    });

    await Promise.all(work.map((one) => one()));

    const seals = await sealsOf(api, owner.id);
    expect(seals.map(({ position }) => position)).toEqual(Array.from({ length: 13 }, (_, i) => i + 1));
    expect(seals.map(({ recordId }) => recordId).sort()).toEqual(await recordsOf(owner.id));
  });

  it('takes what a crash left behind, with the sweep; of those only who have some', async () => {
    const { owner } = await aReadPortfolio(api);
    await asAdmin(
      api.settings,
      `INSERT INTO access_record (owner_id, id, grant_id, counsellor_id, action, sections, read_at)
       SELECT r.owner_id, uuidv7(), r.grant_id, r.counsellor_id, r.action, r.sections, r.read_at
         FROM access_record r CROSS JOIN generate_series(1, 1500) WHERE r.owner_id = $1`,
      [owner.id],
    );
    const sweeper = api.portfolio.app.get(SealSweeper, { strict: false });

    await sweeper.sweep(new Date(api.clock.now().getTime() + 60_000));
    expect(await sealsOf(api, owner.id)).toHaveLength(1);
    await sweeper.sweep(new Date(api.clock.now().getTime() - 60_000));

    expect(await sealsOf(api, owner.id)).toHaveLength(1501);
  });

  it('goes with the account', async () => {
    const { owner } = await aReadPortfolio(api, 2);

    await owner.browser.delete('/api/auth/account', { password: owner.password });
    await seal(owner.id, true);

    expect(await sealsOf(api, owner.id)).toEqual([]);
    expect(await recordsOf(owner.id)).toEqual([]);
  });

  it('is hashed alike by the database and by the script that people have', async () => {
    const id = fc.uuid();
    const text = fc.string({ unit: 'binary', maxLength: 12 }).filter((one) => !one.includes('\0'));
    const record = fc.record({
      position: fc.integer({ min: 1, max: 2_000_000_000 }),
      id,
      action: fc.oneof(fc.constantFrom('read', 'file', 'export', 'print'), text),
      grantId: fc.option(id),
      linkId: fc.option(id),
      readerId: fc.option(id),
      sections: fc.array(fc.oneof(fc.constantFrom('contact', 'skills'), text), { maxLength: 4 }),
      evidenceId: fc.option(id),
      readAt: fc
        .tuple(
          fc.date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
          fc.integer({ min: 0, max: 999 }),
        )
        .map(([date, micros]) => date.toISOString().replace('Z', `${String(micros).padStart(3, '0')}Z`)),
    });
    const previous = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('hex'));
    const cases = fc.sample(fc.tuple(id, record, previous), 500);

    const rows = await asAdmin<{ hash: string }>(
      api.settings,
      `SELECT encode(app.access_hash(ROW(c.owner, c.id, c."grantId", c."readerId", c.action, c.sections, c."evidenceId", c."readAt",
                c."linkId")::access_record, c.position, decode(c.previous, 'hex')), 'hex') AS hash
         FROM json_to_recordset($1) AS c(owner uuid, position int, id uuid, action text, "grantId" uuid, "linkId" uuid, "readerId" uuid,
                sections text[], "evidenceId" uuid, "readAt" timestamptz, previous text, n int) ORDER BY n`,
      [JSON.stringify(cases.map(([owner, one, hash], n) => ({ owner, ...one, previous: hash, n })))],
    );

    expect(rows.map(({ hash }) => hash)).toEqual(cases.map(([owner, one, hash]) => hashOf(owner, one, hash)));
  });

  it.each(['portfolio', 'counsellor', 'export', 'operator'] as const)(
    'lets %s write, change or remove no seal by hand, nor change or remove a record',
    async (role) => {
      for (const text of [
        `INSERT INTO access_seal VALUES ('${newId()}', 1, '${newId()}', decode(repeat('00', 32), 'hex'), decode(repeat('00', 32), 'hex'), now())`,
        ...['access_seal', 'access_record'].flatMap((table) => [
          `UPDATE ${table} SET owner_id = owner_id`,
          `DELETE FROM ${table}`,
          `TRUNCATE ${table} CASCADE`,
          `ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`,
        ]),
      ]) {
        const answer = await withClient(api.settings.database[role], (client) =>
          client.query(text).then(
            () => 'allowed',
            (error: unknown) => (error as { code?: string }).code,
          ),
        );
        expect([text, answer]).toEqual([text, '42501']);
      }
    },
  );
});

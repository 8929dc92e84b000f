import { Client } from 'pg';
import { loadStartingData } from '../../apps/standalone/src/starting-data.js';
import { testDatabase, type TestDatabase } from '#testing';
import { ran } from './chained-log.js';
import { aFolder, romeFiles } from './reference-files.js';

/** As the operator runs it: a process of its own. */
describe('npm run referentials', () => {
  let database: TestDatabase;
  beforeAll(async () => (database = await testDatabase()));
  afterAll(() => database.drop());

  const referentials = (...args: string[]) =>
    ran(['dist/apps/standalone/src/referentials.js', ...args], { LORFOLIO_DATABASE_OPERATOR_URL: database.operator });

  it('explains itself', async () => {
    const { code, out } = await referentials();

    expect(out).toContain('npm run referentials -- import rome PATH');
    expect(code).toBe(0);
  });

  it('imports, lists and removes, with exit code 0', async () => {
    const imported = await referentials('import', 'rome', aFolder(romeFiles()));
    expect([imported.code, imported.out]).toEqual([
      0,
      expect.stringContaining('rome 900 is there: 10 concepts, 13 labels, 3 relations.\n'),
    ]);

    expect(imported.err).toMatch(/rome 900: 100 %\n$/);

    const listed = await referentials('list');
    expect([listed.code, listed.out]).toEqual([0, expect.stringMatching(/^rome {2}900 /)]);

    const removed = await referentials('remove', 'rome', '900');
    expect([removed.code, removed.out]).toEqual([0, 'rome 900 is removed.\n']);
  });

  it.each([
    [['import', 'rome', '/nowhere'], '/nowhere does not exist, or cannot be read.'],
    [['remove', 'rome', '1'], 'There is no rome 1: see "list".'],
    [['export'], 'There is no command "export"'],
  ])('refuses %j with exit code 1, one paragraph and no stack', async (args, sentence) => {
    const { code, out, err } = await referentials(...args);

    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('is not needed for what comes with the program: migrating brings it', async () => {
    await loadStartingData(database.admin);

    const client = new Client({ connectionString: database.portfolio });
    await client.connect();
    const { rows } = await client.query<{ source: string }>(
      'SELECT source FROM reference_set WHERE offered ORDER BY 1',
    );
    await client.end();
    expect(rows.map(({ source }) => source)).toEqual(['crcn', 'digcomp', 'starter']);
  });
});

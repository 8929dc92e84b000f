import { chmodSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import {
  cleanUp,
  databaseProcesses,
  folderFor,
  people,
  postmaster,
  startLorfolio,
  until,
  watchers,
  type Person,
} from './standalone-process.js';

afterAll(cleanUp);

describe.each(people())('Lorfolio started by $name', (person: Person) => {
  const TOO_LATE = 10_000;

  it('keeps its data in the folder it is given, and closes that to others', async () => {
    const folder = join(folderFor(person), 'new', 'data');
    const lorfolio = startLorfolio({ person, folder });

    const answer = await fetch(`${await lorfolio.ready}/api/health/live`);

    expect(answer.status).toBe(200);
    expect(databaseProcesses(folder)).not.toEqual([]);
    expect(await lorfolio.told).toMatchObject({ dataFolder: folder, outbox: join(folder, 'outbox') });
    lorfolio.child.kill('SIGTERM');
    await lorfolio.over;
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('stops within ten seconds of %s, and leaves no process', async (signal) => {
    const folder = folderFor(person);
    const lorfolio = startLorfolio({ person, folder });
    await lorfolio.ready;
    const server = postmaster(folder);
    expect(watchers(server)).toHaveLength(1);

    const asked = performance.now();
    // To the whole group, as a terminal does; and twice, as npm does then.
    process.kill(-lorfolio.child.pid!, signal);
    process.kill(-lorfolio.child.pid!, signal);
    const { code, stderr } = await lorfolio.over;

    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(performance.now() - asked).toBeLessThan(TOO_LATE);
    expect(databaseProcesses(folder)).toEqual([]);
    await until(() => watchers(server).length === 0);
  });

  it('stops when it is told to while it is still starting', async () => {
    const folder = folderFor(person);
    const lorfolio = startLorfolio({ person, folder });
    await until(() => databaseProcesses(folder).length > 0);

    lorfolio.child.kill('SIGTERM');
    const { code } = await lorfolio.over;

    expect(code).toBe(0);
    expect(databaseProcesses(folder)).toEqual([]);
  });

  it('refuses a second start on the same data folder', async () => {
    const folder = folderFor(person);
    const first = startLorfolio({ person, folder });
    await first.ready;

    const { code, stderr } = await startLorfolio({ person, folder }).over;

    expect(code).toBe(1);
    expect(stderr).toBe(
      `Lorfolio is already running on the data folder ${folder} (process ${first.child.pid}). Use that one, stop it first, ` +
        'or give this one a folder of its own: LORFOLIO_DATA_DIR=/path/to/folder.\n',
    );
    expect((await fetch(`${await first.ready}/api/health/live`)).status).toBe(200);
    first.child.kill('SIGTERM');
    await first.over;
  });

  it('lets one of several simultaneous starts run', async () => {
    const folder = folderFor(person);
    const starts = [1, 2, 3].map(() => startLorfolio({ person, folder }));

    const outcomes = await Promise.allSettled(starts.map(({ ready }) => ready));

    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
    for (const { child } of starts) child.kill('SIGTERM');
    await Promise.all(starts.map(({ over }) => over));
  });

  it('says which port is in use, and starts nothing', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const folder = folderFor(person);

    const { code, stderr, ms } = await startLorfolio({ person, folder, args: ['--port', String(port)] }).over;

    expect(code).toBe(1);
    expect(stderr).toMatch(
      new RegExp(`^Port ${port} on 127\\.0\\.0\\.1 is in use by another program\\. .*LORFOLIO_PORT=3001\\.\n$`),
    );
    expect(ms).toBeLessThan(TOO_LATE);
    expect(databaseProcesses(folder)).toEqual([]);
    other.close();
  });

  it('says that a folder cannot be entered or written', async () => {
    const closed = folderFor(person);
    chmodSync(closed, 0);
    // Root may write everywhere but here.
    const folder = person.name === 'root' ? '/proc/lorfolio' : closed;

    const { code, stderr, ms } = await startLorfolio({ person, folder }).over;

    expect(code).toBe(1);
    expect(stderr).toMatch(/^The data folder \S+ cannot be used \(.+\)\. Give the user .+LORFOLIO_DATA_DIR=\S+\n$/);
    expect(ms).toBeLessThan(TOO_LATE);
  });
});

describe('Lorfolio started in a wrong way', () => {
  const [someone] = people();

  it('says everything that is wrong with its settings at once', async () => {
    const env = { LORFOLIO_LOG_LEVEL: 'verbose', LORFOLIO_PORT: 'abc', LORFOLIO_PROT: '3000' };

    const { code, stderr } = await startLorfolio({ folder: folderFor(someone!), env }).over;

    expect(code).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([
      'Lorfolio cannot start, because of its settings.',
      expect.stringMatching(/^- LORFOLIO_PROT is not a setting of Lorfolio; did you mean "LORFOLIO_PORT"\?/),
      expect.stringMatching(/^- LORFOLIO_PORT is "abc"/),
      expect.stringMatching(/^- LORFOLIO_LOG_LEVEL is "verbose"/),
    ]);
  });

  it('says that a PostgreSQL of one’s own does not answer', async () => {
    const env = { DATABASE_URL: 'postgresql://me:hunter2@127.0.0.1:1/lorfolio' };

    const { code, stderr } = await startLorfolio({ folder: folderFor(someone!), env }).over;

    expect(code).toBe(1);
    expect(stderr).toMatch(/^The database at 127\.0\.0\.1:1 could not be .*ECONNREFUSED.*DATABASE_URL is right.*\n$/);
    expect(stderr).not.toContain('hunter2');
  });

  it.each([
    [['--prot', '1'], /^There is no option --prot; did you mean "--port"\?/],
    [['--port', 'abc'], /^--port needs a whole number/],
    [['--json=yes'], /^--json takes no value/],
    [['demo'], /^"demo" is not an option/],
  ])('refuses the options %j', async (args, expected) => {
    const { code, stderr } = await startLorfolio({ folder: folderFor(someone!), args }).over;

    expect(code).toBe(1);
    expect(stderr).toMatch(expected);
  });
});

import { jest } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  cleanUp,
  databaseProcesses,
  end,
  folderFor,
  onDatabase,
  people,
  postmaster,
  startLorfolio,
  until,
  watchers,
  type Person,
  type Started,
} from './standalone-process.js';

jest.setTimeout(120_000);
afterAll(cleanUp);

/** Writes number after number, one transaction each, until the connection breaks; remembers what was confirmed. */
function writeOn(folder: string): { confirmed: number[]; broken: Promise<void> } {
  const confirmed: number[] = [];
  const broken = onDatabase(folder, async (client) => {
    await client.query('CREATE TABLE IF NOT EXISTS written (number integer)');
    for (let number = 1; ; number++) {
      await client.query('INSERT INTO written VALUES ($1)', [number]);
      confirmed.push(number);
    }
  }).catch(() => undefined);
  return { confirmed, broken };
}

async function written(folder: string): Promise<number[]> {
  const { rows } = await onDatabase(folder, (client) =>
    client.query<{ number: number }>('SELECT number FROM written ORDER BY number'),
  );
  return rows.map(({ number }) => number);
}

async function stop(lorfolio: Started): Promise<void> {
  lorfolio.child.kill('SIGTERM');
  expect(await lorfolio.over).toMatchObject({ code: 0 });
}

describe.each(people())('Lorfolio started by $name and killed', (person: Person) => {
  const kills: [string, (folder: string, main: number) => void][] = [
    ['alone', (_, main) => end(main, 'SIGKILL')],
    [
      'with the watch over its database',
      (folder, main) => {
        for (const pid of watchers(postmaster(folder))) end(pid, 'SIGKILL');
        end(main, 'SIGKILL');
      },
    ],
    [
      'with its database',
      (folder, main) => {
        end(main, 'SIGKILL');
        end(postmaster(folder), 'SIGKILL');
      },
    ],
    [
      'with every process of its database',
      (folder, main) => {
        const processes = databaseProcesses(folder);
        for (const pid of [main, ...processes]) end(pid, 'SIGKILL');
      },
    ],
  ];

  it.each(kills)('%s loses nothing that was confirmed, and starts again', async (_, kill) => {
    const folder = folderFor(person);
    const first = startLorfolio({ person, folder });
    await first.ready;
    const { confirmed, broken } = writeOn(folder);
    await until(() => confirmed.length >= 50);

    kill(folder, first.child.pid!);
    const second = startLorfolio({ person, folder });
    await second.ready;
    await broken;

    expect(await written(folder)).toEqual(expect.arrayContaining(confirmed));
    await stop(second);
    expect(databaseProcesses(folder)).toEqual([]);
  });

  it('leaves no process, even if it is never started again', async () => {
    const folder = folderFor(person);
    const lorfolio = startLorfolio({ person, folder });
    await lorfolio.ready;

    lorfolio.child.kill('SIGKILL');

    await until(() => databaseProcesses(folder).length === 0);
  });

  it('at any moment of its first start, starts again', async () => {
    const folder = folderFor(person);
    for (const delay of [40, 80, 160, 320, 480, 640, 800, 1000, 1300]) {
      const lorfolio = startLorfolio({ person, folder });
      const began = performance.now();
      await until(() => performance.now() - began >= delay);
      lorfolio.child.kill('SIGKILL');
    }

    const lorfolio = startLorfolio({ person, folder });
    await lorfolio.ready;
    await stop(lorfolio);
  });

  it('is not taken for a stranger that has its number now', async () => {
    const folder = folderFor(person);
    const first = startLorfolio({ person, folder });
    await first.ready;
    first.child.kill('SIGKILL');
    await until(() => databaseProcesses(folder).length === 0);
    // This test's own process stands in for the stranger, in both records.
    writeFileSync(join(folder, 'lorfolio.lock'), JSON.stringify({ pid: process.pid, start: '1' }));
    writeFileSync(join(folder, 'database/postmaster.pid'), `${process.pid}\n`);
    writeFileSync(join(folder, 'database/.s.PGSQL.5432.lock'), `${process.pid}\n`);

    const second = startLorfolio({ person, folder });
    await second.ready;

    expect(JSON.parse(readFileSync(join(folder, 'lorfolio.lock'), 'utf8'))).toMatchObject({ pid: second.child.pid });
    await stop(second);
  });
});

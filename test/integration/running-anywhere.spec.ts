import { jest } from '@jest/globals';
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  cleanUp,
  databaseProcesses,
  end,
  folderFor,
  onDatabase,
  people,
  privateCheckout,
  startLorfolio,
  until,
} from './standalone-process.js';

jest.setTimeout(120_000);
afterAll(cleanUp);

const [me] = people();
const npmStart = ['npm', 'start', '--silent', '--', '--json', '--port', '0'];

describe('Lorfolio in a folder that nobody else can enter', () => {
  const checkout = privateCheckout();

  it('runs, keeps its data there however long the path, and never runs its database as root', async () => {
    const folder = join(checkout, 'a-folder-with-a-rather-long-name'.repeat(4), '.lorfolio');
    const lorfolio = startLorfolio({ folder, checkout });
    await lorfolio.ready;

    const answer = await onDatabase(folder, (client) => client.query('SELECT 1 AS one'));
    const [server] = databaseProcesses(folder);

    expect(answer.rows).toEqual([{ one: 1 }]);
    expect(statSync(`/proc/${server!}`).uid).not.toBe(0);
    expect(statSync(join(folder, 'database')).mode & 0o777).toBe(0o700);
    expect(statSync(checkout, {}).uid).toBe(process.getuid?.());
    expect(statSync(dirname(checkout)).mode & 0o777).toBe(0o700);
    lorfolio.child.kill('SIGTERM');
    expect(await lorfolio.over).toMatchObject({ code: 0 });
    expect(databaseProcesses(folder)).toEqual([]);
  });

  it('stops with npm when npm is told to stop, and leaves no process', async () => {
    const folder = folderFor(me!);
    const npm = startLorfolio({ folder, checkout, command: npmStart });
    await npm.ready;

    npm.child.kill('SIGTERM');
    await npm.over;

    await until(() => databaseProcesses(folder).length === 0);
    expect(readdirSync(folder)).not.toContain('lorfolio.lock');
  });

  it('stops when npm is killed, and leaves no process', async () => {
    const folder = folderFor(me!);
    const npm = startLorfolio({ folder, checkout, command: npmStart });
    await npm.ready;
    const { pid } = JSON.parse(readFileSync(join(folder, 'lorfolio.lock'), 'utf8')) as { pid: number };
    expect(pid).not.toBe(npm.child.pid);

    end(npm.child.pid!, 'SIGKILL');

    await until(() => databaseProcesses(folder).length === 0 && !readdirSync(folder).includes('lorfolio.lock'));
  });
});

describe('Lorfolio', () => {
  it('started by root in a plain user’s folder, leaves database and secrets to that user', async () => {
    const owner = people().at(-1)!;
    const folder = folderFor(owner);
    const lorfolio = startLorfolio({ folder });
    await lorfolio.ready;

    const ownerOf = (name: string) => statSync(join(folder, name)).uid;

    for (const name of ['secret', 'lorfolio.lock']) expect(ownerOf(name)).toBe(ownerOf('.'));
    if (owner.name !== 'root') expect(ownerOf('database')).toBe(ownerOf('.'));
    else expect(ownerOf('database')).not.toBe(0);
    lorfolio.child.kill('SIGTERM');
    expect(await lorfolio.over).toMatchObject({ code: 0 });
  });

  it('throws a demo’s data away', async () => {
    const folder = folderFor(me!);
    mkdirSync(join(folder, 'tmp'));
    const demo = startLorfolio({ folder, args: ['--demo'], env: { TMPDIR: join(folder, 'tmp') } });
    await demo.ready;
    expect(readdirSync(join(folder, 'tmp'))).toEqual([expect.stringMatching(/^lorfolio-demo-/)]);

    demo.child.kill('SIGTERM');
    await demo.over;

    expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
  });
});

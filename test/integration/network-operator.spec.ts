import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { startEmbedded } from '../../apps/standalone/src/embedded-database.js';
import { lock } from '../../apps/standalone/src/lock.js';
import { readOperatorCommand } from '../../apps/standalone/src/operator-command.js';
import { openOperatorDatabase } from '../../apps/standalone/src/operator-database.js';
import { atTheDesk } from '../../apps/standalone/src/operator-desk.js';
import { newId } from '#common';
import { readConfig } from '#config';
import { anOwner, Browser } from '#testing';
import { aNewProfessional, enrol, signIn } from './second-factor-people.js';
import { startServices, type Services } from './services.js';

const PASSWORD = 'brouette nuage violon';

describe('the operator', () => {
  let api: Services;
  beforeAll(async () => (api = await startServices()));
  afterAll(() => api.close());

  function tell(url: string, dataDir: string, args: string[]): Promise<string> {
    const command = readOperatorCommand(args);
    if (command.name === 'help') throw new Error('a command was expected');
    return atTheDesk(command, url, readConfig({ LORFOLIO_DATA_DIR: dataDir }));
  }

  const operator = (...args: string[]) => tell(api.settings.database.operator, api.settings.evidenceFolder, args);
  const invite = (structure: string, email: string) =>
    operator(...['administrator', 'invite', '--structure', structure, '--email', email], ...NAMES);
  const NAMES = ['--given-name', 'Anne', '--family-name', 'Weber'];

  it('finds the seventeen signatories of the charter', async () => {
    const said = await operator('organisation', 'list');

    expect(said.trim().split('\n').length).toBeGreaterThanOrEqual(17);
    expect(said).toContain('AFPA Lorraine');
    expect(said).toContain('Défense Mobilité (Metz)');
  });

  it('opens an organisation and a structure, and invites an administrator who then sets to work', async () => {
    const name = `Maison de l’emploi ${newId()}`;
    await operator('organisation', 'add', '--name', name);
    await operator(
      'structure',
      'add',
      '--organisation',
      name.toUpperCase(),
      '--name',
      `${name}, accueil`,
      '--commune',
      'Toul',
    );
    const email = `${newId()}@example.org`;

    const said = await invite(`${name}, accueil`, email);

    expect(await operator('structure', 'list')).toContain(`${name}, accueil (${name}, Toul)`);
    const token = /http:\/\/localhost:3000\/invitation#token=([\w-]+)/.exec(said)![1]!;
    const visitor = new Browser(api.portfolio.url);
    expect((await visitor.post('/api/auth/password/reset', { token, password: PASSWORD })).status).toBe(204);
    await visitor.post('/api/auth/sign-in', { email, password: PASSWORD });
    await enrol(visitor, api.clock);
    const structure = (await visitor.at(api.counsellor.url).get('/api/counsellor/structure')).json();
    expect(structure).toMatchObject({
      name: `${name}, accueil`,
      members: [{ role: 'administrator', familyName: 'Weber' }],
    });
  });

  it('lets an administrator, or a person, who lost their second factor choose another', async () => {
    const admin = await aNewProfessional(api.settings, api.portfolio.url, 'administrator');
    await signIn(admin.browser, admin.email);
    await enrol(admin.browser, api.clock);
    const owner = await anOwner(api.portfolio.url);
    const { recoveryCodes } = await enrol(owner.browser, api.clock);

    const said = await operator('administrator', 'reset-factor', '--email', admin.email.toUpperCase());
    await operator('owner', 'reset-factor', '--email', owner.email);

    expect(said).toContain(`The second factor of ${admin.email} is reset`);
    for (const { browser } of [admin, owner]) expect((await browser.get('/api/auth/session')).status).toBe(401);
    expect((await signIn(admin.browser, admin.email)).json()).toMatchObject({ secondFactor: 'to-enrol' });
    expect((await signIn(owner.browser, owner.email)).json()).toMatchObject({ secondFactor: 'none' });
    const [event] = (await owner.browser.get('/api/auth/events')).json<unknown[]>();
    expect(event).toMatchObject({ kind: 'factors-reset', byWhom: 'operator', byName: null });
    expect((await owner.browser.post('/api/auth/factors/prove', { code: recoveryCodes[0] })).status).toBe(400);
  });

  it('resets nothing of a counsellor, who has an administrator for that, nor of nobody', async () => {
    const counsellor = await aNewProfessional(api.settings, api.portfolio.url);
    await signIn(counsellor.browser, counsellor.email);
    await enrol(counsellor.browser, api.clock);

    for (const name of ['administrator', 'owner']) {
      for (const email of [counsellor.email, 'nobody@example.org']) {
        await expect(operator(name, 'reset-factor', '--email', email)).rejects.toMatchObject({ code: 'invalid' });
      }
    }
    expect((await counsellor.browser.get('/api/auth/session')).json()).toMatchObject({ secondFactor: 'proved' });
  });

  it.each([
    [
      'an organisation that is there already',
      () => operator('organisation', 'add', '--name', 'afpa lorraine'),
      'conflict',
    ],
    ['a name of blanks', () => operator('organisation', 'add', '--name', '   '), 'invalid'],
    [
      'a structure of an organisation there is not',
      () => operator('structure', 'add', '--organisation', 'Nobody', '--name', 'A'),
      'invalid',
    ],
    ['an administrator of a structure there is not', () => invite('Nowhere', 'a@example.org'), 'invalid'],
  ])('is told about %s', async (_, work, code) => {
    await expect(work()).rejects.toMatchObject({ code });
  });

  it('cannot give a structure its name twice, nor invite an address that has an account', async () => {
    const name = `Structure ${newId()}`;
    const add = () => operator('structure', 'add', '--organisation', 'DRDFE', '--name', name);
    await add();
    const { email } = await anOwner(api.portfolio.url);

    await expect(add()).rejects.toMatchObject({ code: 'conflict' });
    await expect(invite(name, email)).rejects.toMatchObject({ code: 'email_taken' });
    await expect(invite(name, 'anne')).rejects.toMatchObject({ code: 'invalid' });
  });

  it('is told when the database cannot be reached, without its password', async () => {
    const work = tell('postgres://lorfolio_operator:secret-word@127.0.0.1:1/lorfolio', tmpdir(), ['structure', 'list']);

    await expect(work).rejects.toThrow(/cannot be reached \(ECONNREFUSED\)/);
    await expect(work).rejects.not.toThrow(/secret-word/);
  });
});

describe('the operator of an embedded database', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lorfolio-operator-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const config = readConfig({ LORFOLIO_DATA_DIR: folder });
  /** PostgreSQL is started four times here; a busy machine takes its time. */
  const PATIENCE_MS = 60_000;

  async function structures(): Promise<string> {
    const database = await openOperatorDatabase(config);
    try {
      return await atTheDesk({ name: 'structure list' }, database.url, config);
    } finally {
      await database.close();
    }
  }

  it('is told when there is none yet', async () => {
    await expect(structures()).rejects.toThrow(/There is no Lorfolio in .* yet/);
  });

  it(
    'works on it whether Lorfolio is stopped or running, and leaves it as it was',
    async () => {
      const logger = pino({ level: 'silent' });
      await (await startEmbedded({ folder, durable: false, logger })).close();

      expect(await structures()).toBe('There is none yet.\n');

      const unlock = lock(folder);
      const running = await startEmbedded({ folder, durable: false, logger });
      try {
        expect(await structures()).toBe('There is none yet.\n');
        expect(await structures()).toBe('There is none yet.\n');
      } finally {
        await running.close();
        unlock();
      }
    },
    PATIENCE_MS,
  );
});

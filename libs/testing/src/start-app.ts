import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DynamicModule } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { Clock } from '#common';
import { configureApp, createLogger } from '#http';
import { TestClock } from './test-clock.js';
import { testDatabase, type TestDatabase } from './test-database.js';

/** What a service's root module is given in tests. */
export interface TestSettings {
  database: TestDatabase;
  publicUrl: string;
  secret: string;
  mail: { smtpUrl: null; from: string; outbox: string };
  evidenceFolder: string;
  maxFileBytes: number;
  maxOwnerBytes: number;
}

export interface TestApp {
  app: NestFastifyApplication;
  /** Of the service, on loopback, without a slash at its end. */
  url: string;
  clock: TestClock;
  settings: TestSettings;
  /** The mails written so far, oldest first. */
  mails(): Promise<string[]>;
  close(): Promise<void>;
}

const MB = 1024 * 1024;

/** A database, folders and a secret for one spec; several services may share them. */
export async function testSettings(): Promise<TestSettings & { remove(): Promise<void> }> {
  const database = await testDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'lorfolio-spec-'));
  return {
    database,
    publicUrl: 'http://lorfolio.test',
    secret: 'a secret for tests only',
    mail: { smtpUrl: null, from: 'lorfolio@example.org', outbox: join(folder, 'outbox') },
    evidenceFolder: join(folder, 'evidence'),
    maxFileBytes: 25 * MB,
    maxOwnerBytes: 500 * MB,
    remove: async () => {
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A service as it runs, on a real port and a real database; only the clock can be moved. */
export async function startApp(
  root: (settings: TestSettings) => DynamicModule,
  settings: TestSettings,
  clock = new TestClock(),
): Promise<TestApp> {
  const testing = await Test.createTestingModule({ imports: [root(settings)] })
    .overrideProvider(Clock)
    .useValue(clock)
    .compile();
  // Tests talk from the same address a lot, and say themselves from where a request seems to come.
  const adapter = new FastifyAdapter({ trustProxy: true });
  const app = testing.createNestApplication<NestFastifyApplication>(adapter, { logger: false });
  await configureApp(app, createLogger('test', 'silent'));
  await app.listen(0, '127.0.0.1');
  return {
    app,
    url: await app.getUrl(),
    clock,
    settings,
    mails: () => mailsIn(settings.mail.outbox),
    close: () => app.close(),
  };
}

async function mailsIn(outbox: string): Promise<string[]> {
  const names = await readdir(outbox).catch(() => []);
  const letters = names.filter((name) => name.endsWith('.eml')).sort();
  return Promise.all(letters.map(async (name) => readable(await readFile(join(outbox, name), 'latin1'))));
}

/** Undoes quoted-printable (RFC 2045, 6.7). */
function readable(mail: string): string {
  const bytes = mail
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

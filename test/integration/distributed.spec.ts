import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, request as send, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createNetServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { prepareDatabase, startCluster, type Cluster } from '#cluster';
import { newId } from '#common';
import { newSecret } from '#identity';
import { Browser, asRead, TestClock } from '#testing';
import { enrol } from './second-factor-people.js';
import { until } from './standalone-process.js';

const CHECKOUT = join(import.meta.dirname, '../..');
const PASSWORD = 'mirabelle tarte lune';
const SERVICES = ['portfolio', 'counsellor', 'export'] as const;
type ServiceName = (typeof SERVICES)[number];

/** The reverse proxy's table, as deploy/Caddyfile has it. */
const PREFIXES: [string, ServiceName][] = [
  ['/api/counsellor', 'counsellor'],
  ['/api/export', 'export'],
  ['/api', 'portfolio'],
];

describe('the three services as processes of their own, behind a proxy', () => {
  const children: ChildProcess[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'lorfolio-distributed-'));
  let cluster: Cluster;
  let admin: string;
  let environment: Record<string, string>;
  let front: Server;
  let url: string;

  beforeAll(async () => {
    // A server of its own: the roles' passwords, which this changes, belong to a whole server.
    cluster = await startCluster({ folder, durable: false });
    admin = await prepareDatabase(cluster, 'lorfolio');
    front = createServer().listen(0, '127.0.0.1');
    await once(front, 'listening');
    url = `http://127.0.0.1:${(front.address() as AddressInfo).port}`;
    environment = {
      PATH: process.env['PATH'] ?? '',
      DATABASE_URL: admin,
      LORFOLIO_SECRET: 'a secret for this test only, long enough',
      LORFOLIO_PUBLIC_URL: url,
      LORFOLIO_DATA_DIR: folder,
      LORFOLIO_TRUST_PROXY: '1',
      LORFOLIO_LOG_LEVEL: 'warn',
    };
    await migrated(environment);
    const ports = Object.fromEntries(
      await Promise.all(SERVICES.map(async (name) => [name, await freePort()] as const)),
    );
    await Promise.all(SERVICES.map((name) => started(name, ports[name]!)));
    front.on('request', (request, response) => {
      const [, name] = PREFIXES.find(([prefix]) => request.url?.startsWith(prefix)) ?? [];
      if (name === undefined) response.writeHead(404).end();
      else pass(request, response, ports[name]!);
    });
  });

  afterAll(async () => {
    front.close();
    front.closeAllConnections();
    const ends = children.filter(({ exitCode }) => exitCode === null).map((child) => once(child, 'exit'));
    for (const child of children) child.kill('SIGTERM');
    await Promise.all(ends);
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Starts a service and waits until it says that it is ready. */
  async function started(name: ServiceName, port: number): Promise<void> {
    const child = spawn(process.execPath, [`dist/apps/${name}/src/main.js`], {
      cwd: CHECKOUT,
      env: { ...environment, LORFOLIO_PORT: String(port) },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    children.push(child);
    await until(async () => {
      if (child.exitCode !== null) throw new Error(`${name} ended with ${child.exitCode}`);
      const answer = await fetch(`http://127.0.0.1:${port}/api/health/ready`).catch(() => null);
      return answer?.ok === true;
    });
  }

  async function aCounsellorOf(structure: string): Promise<{ email: string; browser: Browser }> {
    const { token, hash } = newSecret();
    const email = `counsellor-${newId()}@example.org`;
    const operator = new Client({ connectionString: admin });
    await operator.connect();
    try {
      await operator.query(`INSERT INTO structure (organisation_id, name) SELECT id, $1 FROM organisation LIMIT 1`, [
        structure,
      ]);
      await operator.query(
        `SELECT app.invite(id, 'counsellor', $2, 'Claire', 'Weber', NULL, $3, $4, $5, $6, now() + interval '1 day')
           FROM structure WHERE name = $1`,
        [structure, email, newId(), newId(), newId(), hash],
      );
    } finally {
      await operator.end();
    }
    const browser = new Browser(url);
    expect((await browser.post('/api/auth/password/reset', { token, password: PASSWORD })).status).toBe(204);
    expect((await browser.post('/api/auth/sign-in', { email, password: PASSWORD })).status).toBe(200);
    await enrol(browser, new TestClock());
    return { email, browser };
  }

  it('do the main job: record, import, share, read, log, withdraw, export', async () => {
    const counsellor = await aCounsellorOf('Mission locale de Metz');
    const owner = new Browser(url);
    const person = {
      email: `owner-${newId()}@example.org`,
      password: PASSWORD,
      givenName: 'Łukasz',
      familyName: 'Nguyễn',
    };
    const { id } = (await owner.post('/api/auth/register', { ...person, notice: '2026-11' })).json<{ id: string }>();

    const form = new FormData();
    const sample = readFileSync(join(CHECKOUT, 'libs/interop/fixtures/sample.resume.json'));
    form.set('file', new Blob([sample], { type: 'application/json' }), 'resume.json');
    const preview = (await owner.post('/api/portfolio/imports', form)).json<{ id: string }>();
    expect((await owner.post(`/api/portfolio/imports/${preview.id}/accept`, {})).status).toBe(200);
    const attestation = new FormData();
    attestation.set('title', 'Attestation');
    attestation.set('file', new Blob([ONE_PIXEL], { type: 'image/png' }), 'pixel.png');
    const evidence = (await owner.post('/api/portfolio/evidence', attestation)).json<{ id: string }>();

    const terms = {
      counsellorEmail: counsellor.email,
      sections: ['experiences', 'evidence'],
      purpose: 'job-search',
      days: 30,
    };
    const grant = (await owner.post('/api/portfolio/grants', terms)).json<{ id: string }>();
    const shared = (await counsellor.browser.get(`/api/counsellor/portfolios/${id}`)).json();
    const own = asRead((await owner.get('/api/portfolio')).json());
    expect(shared['experiences']).toEqual(own['experiences']);
    expect(shared).not.toHaveProperty('skills');
    const file = await counsellor.browser.get(`/api/counsellor/portfolios/${id}/evidence/${evidence.id}/file`);
    expect(file.bytes.equals(ONE_PIXEL)).toBe(true);
    const cv = await counsellor.browser.get(`/api/export/portfolios/${id}/cv.pdf`);
    expect(cv.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const { records } = (await owner.get('/api/portfolio/access-log')).json<{ records: { action: string }[] }>();
    expect(records.map(({ action }) => action)).toEqual(['export', 'file', 'read']);

    expect((await owner.delete(`/api/portfolio/grants/${grant.id}`)).status).toBe(204);
    expect((await counsellor.browser.get(`/api/counsellor/portfolios/${id}`)).status).toBe(404);
    expect((await counsellor.browser.get(`/api/export/portfolios/${id}/cv.pdf`)).status).toBe(404);
    expect((await owner.get('/api/export/cv.pdf')).headers.get('content-type')).toBe('application/pdf');
  });

  it('show one contract and a page to read it', async () => {
    const anyone = new Browser(url);

    expect(Object.keys((await anyone.get('/api/openapi.json')).json<{ paths: object }>().paths)).toEqual(
      expect.arrayContaining([
        '/api/auth/sign-in',
        '/api/portfolio',
        '/api/counsellor/portfolios',
        '/api/export/cv.pdf',
      ]),
    );
    expect((await anyone.get('/api/docs')).text).toContain('swagger-ui');
  });
});

const ONE_PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
);

/** What a reverse proxy does. */
function pass(request: IncomingMessage, response: ServerResponse, port: number): void {
  const { method, url: path, headers } = request;
  const forwarded = { ...headers, 'x-forwarded-for': request.socket.remoteAddress };
  const onward = send({ host: '127.0.0.1', port, method, path, headers: forwarded }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  request.pipe(onward);
}

async function migrated(environment: Record<string, string>): Promise<void> {
  const child = spawn(process.execPath, ['dist/apps/standalone/src/migrate.js'], {
    cwd: CHECKOUT,
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(child, 'exit')) as [number];
  if (code !== 0) throw new Error(`migrate ended with ${code}`);
}

async function freePort(): Promise<number> {
  const server = createNetServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

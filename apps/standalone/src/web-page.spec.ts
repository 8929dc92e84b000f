import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { once } from 'node:events';
import { FrontServer } from './front-server.js';
import { WebPage } from './web-page.js';

const FILES = {
  '200.html': 'the page',
  'index.html': 'the start',
  'notice.html': 'the notice',
  '_app/immutable/start.js': 'script',
  '_app/immutable/start.js.br': 'br',
  '_app/immutable/start.js.gz': 'gzip',
  'favicon.svg': '<svg/>',
};

describe('the web page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lorfolio-page-'));
  let front: FrontServer;

  beforeAll(async () => {
    for (const [name, content] of Object.entries({ ...FILES, '../outside.txt': 'secret' })) {
      const path = join(folder, 'build', name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
    const page = new WebPage(join(folder, 'build'), { 'x-content-type-options': 'nosniff' });
    front = await FrontServer.listen('127.0.0.1', 0);
    front.open([['/', (request, response) => page.serve(request, response)]]);
  });
  afterAll(async () => {
    await front.close();
    rmSync(folder, { recursive: true });
  });

  async function ask(path: string, { method = 'GET', headers = {} } = {}) {
    const request = get({ host: '127.0.0.1', port: front.port, path, method, headers, agent: false });
    const [answer] = (await once(request, 'response')) as [IncomingMessage];
    let body = '';
    for await (const chunk of answer) body += String(chunk);
    return { status: answer.statusCode, headers: answer.headers, body };
  }

  it.each([
    ['/', 'the start'],
    ['/notice', 'the notice'],
    ['/notice/', 'the notice'],
    ['/notice?x=1', 'the notice'],
    ['/mes/experiences', 'the page'],
    ['/favicon.svg', '<svg/>'],
  ])('answers %s', async (path, expected) => {
    expect(await ask(path)).toMatchObject({
      status: 200,
      body: expected,
      headers: { 'x-content-type-options': 'nosniff' },
    });
  });

  it.each(['/missing.js', '/_app/immutable/missing', '/../outside.txt', '/%2e%2e/outside.txt', '/%', '/%00.txt'])(
    'has nothing at %s',
    async (path) => expect(await ask(path)).toMatchObject({ status: 404, body: 'Not found.\n' }),
  );

  it.each([
    ['br, gzip', 'br', 'br'],
    ['gzip, deflate', 'gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip', 'gzip'],
    ['identity', undefined, 'script'],
  ])('answers %j in an encoding that is accepted', async (accepted, encoding, body) => {
    const answer = await ask('/_app/immutable/start.js', { headers: { 'accept-encoding': accepted } });

    expect(answer.body).toBe(body);
    expect(answer.headers).toMatchObject({ 'content-type': 'text/javascript; charset=utf-8', vary: 'accept-encoding' });
    expect(answer.headers['content-encoding']).toBe(encoding);
  });

  it('is kept for ever where its name changes with its content, and asked about anew elsewhere', async () => {
    const [script, start] = [await ask('/_app/immutable/start.js'), await ask('/')];

    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(start.headers['cache-control']).toBe('no-cache');
  });

  it('is not sent twice to who has it already', async () => {
    const { headers } = await ask('/');

    expect(await ask('/', { headers: { 'if-none-match': headers.etag } })).toMatchObject({ status: 304, body: '' });
  });

  it('answers HEAD without a body, and nothing that would change something', async () => {
    expect(await ask('/', { method: 'HEAD' })).toMatchObject({
      status: 200,
      body: '',
      headers: { 'content-length': '9' },
    });
    expect(await ask('/', { method: 'POST' })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });
});

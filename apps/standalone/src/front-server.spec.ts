import { once } from 'node:events';
import { Agent, get, type IncomingMessage, type ServerResponse } from 'node:http';
import { FrontServer, type Handler } from './front-server.js';

describe('the front server', () => {
  let front: FrontServer;
  beforeEach(async () => (front = await FrontServer.listen('127.0.0.1', 0)));
  afterEach(() => front.close());

  const url = (path: string) => `http://127.0.0.1:${front.port}${path}`;
  const says =
    (text: string): Handler =>
    (_, response) =>
      response.end(text);

  it('says "not yet" until it is opened', async () => {
    const answer = await fetch(url('/'));

    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('2');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await answer.json()).toMatchObject({ code: 'unavailable' });
  });

  it.each([
    ['/api/auth', 'auth'],
    ['/api/auth/session', 'auth'],
    ['/api/auth?x=1', 'auth'],
    ['/api/authority', 'api'],
    ['/api', 'api'],
    ['/apiary', 'page'],
    ['/', 'page'],
    ['//api/auth', 'page'],
  ])('hands %s to %s', async (path, expected) => {
    front.open([
      ['/api/auth', says('auth')],
      ['/api', says('api')],
      ['/', says('page')],
    ]);

    expect(await (await fetch(url(path))).text()).toBe(expected);
  });

  it('lets what is under way finish when it closes, and takes nothing new', async () => {
    const begun = new Promise<ServerResponse>((resolve) => front.open([['/', (_, response) => resolve(response)]]));
    const answer = fetch(url('/slow'));
    const response = await begun;
    const another = url('/new');

    const closed = front.close();
    await expect(fetch(another)).rejects.toThrow('fetch failed');
    response.end('finished');

    expect(await (await answer).text()).toBe('finished');
    await closed;
  });

  it('does not wait for a connection that is only kept alive', async () => {
    front.open([['/', says('hello')]]);
    const agent = new Agent({ keepAlive: true });
    const [answer] = (await once(get(url('/'), { agent }), 'response')) as [IncomingMessage];
    answer.resume();
    await once(answer, 'end');
    const began = performance.now();

    await front.close();

    expect(performance.now() - began).toBeLessThan(1000);
    agent.destroy();
  });
});

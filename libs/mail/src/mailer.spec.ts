import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { Mailer } from './mailer.js';

/** A mail server that knows no TLS, and what it was told. */
class PlainServer {
  readonly told: string[] = [];
  private readonly server: Server = createServer((socket) => {
    let isText = false;
    const say = (line: string) => socket.write(`${line}\r\n`);
    say('220 plain');
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      for (const line of data.toString('utf8').split('\r\n').filter(Boolean)) {
        this.told.push(line);
        if (isText) {
          if (line !== '.') continue;
          isText = false;
          say('250 kept');
        } else if (line.startsWith('EHLO')) say('250-plain\r\n250 AUTH PLAIN');
        else if (line.startsWith('AUTH')) say('235 welcome');
        else if (line === 'DATA') {
          isText = true;
          say('354 go on');
        } else if (/^(MAIL|RCPT|QUIT)/.test(line)) say('250 yes');
        else say('502 unknown');
      }
    });
  });

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    await new Promise((resolve) => this.server.close(resolve));
  }
}

describe('a mail', () => {
  const server = new PlainServer();
  let host: string;
  beforeAll(async () => (host = await server.open()));
  afterAll(() => server.close());

  async function post(smtpUrl: string): Promise<unknown[]> {
    const failures: unknown[] = [];
    server.told.length = 0;
    const mailer = new Mailer({ smtpUrl, from: 'lorfolio@example.org', outbox: '' }, (error) => failures.push(error));
    mailer.post({ to: 'ines@example.org', subject: 'Bonjour', text: 'https://example.org/#token=secret' });
    await mailer.settle();
    return failures;
  }

  it('does not go to a server with a password in the clear, nor does the password', async () => {
    expect(await post(`smtp://lorfolio:password@${host}`)).toHaveLength(1);
    expect(server.told.join('\n')).not.toMatch(/AUTH|secret/);
  });

  it('goes to a relay beside us, that asks for none', async () => {
    expect(await post(`smtp://${host}`)).toEqual([]);
    expect(server.told.join('\n')).toContain('#token=secret');
  });
});

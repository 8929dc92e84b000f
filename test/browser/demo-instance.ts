import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { Secret, TOTP } from 'otpauth';

export interface Account {
  role: string;
  email: string;
  password: string;
  givenName: string;
  familyName: string;
  /** Of a professional's code app. */
  totpSecret?: string;
}

/** A professional's account with what the set-up opened for the tests: a code of an app is good once, so none of them uses one. */
export interface ProvedAccount extends Account {
  /** Cookie of one session that all tests share; one that proves itself again in it would end it for the others. */
  session?: string;
  /** For a session of one's own: each is good once, so each test that needs one has its number, in people.ts. */
  recoveryCodes?: string[];
}

/** What the demo prints when it is ready. */
export interface Demo {
  url: string;
  accounts: ProvedAccount[];
  outbox: string;
}

const SECONDS_TO_START = 90;

/** One throw-away instance for all browser tests, as `npm run demo` starts it; ended when they are done. */
export default async function startDemo(): Promise<() => Promise<void>> {
  const child = spawn(process.execPath, ['dist/apps/standalone/src/main.js', '--demo', '--json', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // As behind a proxy: so people may come from addresses of their own, and not all from one that is soon counted out.
    env: { ...process.env, LORFOLIO_TRUST_PROXY: '1' },
  });
  const demo = await firstLine(child);
  const accounts = await Promise.all(demo.accounts.map((account) => proved(demo.url, account)));
  process.env['DEMO_INSTANCE'] = JSON.stringify({ ...demo, accounts });
  return () => end(child);
}

async function proved(url: string, account: Account): Promise<ProvedAccount> {
  const { email, password, totpSecret } = account;
  if (totpSecret === undefined) return account;
  const code = new TOTP({ secret: Secret.fromBase32(totpSecret) }).generate();
  const signedIn = await ask(`${url}/api/auth/sign-in`, { email, password, code });
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const renewed = await ask(`${url}/api/auth/factors/recovery-codes`, {}, cookie);
  const { recoveryCodes } = (await renewed.json()) as { recoveryCodes: string[] };
  return { ...account, session: cookie, recoveryCodes };
}

async function ask(address: string, body: object, cookie = ''): Promise<Response> {
  const headers = { 'content-type': 'application/json', cookie };
  const answer = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}: ${await answer.text()}`);
  return answer;
}

/** The instance under test, for the workers that Playwright starts after the set-up. */
export function runningDemo(): Demo {
  const told = process.env['DEMO_INSTANCE'];
  if (told === undefined) throw new Error('The demo instance is started by playwright.config.ts.');
  return JSON.parse(told) as Demo;
}

async function firstLine(child: ChildProcess): Promise<Demo> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => {
      child.kill('SIGKILL');
      reject(new Error(`The demo instance ${why}.`));
    };
    const late = setTimeout(() => fail(`was not ready after ${SECONDS_TO_START} s`), SECONDS_TO_START * 1000);
    child.once('error', (error) => fail(`did not start: ${error.message}`));
    child.once('exit', (code) => fail(`ended with code ${String(code)} before it was ready`));
    createInterface({ input: child.stdout! }).on('line', (line) => {
      if (!line.startsWith('{"url"')) return;
      clearTimeout(late);
      child.removeAllListeners('exit');
      resolve(JSON.parse(line) as Demo);
    });
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

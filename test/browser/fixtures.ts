import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { runningDemo, type Account, type Demo, type ProvedAccount } from './demo-instance.js';

export { expect, type Account };

/** WCAG 2.2, levels A and AA. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The browser reports every refusal as an error; those that the page answers (401, 404, 412...), or a test that takes the network away, are no fault of it. */
const REFUSAL =
  /^Failed to load resource: (the server responded with a status of 4\d\d|net::ERR_INTERNET_DISCONNECTED)/;

interface Fixtures {
  demo: Demo;
  nothingAmiss: undefined;
}

/** Playwright's test on the demo instance, failing on any call to another host and on any error in the page. */
export const test = base.extend<Fixtures>({
  demo: async ({ browserName: _ }, use) => use(runningDemo()),
  baseURL: async ({ demo }, use) => use(demo.url),
  nothingAmiss: [
    async ({ context, demo }, use) => {
      const amiss = watch(context, new URL(demo.url).host);
      await use(undefined);
      expect(amiss, 'calls to other hosts, policy violations and errors in the page').toEqual([]);
    },
    { auto: true },
  ],
});

function watch(context: BrowserContext, ourHost: string): string[] {
  const amiss: string[] = [];
  context.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && host !== ourHost) amiss.push(`asked ${host}: ${request.url()}`);
  });
  // A violation of the content policy is such a console error too.
  context.on('console', (message) => {
    if (message.type() === 'error' && !REFUSAL.test(message.text())) amiss.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => amiss.push(`error: ${error.error().message}`));
  return amiss;
}

/** Signs this browser in, without the form: the tests of the form are elsewhere. */
export async function signIn(page: Page, { email, password, session }: ProvedAccount): Promise<void> {
  if (session === undefined) {
    await post(page, '/api/auth/sign-in', { email, password });
    return;
  }
  const [name = '', value = ''] = session.split('=');
  await page.context().addCookies([{ name, value, url: runningDemo().url }]);
}

/** Signs a professional in to a session of their own, with a proof of now. @param number of the recovery code: see people.ts */
export async function signInAfresh(page: Page, account: ProvedAccount, number: number): Promise<void> {
  const { email, password, recoveryCodes } = account;
  await post(page, '/api/auth/sign-in', { email, password, code: recoveryCodes?.[number] });
}

/** What the service answers to who is signed in in this browser. */
export async function read<T>(page: Page, path: string): Promise<T> {
  const answer = await page.request.get(runningDemo().url + path);
  expect(answer.ok(), `GET ${path}: ${answer.status()}`).toBe(true);
  return (await answer.json()) as T;
}

/** Brings about, without its forms, what a test begins with. @param from a network address of one's own */
export async function post<T = unknown>(page: Page, path: string, data: object, from?: string): Promise<T> {
  const { url } = runningDemo();
  const answer = await page.request.post(url + path, {
    data,
    headers: { origin: url, ...(from && { 'x-forwarded-for': from }) },
  });
  expect(answer.ok(), `POST ${path}: ${answer.status()}`).toBe(true);
  const text = await answer.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

/** Keeps the scripts of a page from coming: it is as it was drawn beforehand, until what this returns is called. */
export async function holdScripts(page: Page): Promise<() => void> {
  let letGo = () => {};
  const waiting = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(/\.js$/, async (route) => {
    await waiting;
    await route.continue();
  });
  return letGo;
}

/** The page as it is now has no fault that axe can see. */
export async function expectNoViolations(page: Page): Promise<void> {
  // Before its title, a page is not there yet.
  await expect(page).toHaveTitle(/./);
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  expect(found, 'accessibility').toEqual([]);
}

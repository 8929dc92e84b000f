import { randomUUID } from 'node:crypto';
import type { Browser, Page } from '@playwright/test';
import type { Account, Demo } from './demo-instance.js';
import { post, read, signIn } from './fixtures.js';

export const PASSWORD = 'mirabelle tarte lune';

/** Someone of the demo. */
export function account(demo: Demo, name: string): Account {
  const found = demo.accounts.find(({ givenName, familyName }) => `${givenName} ${familyName}` === name);
  if (found === undefined) throw new Error(`${name} is not in the demo.`);
  return found;
}

/** A person at a browser of their own; nobody yet, without `who`. */
export async function another(browser: Browser, baseURL: string, who?: Account): Promise<Page> {
  const context = await browser.newContext({ baseURL, locale: 'fr-FR', timezoneId: 'Europe/Paris' });
  const page = await context.newPage();
  if (who !== undefined) await signIn(page, who);
  return page;
}

/** An address that nobody else uses, whatever else runs on the instance. */
export const newAddress = () => `${randomUUID()}@example.org`;

/** Someone new, with an empty portfolio, signed in in this browser. */
export async function newOwner(page: Page, givenName: string): Promise<void> {
  const { version: notice } = await read<{ version: string }>(page, '/api/auth/notice');
  const email = newAddress();
  await post(page, '/api/auth/register', { email, password: PASSWORD, givenName, familyName: 'Muller', notice });
}

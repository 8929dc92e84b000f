import { randomUUID } from 'node:crypto';
import type { Browser, Page } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { runningDemo, type Demo, type ProvedAccount } from './demo-instance.js';
import { expect, post, read, signIn } from './fixtures.js';
import { linkMailedTo } from './outbox.js';

export const PASSWORD = 'mirabelle tarte lune';

/** Who uses which recovery code of a demo professional, when a session of one's own is needed; each is good once. */
export const RECOVERY_CODE_OF = {
  'sharing, phone': 0,
  'sharing, desktop': 1,
  'QR code': 2,
  'prepared, phone': 3,
  'prepared, desktop': 4,
} as const;

/** Someone of the demo. */
export function account(demo: Demo, name: string): ProvedAccount {
  const found = demo.accounts.find(({ givenName, familyName }) => `${givenName} ${familyName}` === name);
  if (found === undefined) throw new Error(`${name} is not in the demo.`);
  return found;
}

/** A person at a browser of their own; nobody yet, without `who`. */
export async function another(browser: Browser, baseURL: string, who?: ProvedAccount): Promise<Page> {
  const context = await browser.newContext({ baseURL, locale: 'fr-FR', timezoneId: 'Europe/Paris' });
  const page = await context.newPage();
  if (who !== undefined) await signIn(page, who);
  return page;
}

/** An address that nobody else uses, whatever else runs on the instance. */
export const newAddress = () => `${randomUUID()}@example.org`;

/** Of a network for documentation (RFC 3849): each is a household of its own. */
const newNetworkAddress = () => `2001:db8:${randomUUID().slice(0, 4)}:${randomUUID().slice(0, 4)}::1`;

/** Someone new, with an empty portfolio, signed in in this browser. */
export async function newOwner(page: Page, givenName: string): Promise<string> {
  const { version: notice } = await read<{ version: string }>(page, '/api/auth/notice');
  const email = newAddress();
  const person = { email, password: PASSWORD, givenName, familyName: 'Muller', notice };
  await post(page, '/api/auth/register', person, newNetworkAddress());
  return email;
}

/** The same, with an address that is verified by the link that was mailed. */
export async function newVerifiedOwner(page: Page, givenName: string): Promise<void> {
  const link = await linkMailedTo(await newOwner(page, givenName), runningDemo().outbox);
  await post(page, '/api/auth/verify-email', { token: link.split('#token=')[1] });
}

/** A counsellor whom this administrator has invited, at a browser of their own, with a code app. */
export async function newCounsellor(admin: Page, browser: Browser, name: { givenName: string; familyName: string }) {
  const { url, outbox } = runningDemo();
  const email = newAddress();
  await post(admin, '/api/counsellor/structure/invitations', { email, ...name });
  const token = (await linkMailedTo(email, outbox)).split('#token=')[1];
  const reader = await another(browser, url);
  await post(reader, '/api/auth/password/reset', { token, password: PASSWORD }, newNetworkAddress());
  await post(reader, '/api/auth/sign-in', { email, password: PASSWORD }, newNetworkAddress());
  const { secret } = await post<{ secret: string }>(reader, '/api/auth/factors/totp', {});
  const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate();
  await post(reader, '/api/auth/factors/totp/confirm', { code });
  return { reader, email };
}

/** Adds a code app where the page asks for one at the first sign-in. @returns its secret */
export async function addAppInPage(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Ajouter une application' }).click();
  const secret = (await page.locator('.secret').innerText()).replace(/\s/g, '');
  await page.getByLabel('Code à 6 chiffres').fill(new TOTP({ secret: Secret.fromBase32(secret) }).generate());
  await page.getByRole('button', { name: 'Ajouter cette application' }).click();
  await expect(page.getByRole('heading', { name: 'Vos codes de secours' })).toBeFocused();
  return secret;
}

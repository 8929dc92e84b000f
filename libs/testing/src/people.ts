import { newId } from '#common';
import { Browser } from './browser.js';
import { asAdmin } from './professionals.js';
import type { TestSettings } from './start-app.js';

export interface Person {
  id: string;
  email: string;
  password: string;
  browser: Browser;
}

const PASSWORD = 'mirabelle tarte lune';

/** A new owner, registered through the door like anyone. */
export async function anOwner(url: string, name: { givenName?: string; familyName?: string } = {}): Promise<Person> {
  const email = `owner-${newId()}@example.org`;
  const browser = new Browser(url);
  const answer = await browser.post('/api/auth/register', {
    email,
    password: PASSWORD,
    givenName: name.givenName ?? 'Inès',
    familyName: name.familyName ?? 'Morel',
    notice: '2026-11',
  });
  if (answer.status !== 201) throw new Error(`register answered ${answer.status}: ${answer.text}`);
  return { id: answer.json<{ id: string }>().id, email, password: PASSWORD, browser };
}

/** An owner who has shown that their address is theirs. */
export async function aVerifiedOwner(
  settings: TestSettings,
  url: string,
  name: { givenName?: string; familyName?: string } = {},
): Promise<Person> {
  const person = await anOwner(url, name);
  await asAdmin(settings, 'UPDATE account SET email_verified_at = now() WHERE id = $1', [person.id]);
  return person;
}

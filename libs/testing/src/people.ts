import { newId } from '#common';
import { Browser } from './browser.js';

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

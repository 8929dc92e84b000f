import type { Page } from '@playwright/test';
import { expect, expectNoViolations, post, read, test } from './fixtures.js';
import { account, another, newCounsellor, newOwner, PASSWORD } from './people.js';

/** An open page asks every ten seconds. */
const SOON = { timeout: 30_000 };

async function aPortfolio(page: Page, name: string): Promise<string> {
  await newOwner(page, name);
  await post(page, '/api/portfolio/skills', { name: 'Pétrir la pâte' });
  return (await read<{ ownerId: string }>(page, '/api/portfolio')).ownerId;
}

const share = (page: Page, counsellorEmail: string) =>
  post(page, '/api/portfolio/grants', { counsellorEmail, sections: ['skills'], purpose: 'vae', days: 30 });

/** Nothing of what stood there is left: not in the page, its title or what says titles aloud. */
async function expectEmptied(reader: Page): Promise<void> {
  await expect(reader.getByText(/Pétrir|Muller/)).toHaveCount(0);
  await expect(reader).not.toHaveTitle(/Muller/);
  expect(await reader.content()).not.toMatch(/Pétrir|Muller/);
}

test('open pages empty themselves when the person erases their account', async ({ page, browser, demo, baseURL }) => {
  const ownerId = await aPortfolio(page, 'Maïwenn');
  await share(page, account(demo, 'Claire Weber').email);
  const terms = { what: 'items', label: 'Le fournil', sections: ['skills'], days: 9 };
  const { token } = await post<{ token: string }>(page, '/api/portfolio/links', terms);
  const counsellor = await another(browser, baseURL!, account(demo, 'Claire Weber'));
  const visitor = await another(browser, baseURL!);
  await counsellor.goto(`/conseiller/personnes/${ownerId}`);
  await visitor.goto(`/lien#${token}`);
  for (const reader of [counsellor, visitor]) {
    await expect(reader.getByRole('heading', { level: 3, name: 'Pétrir la pâte' })).toBeVisible();
  }

  const headers = { origin: demo.url };
  const erased = await page.request.delete('/api/auth/account', { data: { password: PASSWORD }, headers });
  expect(erased.status()).toBe(204);

  await expect(counsellor.getByText('cette page vient d’être vidée')).toBeVisible(SOON);
  await expect(counsellor.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(visitor.getByRole('heading', { level: 1, name: 'Ce lien n’ouvre rien' })).toBeFocused(SOON);
  for (const reader of [counsellor, visitor]) {
    await expectEmptied(reader);
    await expectNoViolations(reader);
    await reader.context().close();
  }
});

test('an open page empties itself when the account of who reads it is closed', async ({
  page,
  browser,
  demo,
  baseURL,
}) => {
  const admin = await another(browser, baseURL!, account(demo, 'Sophie Marchand'));
  const { reader, email } = await newCounsellor(admin, browser, { givenName: 'Yaëlle', familyName: 'Roche' });
  const ownerId = await aPortfolio(page, 'Maïwenn');
  await share(page, email);
  await reader.goto(`/conseiller/personnes/${ownerId}`);
  await expect(reader.getByRole('heading', { level: 3, name: 'Pétrir la pâte' })).toBeVisible();

  const { members } = await read<{ members: { id: string; email: string }[] }>(admin, '/api/counsellor/structure');
  const { id } = members.find((member) => member.email === email)!;
  const headers = { origin: demo.url };
  expect((await admin.request.delete(`/api/counsellor/structure/members/${id}`, { headers })).status()).toBe(204);

  // Untouched, it leads to where one signs in: nothing of the person is left, and nothing comes back by the browser's button.
  await expect(reader).toHaveURL(/\/connexion/, SOON);
  await expect(reader.getByRole('heading', { level: 2, name: 'Se connecter' })).toBeVisible();
  await expectEmptied(reader);
  await expectNoViolations(reader);
  await reader.goBack().catch(() => null);
  await reader.goto(`/conseiller/personnes/${ownerId}`);
  await expect(reader).toHaveURL(/\/connexion/);
  await expectEmptied(reader);
  await admin.context().close();
  await reader.context().close();
});

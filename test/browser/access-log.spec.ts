import { expect, expectNoViolations, post, read, test } from './fixtures.js';
import { account, another, newOwner } from './people.js';

const READINGS = 45;

test('every reading can be found again, page after page', async ({ page, browser, demo, baseURL }) => {
  const counsellor = account(demo, 'Karim Haddad');
  await newOwner(page, 'Awa');
  const { ownerId } = await read<{ ownerId: string }>(page, '/api/portfolio');
  await post(page, '/api/portfolio/grants', {
    counsellorEmail: counsellor.email,
    sections: ['experiences'],
    purpose: 'training',
    days: 30,
  });
  const reader = await another(browser, baseURL!, counsellor);
  for (let reading = 0; reading < READINGS; reading++) await read(reader, `/api/counsellor/portfolios/${ownerId}`);
  await reader.context().close();

  await page.goto('/partages');
  const log = page.getByRole('region', { name: 'Qui a regardé ?' });
  const readings = log.getByText('Karim Haddad a lu vos expériences');
  const before = log.getByRole('button', { name: 'Voir les jours d’avant' });
  await expect(readings).toHaveCount(20);
  await expectNoViolations(page);

  // Who does not see the page is told, and goes on reading where the new lines begin.
  await before.click();
  await expect(readings).toHaveCount(40);
  await expect(page.getByRole('status').filter({ hasText: '20 lectures de plus' })).toBeAttached();
  await expect(log.locator(':focus')).toContainText('Karim Haddad a lu vos expériences');
  await before.click();
  await expect(readings).toHaveCount(READINGS);
  await expect(before).toHaveCount(0);
  await expect(log.locator(':focus')).toContainText('Karim Haddad a lu vos expériences');
  await expectNoViolations(page);

  const instants = await log.locator('time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
  expect(instants).toEqual(instants.toSorted().reverse());
});

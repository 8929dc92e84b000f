import { expect, expectNoViolations, read, test } from './fixtures.js';
import { newOwner, PASSWORD } from './people.js';

interface Portfolio {
  profile: { headline: string | null };
}

test('a session that ended elsewhere loses nothing of what is being written', async ({ page, context }) => {
  await newOwner(page, 'Nadège');
  await page.goto('/profil');
  const headline = page.getByLabel('Titre du CV');
  await expect(headline).toBeVisible();
  await context.clearCookies();

  await headline.fill('Horticultrice');
  await expect(page.getByRole('heading', { name: 'Votre connexion a pris fin' })).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole('dialog').getByRole('textbox', { name: 'Votre mot de passe' }).fill('pas le bon du tout');
  await page.getByRole('button', { name: 'Ouvrir mon portfolio' }).click();
  await expect(page.getByText(/ne vont pas ensemble/).first()).toBeInViewport();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Votre mot de passe' }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Ouvrir mon portfolio' }).click();

  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText(/Enregistré à/)).toBeVisible();
  expect((await read<Portfolio>(page, '/api/portfolio')).profile.headline).toBe('Horticultrice');
});

test('an address that nothing lives at says so, once', async ({ page }) => {
  await newOwner(page, 'Nadège');
  let loads = 0;
  page.on('load', () => (loads += 1));

  await page.goto('/parcours/01999999-0000-7000-8000-000000000000');

  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectNoViolations(page);
  expect(loads).toBe(1);
});

test('what was kept in the tab goes at sign-out, and when somebody else signs in', async ({ page, context }) => {
  const kept = () => page.evaluate(() => sessionStorage.getItem('brouillon'));
  const keep = () => page.evaluate(() => sessionStorage.setItem('brouillon', 'à moi'));
  await newOwner(page, 'Nadège');
  await page.goto('/compte');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await keep();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await kept()).toBe('à moi');

  await context.clearCookies();
  await newOwner(page, 'Oriane');
  await page.goto('/accueil');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await kept()).toBeNull();

  await keep();
  await page.goto('/compte');
  await page.getByRole('button', { name: 'Se déconnecter' }).first().click();
  await expect(page).toHaveURL(/\/$|connexion/);
  expect(await kept()).toBeNull();
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, expectNoViolations, holdScripts, test } from './fixtures.js';
import { account, PASSWORD } from './people.js';

const SAMPLE = join(import.meta.dirname, '../../libs/interop/fixtures/sample.resume.json');

/** Journey A of the product: from nothing to a CV in the first interview. */
async function signUp(page: Page, name: string): Promise<string> {
  const email = `${name.toLowerCase()}-${test.info().project.name}-${Date.now().toString(36)}@example.org`;
  await page.goto('/');
  await page.getByLabel('Votre prénom').fill(name);
  await page.getByLabel('Votre nom', { exact: true }).fill('Nguyễn');
  await page.getByLabel('Votre adresse e-mail').fill(email);
  await page.getByLabel('Un mot de passe').fill(PASSWORD);
  await page.getByRole('checkbox', { name: /J’ai lu/ }).check();
  await page.getByRole('button', { name: 'Créer mon portfolio' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /vous amène/ })).toBeVisible();
  return email;
}

test('says what is missing, where it is missing, and keeps what was typed', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Votre prénom').fill('Zoé');
  await page.getByLabel('Un mot de passe').fill('court');
  await page.getByRole('button', { name: 'Créer mon portfolio' }).click();

  await expect(page.getByText('Il manque votre adresse e-mail.').first()).toBeVisible();
  await expect(page.getByLabel('Votre nom', { exact: true })).toBeFocused();
  await expect(page.getByLabel('Votre prénom')).toHaveValue('Zoé');
  await expectNoViolations(page);
});

test('leads to what went wrong with the whole form', async ({ page, demo }) => {
  await page.goto('/');
  await page.getByLabel('Votre prénom').fill('Inès');
  await page.getByLabel('Votre nom', { exact: true }).fill('Morel');
  await page.getByLabel('Votre adresse e-mail').fill(account(demo, 'Inès Morel').email);
  await page.getByLabel('Un mot de passe').fill(PASSWORD);
  await page.getByRole('checkbox', { name: /J’ai lu/ }).check();
  await page.getByRole('button', { name: 'Créer mon portfolio' }).click();

  await expect(page.getByText(/a déjà un portfolio/)).toBeInViewport();
});

test('a person creates an account, tells one experience and leaves with a CV', async ({ page }) => {
  await signUp(page, 'Łukasz');
  await expectNoViolations(page);
  await page.getByRole('link', { name: 'Passer les trois questions' }).click();

  await page.goto('/parcours');
  await expectNoViolations(page);
  await page.getByRole('link', { name: 'Remplir une fiche' }).click();
  await page.getByRole('button', { name: 'Ajouter à mon parcours' }).click();
  await expect(page.getByText('Il manque un nom à cette expérience.').first()).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole('radio', { name: /Emploi/ }).check();
  await page.getByLabel('Comment appeler cette expérience ?').fill('Soudeur TIG');
  await page.getByLabel('Ce que vous faisiez').fill('Je soude l’acier inoxydable.');
  await page.getByRole('button', { name: 'Ajouter à mon parcours' }).click();
  await expect(page.getByText('Expérience ajoutée à votre parcours.')).toBeVisible();

  await page.goto('/accueil');
  await expect(page.getByRole('heading', { level: 1, name: /Bonjour Łukasz/ })).toBeVisible();
  await expectNoViolations(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /Télécharger/ }).click(),
  ]);
  const pdf = await readFile(await download.path());
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(download.suggestedFilename()).toMatch(/Łukasz Nguyễn\.pdf$/);
});

test('a person brings in a CV that exists, and chooses what stays', async ({ page }) => {
  await signUp(page, 'Awa');
  await page.goto('/import');
  await expectNoViolations(page);

  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'cv.json', mimeType: 'application/json', buffer: Buffer.from('not json') });
  await expect(page.getByRole('alert')).toBeVisible();

  await page.locator('input[type=file]').setInputFiles(SAMPLE);
  await expect(page.getByRole('heading', { level: 1, name: 'Voici ce que contient votre fichier' })).toBeVisible();
  await expectNoViolations(page);
  const boxes = page.getByRole('checkbox', { checked: true });
  const all = await boxes.count();
  await boxes.last().uncheck();
  await expect(boxes).toHaveCount(all - 1);
  await page.getByRole('button', { name: new RegExp(`^(Ajouter|Garder).* ${all - 1} `) }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Votre CV est arrivé' })).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole('link', { name: 'Voir mon parcours' }).click();
  await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
});

test('signs out, is refused with a wrong password, and signs in again', async ({ page }) => {
  const email = await signUp(page, 'Théo');
  await page.goto('/compte');
  await expectNoViolations(page);
  await page
    .getByRole('button', { name: /déconnecter/ })
    .first()
    .click();
  await page.goto('/connexion');
  await expectNoViolations(page);

  await page.getByLabel('Votre adresse e-mail').fill(email);
  await page.getByLabel('Votre mot de passe').fill('not the right one');
  await page.getByRole('button', { name: 'Ouvrir mon portfolio' }).click();
  await expect(page.getByText(/ne vont pas ensemble/).first()).toBeVisible();
  await page.getByLabel('Votre mot de passe').fill(PASSWORD);
  await page.getByRole('button', { name: 'Ouvrir mon portfolio' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Bonjour Théo/ })).toBeVisible();
});

test('what is typed before the page is alive is not sent by the browser, and stays', async ({ page, demo }) => {
  const { email, password } = account(demo, 'Inès Morel');
  const letGo = await holdScripts(page);
  await page.goto('/connexion', { waitUntil: 'commit' });
  await page.getByLabel('Votre adresse e-mail').fill(email);
  await page.getByLabel('Votre mot de passe').fill(password);
  await page.getByLabel('Votre mot de passe').press('Enter');
  await page.getByRole('button', { name: 'Ouvrir mon portfolio' }).click({ force: true });

  letGo();

  await page.getByRole('button', { name: 'Ouvrir mon portfolio' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Bonjour Inès/ })).toBeVisible();
});

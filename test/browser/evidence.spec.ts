import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectNoViolations, post, test } from './fixtures.js';
import { newOwner } from './people.js';

/** A picture of one pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const card = (page: Page, title: string) => page.getByRole('article').filter({ hasText: title });
const addThis = (page: Page) => page.getByRole('button', { name: 'Ajouter cette preuve' }).click();

test('a picture is kept, shows a skill, and comes back as it was', async ({ page }) => {
  await newOwner(page, 'Noé');
  await post(page, '/api/portfolio/experiences', { kind: 'job', title: 'Pâtissier à Nancy' });
  await post(page, '/api/portfolio/skills', { name: 'Faire une tarte aux mirabelles' });

  await page.goto('/preuves');
  await page.getByRole('link', { name: 'Ajouter une première preuve' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ajouter une preuve' })).toBeVisible();
  await expectNoViolations(page);
  await page.locator('input[type=file]').setInputFiles({ name: 'ma_tarte.png', mimeType: 'image/png', buffer: PNG });
  await expect(page.getByLabel('Que voit-on ?')).toHaveValue('Ma tarte');
  await page.getByRole('checkbox', { name: 'Faire une tarte aux mirabelles' }).check();
  await page.getByRole('checkbox', { name: /^Pâtissier à Nancy/ }).check();
  await addThis(page);
  await expect(page.getByText('Votre preuve est ajoutée.')).toBeVisible();

  const tart = card(page, 'Ma tarte');
  await expect(tart).toContainText('Photo ou image');
  await expect(tart.getByRole('link', { name: 'Pâtissier à Nancy' })).toBeVisible();
  await expectNoViolations(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    tart.getByRole('link', { name: 'Télécharger Ma tarte' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('ma_tarte.png');
  expect((await readFile(await download.path())).equals(PNG), 'the same bytes').toBe(true);

  await tart.getByRole('link', { name: 'Faire une tarte aux mirabelles' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Faire une tarte aux mirabelles' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ma tarte' })).toBeVisible();
  await expectNoViolations(page);
});

test('a file that is not what it says is refused, and why is said beside it', async ({ page }) => {
  await newOwner(page, 'Lina');
  await page.goto('/preuves/nouvelle');
  const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(510)]);
  const file = page.locator('input[type=file]');

  await file.setInputFiles({ name: 'attestation.exe', mimeType: 'application/octet-stream', buffer: program });
  await expect(page.getByText(/ce type de fichier n’est pas prévu/).first()).toBeVisible();
  await file.setInputFiles({ name: 'attestation.pdf', mimeType: 'application/pdf', buffer: program });
  await expect(page.getByText(/ce type de fichier n’est pas prévu/)).toHaveCount(0);
  await addThis(page);
  await expect(file).toHaveAccessibleDescription(/Nous ne pouvons pas garder ce type de fichier/);
  await expect(page.getByLabel('Que voit-on ?')).toHaveValue('Attestation');
  await expectNoViolations(page);

  // Nothing of it was kept.
  await page.getByRole('link', { name: 'Annuler' }).click();
  await page.getByRole('button', { name: 'Partir sans enregistrer' }).click();
  await expect(page.getByText('Une photo suffit pour commencer')).toBeVisible();
});

test('a link is added, thrown away and taken back', async ({ page }) => {
  await newOwner(page, 'Sacha');
  await page.goto('/preuves/nouvelle');
  await page.getByRole('radio', { name: 'Un lien' }).check();
  await addThis(page);
  await expect(page.getByText('Il manque l’adresse de la page.').first()).toBeVisible();
  await expectNoViolations(page);
  await page.getByLabel('Adresse de la page').fill('www.example.org/mes-photos');
  await page.getByLabel('Que voit-on ?').fill('Mes photos de chantier');
  await addThis(page);

  const photos = card(page, 'Mes photos de chantier');
  await expect(photos.getByRole('link', { name: /^Ouvrir le lien/ })).toHaveAttribute(
    'href',
    'https://www.example.org/mes-photos',
  );
  await photos.getByRole('button', { name: 'Supprimer Mes photos de chantier' }).click();
  await expect(photos).toHaveCount(0);
  await expect(page.getByText('Corbeille (1)')).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole('button', { name: /^Annuler/ }).click();
  await expect(photos).toBeVisible();
  await expect(page.getByText('Corbeille (1)')).toHaveCount(0);
  await expectNoViolations(page);
});

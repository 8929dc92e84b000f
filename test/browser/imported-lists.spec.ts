import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { romeFiles } from '../integration/invented-references.js';
import { expect, expectNoViolations, post, read, test } from './fixtures.js';
import { runningDemo } from './demo-instance.js';
import { newOwner } from './people.js';

interface Owned {
  skills: { name: string; level: number | null; reference?: { source: string; code: string; version: string } }[];
}

const KNEAD = 'Pétrir une pâte à tourte';
const knead = { source: 'rome', code: '101', version: '900' };
const step = (page: Page, title: RegExp) => expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused();
const goOn = (page: Page) => page.getByRole('button', { name: 'Continuer', exact: true }).click();
const skills = async (page: Page) => (await read<Owned>(page, '/api/portfolio')).skills;

// As an operator does, while people go on; brought twice it is there once.
test.beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lorfolio-lists-'));
  for (const [name, content] of Object.entries(romeFiles())) await writeFile(join(folder, name), content);
  const command = ['dist/apps/standalone/src/referentials.js', 'import', 'rome', folder];
  const env = { ...process.env, LORFOLIO_DATA_DIR: dirname(runningDemo().outbox) };
  await promisify(execFile)(process.execPath, command, { env });
  await rm(folder, { recursive: true });
});

test('an occupation of ROME is found by its other names; its skills are picked at once, and one goes on where one was', async ({
  page,
}) => {
  test.slow();
  await newOwner(page, 'Farid');
  const { id } = await post<{ id: string }>(page, '/api/portfolio/experiences', { kind: 'job', title: 'À la fête' });
  await page.goto(`/parcours/${id}/competences`);
  await page.getByLabel('Cherchez avec vos mots').fill('quichier');
  await expectNoViolations(page);
  await page.getByRole('button', { name: /Tourtier \/ Tourtière.*quichier.*ROME 4.0/ }).click();

  await step(page, /savez-.vous faire/);
  await expect(page).toHaveTitle(/Étape 2 sur 4/);
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await page.getByRole('button', { name: `Pourquoi proposer : ${KNEAD}` }).click();
  await expect(page.getByText('Ce métier la demande, d’après le ROME 4.0.').filter({ visible: true })).toHaveCount(1);
  await goOn(page);
  await expect(page.getByText('Cochez au moins une compétence.').first()).toBeVisible();
  await page.getByText('Plus de compétences (2)').click();
  await expect(page.getByRole('checkbox', { name: 'Histoire de la quiche' })).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole('checkbox', { name: KNEAD }).check();
  await page.getByLabel('Autre chose, avec vos mots').fill('Je décore les tourtes');
  await page.getByRole('button', { name: 'Ajouter cette phrase' }).click();
  await expect(page.getByRole('checkbox', { name: /décore/ })).toBeChecked();
  await page.getByLabel('Autre chose, avec vos mots').fill('Je fais goûter');
  // Whoever goes on without the button has not written for nothing.
  await goOn(page);
  await step(page, /pour chacune/);

  await expect(page.getByText(/Enregistré à/)).toBeVisible();
  await page.getByRole('button', { name: 'Garder et finir plus tard' }).click();
  await page.getByRole('link', { name: 'Trouver mes compétences' }).click();
  await expect(page).toHaveTitle(/Étape 3 sur 4/);
  await page.getByRole('link', { name: 'Étape 2' }).click();
  await step(page, /savez-.vous faire/);
  await page.getByRole('checkbox', { name: /goûter/ }).uncheck();
  await goOn(page);
  await page.getByRole('radio', { name: 'Je fais sans aide' }).first().check();
  await page.getByRole('button', { name: 'Ajouter ces 2 compétences' }).click();
  await step(page, /une preuve/);

  expect(await skills(page)).toMatchObject([
    { name: KNEAD, level: 3, reference: knead },
    { name: 'Je décore les tourtes', level: null },
  ]);
});

test('names are proposed while one types, by keyboard too; one’s own words need none', async ({ page }) => {
  await newOwner(page, 'Lina');
  await page.goto('/competences/nouvelle');
  const name = page.getByRole('combobox', { name: 'Que savez-vous faire ?' });
  await name.fill('petrir une pate');
  const first = page.getByRole('option').first();
  await expect(first).toContainText(KNEAD);
  await expect(first).toContainText('ROME 4.0');
  await expect(page.getByRole('status').filter({ hasText: 'gardez vos mots' })).toHaveCount(1);
  await expectNoViolations(page);
  await name.press('ArrowDown');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await name.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await name.press('ArrowDown');
  await expect(first).toBeVisible();
  await name.press('ArrowDown');
  await name.press('Enter');
  await expect(name).toHaveValue(KNEAD);
  await expect(page.getByText(`Choisie dans le ROME 4.0 : « ${KNEAD} »`)).toBeVisible();
  await name.fill('Ma pâte à tourte');
  await page.getByRole('button', { name: 'Ajouter cette compétence' }).click();
  await expect(page.getByText('Votre compétence est ajoutée.')).toBeVisible();

  await page.goto('/competences/nouvelle');
  await name.fill('petrir une pate');
  await first.click();
  await page.getByRole('button', { name: 'Ne garder que mes mots' }).click();
  await expect(name).toBeFocused();
  await name.fill('Faire rire');
  await page.getByRole('button', { name: 'Ajouter cette compétence' }).click();
  await expect(page.getByText('Votre compétence est ajoutée.')).toBeVisible();

  const mine = await skills(page);
  expect(mine.find((one) => one.name === 'Ma pâte à tourte')?.reference).toEqual(knead);
  expect(mine.find((one) => one.name === 'Faire rire')).not.toHaveProperty('reference');
});

test('a newer version of a list proposes its words, and one’s own stay as long as one likes', async ({ page }) => {
  await newOwner(page, 'Noé');
  const old = { ...knead, version: 'of-long-ago' };
  const add = (name: string) => post<{ id: string }>(page, '/api/portfolio/skills', { name, reference: old });
  const [mine, theirs] = [await add('Ma pâte'), await add('Pétrir')];
  const today = page.getByRole('region', { name: 'D’autres mots possibles' });
  const name = page.getByLabel('Que savez-vous faire ?');

  await page.goto(`/competences/${theirs.id}`);
  await expect(today).toContainText(`Aujourd’hui, le ROME 4.0 dit : « ${KNEAD} ».`);
  await expectNoViolations(page);
  await today.getByRole('button', { name: 'Reprendre ces mots' }).click();
  await expect(name).toHaveValue(KNEAD);
  await expect(name).toBeFocused();
  await page.goto(`/competences/${mine.id}`);
  await today.getByRole('button', { name: 'Garder les miens' }).click();
  await expect(page.getByText('Vos mots restent.')).toBeVisible();
  await page.reload();
  await expect(name).toHaveValue('Ma pâte');
  await expect(today).toBeHidden();

  expect((await skills(page)).map((one) => [one.name, one.reference?.version]).sort()).toEqual([
    ['Ma pâte', '900'],
    [KNEAD, '900'],
  ]);
});

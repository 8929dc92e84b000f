import type { Page } from '@playwright/test';
import { expect, expectNoViolations, post, read, test } from './fixtures.js';
import { newOwner } from './people.js';

interface Owned {
  experiences: { id: string; title: string; version: number }[];
  skills: { name: string; level: number | null; experienceIds: string[] }[];
  evidence: { title: string; skillIds: string[]; experienceIds: string[] }[];
}

const step = (page: Page, title: RegExp) => expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused();
const goOn = (page: Page) => page.getByRole('button', { name: 'Continuer', exact: true }).click();
const owned = (page: Page) => read<Owned>(page, '/api/portfolio');
const saved = (page: Page) => expect(page.getByText(/Enregistré à/)).toBeVisible();

/** Someone with one experience, on its page. */
async function someone(page: Page, title: string): Promise<string> {
  await newOwner(page, 'Driss');
  const { id } = await post<{ id: string }>(page, '/api/portfolio/experiences', { kind: 'job', title });
  await page.goto(`/parcours/${id}`);
  await page.getByRole('link', { name: 'Trouver mes compétences' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Qu’avez-.vous fait/ })).toBeVisible();
  return id;
}

test('what the title speaks of is proposed; why a skill is, said; words are one’s own; nothing is lost in between', async ({
  page,
}) => {
  test.slow();
  const id = await someone(page, 'Serveuse au café du Port');
  await page.getByRole('button', { name: 'Serveur, serveuse' }).click();
  await step(page, /faites ou faisiez/);

  await goOn(page);
  await expect(page.getByText('Cochez au moins une phrase, ou écrivez la vôtre.').first()).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole('checkbox', { name: 'Je prends la commande' }).check();
  await page.getByRole('checkbox', { name: 'J’accueille et je place les clients' }).check();
  await page.getByLabel('Autre chose, avec vos mots').fill('Je connais les habitués par leur nom');
  // Whoever goes on without the button has not written for nothing.
  await goOn(page);
  await step(page, /cela montre/);
  await saved(page);

  // Left in the middle, and found again where one was.
  await page.getByRole('button', { name: 'Garder et finir plus tard' }).click();
  await expect(page.getByText('C’est gardé.')).toBeVisible();
  await page.getByRole('link', { name: 'Trouver mes compétences' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /cela montre/ })).toBeVisible();

  const why = page.getByRole('button', { name: 'Pourquoi proposer : Prendre une commande' });
  await why.click();
  await expect(why).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByText('« Je prends la commande »').filter({ visible: true })).toBeVisible();
  await expect(page.getByText('Source : liste Lorfolio').filter({ visible: true })).toBeVisible();
  await goOn(page);
  await expect(page.getByText('Cochez au moins une compétence.').first()).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole('checkbox', { name: /Prendre une commande/ }).check();
  await page.getByRole('checkbox', { name: /Je connais les habitués/ }).check();
  await page.getByRole('button', { name: /^Dire autrement\s: Je connais/ }).click();
  await page.getByRole('textbox', { name: 'Avec vos mots' }).fill(' ');
  await goOn(page);
  await expect(page.getByText('Il manque les mots de cette compétence.').first()).toBeVisible();
  await page.getByRole('textbox', { name: 'Avec vos mots' }).fill('Reconnaître les habitués');
  await goOn(page);

  await step(page, /pour chacune/);
  await page.reload();
  const orders = page.getByRole('region', { name: /Prendre une commande/ });
  await orders.getByText('Vous hésitez ?').click();
  await orders.getByRole('radio', { name: 'varié' }).check();
  await orders.getByRole('radio', { name: 'dans l’urgence' }).check();
  await expect(orders.getByText('« Je sais le montrer à d’autres »')).toBeVisible();
  await expect(orders.getByRole('radio', { name: 'Je sais le montrer à d’autres' })).not.toBeChecked();
  await expectNoViolations(page);
  await orders.getByRole('radio', { name: 'Je fais sans aide' }).check();
  await page.getByRole('button', { name: 'Ajouter ces 2 compétences' }).click();
  await step(page, /une preuve/);

  const { skills } = await owned(page);
  expect(skills.map(({ name, level, experienceIds }) => [name, level, experienceIds]).sort()).toEqual([
    [expect.stringMatching(/commande/), 3, [id]],
    ['Reconnaître les habitués', null, [id]],
  ]);
});

test('a proof is taken with the camera; what was added is taken back at once', async ({ page }) => {
  const id = await someone(page, 'Au jardin');
  await post(page, '/api/portfolio/skills', {
    name: 'Semer',
    reference: { source: 'starter', code: 'sow-and-plant', version: 'old' },
    level: 1,
  });
  await page.reload();
  await page.getByLabel('Cherchez avec vos mots').fill('potager');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Cultiver un jardin' }).click();
  await step(page, /faites ou faisiez/);
  for (const place of [0, 1, 2]) await page.getByRole('checkbox').nth(place).check();
  await goOn(page);
  await step(page, /cela montre/);
  for (const place of [0, 1]) await page.getByRole('checkbox').nth(place).check();
  await goOn(page);
  await step(page, /pour chacune/);
  await page.getByRole('radio', { name: 'Je fais sans aide' }).first().check();
  await page.getByRole('button', { name: 'Ajouter ces 2 compétences' }).click();
  await step(page, /une preuve/);

  const camera = page.getByLabel(/^Prendre en photo une preuve/).first();
  await expect(camera).toHaveAttribute('capture', 'environment');
  await camera.setInputFiles({ name: 'note.exe', mimeType: 'image/jpeg', buffer: Buffer.from('x') });
  await expect(page.getByRole('alert')).toBeVisible();
  await expectNoViolations(page);
  const picture = await page.screenshot({ type: 'jpeg' });
  await camera.setInputFiles({ name: 'image.jpg', mimeType: 'image/jpeg', buffer: picture });
  await expect(page.getByRole('link', { name: 'Photo ajoutée' })).toBeVisible();
  const [photo] = (await owned(page)).evidence;
  expect(photo).toMatchObject({ title: expect.stringMatching(/^Photo : /), experienceIds: [id] });
  expect(photo?.skillIds).toHaveLength(1);

  await goOn(page);
  await step(page, /vous savez faire/);
  await page.getByRole('button', { name: 'Tout retirer' }).click();
  await expect(page.getByText('C’est retiré.')).toBeVisible();
  await expect(page.getByText('Rien n’est ajouté pour le moment.')).toBeVisible();
  expect((await owned(page)).skills).toMatchObject([{ name: 'Semer', level: 1, experienceIds: [] }]);
});

test('all of it goes by keyboard alone, and says where one is', async ({ page }) => {
  await newOwner(page, 'Awa');
  await page.goto('/competences/trouver');
  await page.getByLabel('Cherchez avec vos mots').focus();
  await page.keyboard.type('trésorier');
  await expect(page.getByRole('status').filter({ hasText: 'réponse' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Tenir les comptes d’une association' })).toBeFocused();
  await page.keyboard.press('Enter');
  await step(page, /Comment l’appeler/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await step(page, /faites ou faisiez/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox').first()).toBeChecked();
  await page.getByRole('button', { name: 'Continuer' }).press('Enter');
  await step(page, /cela montre/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Continuer' }).press('Enter');
  await step(page, /pour chacune/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
  await page.getByRole('button', { name: 'Ajouter cette compétence' }).press('Enter');
  await step(page, /une preuve/);
  await expect(page).toHaveTitle(/Étape 5 sur 5/);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: /cela montre/ })).toBeVisible();
});

test('who has no words for it, or loses the network, still finds the lists', async ({ page, context }) => {
  await newOwner(page, 'Noor');
  await page.goto('/competences');
  await expect(page.getByRole('link', { name: 'Ajouter une première compétence' })).toBeVisible();
  await page.getByRole('link', { name: 'Trouver mes compétences' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: /Qu’avez-.vous fait/ })).toBeVisible();
  await page.getByText('De mes mains, chez moi').click();

  await context.setOffline(true);
  await page.getByLabel('Cherchez avec vos mots').fill('jardin');
  await expect(page.getByRole('alert').filter({ hasText: 'Vérifiez le réseau' })).toHaveCount(1);
  await expect(page.getByLabel('Cherchez avec vos mots')).toBeFocused();
  const garden = page.getByRole('button', { name: 'Cultiver un jardin' });
  await expect(garden).toBeVisible();
  await expectNoViolations(page);

  await context.setOffline(false);
  await page.getByLabel('Cherchez avec vos mots').fill('jardiner');
  await expect(page.getByText('De mes mains, chez moi')).toBeHidden();
  await garden.click();
  await step(page, /Comment l’appeler/);

  await page.goto('/competences/nouvelle');
  await page.getByRole('link', { name: 'Trouver mes compétences' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Qu’avez-.vous fait/ })).toBeVisible();
});

import type { Page } from '@playwright/test';
import { expect, expectNoViolations, post, read, test } from './fixtures.js';
import { newOwner } from './people.js';

interface Made {
  id: string;
}

const starter = (code: string) => ({ source: 'starter', code, version: '1' });

/** Someone who told of two experiences, and of what they can do since. */
async function aPerson(page: Page, givenName: string) {
  await newOwner(page, givenName);
  const add = (path: string, body: object) => post<Made>(page, `/api/portfolio/${path}`, body);
  const shop = await add('experiences', {
    ...{ kind: 'job', title: 'Vendeuse', startedOn: '2022-03', ongoing: true },
  });
  const home = await add('experiences', { kind: 'caring', title: 'À la maison', startedOn: '2018', endedOn: '2020' });
  const bread = await add('skills', {
    ...{ name: 'Mon pain', level: 4, reference: starter('bake-bread'), experienceIds: [home.id] },
    classifications: ['Chez moi'],
  });
  const till = await add('skills', {
    ...{ name: 'Tenir la caisse', level: 3, reference: starter('take-payment'), experienceIds: [shop.id] },
    classifications: ['Au travail'],
  });
  await add('skills', {
    ...{ name: 'Écouter', level: 2, reference: starter('listen'), experienceIds: [shop.id, home.id] },
    classifications: ['Au travail', 'Chez moi'],
  });
  await add('skills', { name: 'Faire rire', level: 2 });
  await add('evidence', { title: 'Ma caisse', url: 'https://example.org', skillIds: [till.id] });
  return { shop, home, bread, till };
}

const region = (page: Page, name: string | RegExp) => page.getByRole('region', { name });

test('the picture groups skills, and says each of its drawings in words', async ({ page }) => {
  await aPerson(page, 'Maya');
  await page.goto('/competences');
  await page.getByRole('navigation', { name: 'Présentation' }).getByRole('link', { name: 'Image' }).click();
  await expect(page).toHaveURL(/vue=image/);
  await expect(page).toHaveTitle(/Mes compétences en image/);

  await expect(region(page, 'Cuisine et repas')).toContainText('Mon pain');
  await expect(region(page, 'Accueillir et vendre')).toContainText('Prouvée');
  await expect(region(page, 'Autres')).toContainText('Faire rire');
  await expect(region(page, 'Autres').getByRole('link')).toHaveText(['Faire rire']);

  const radar = page.getByRole('img', { name: 'Vos groupes de compétences' });
  await expect(radar).toBeVisible();
  await expect(radar).toHaveAccessibleDescription(/Cuisine et repas\s: vous dites «\sJe sais le montrer à d’autres\s»/);
  await page.getByText('Lire ce dessin en mots').click();
  await expect(page.getByText(/vous dites «\sJe fais sans aide\s», et c’est montré jusque-là/)).toBeVisible();

  const times = region(page, 'Quand je m’en suis servi');
  await expect(times.getByRole('listitem').filter({ hasText: 'Mon pain' })).toContainText('À la maison, 2018 – 2020');
  await expect(times).toContainText('Sans date connue : Faire rire');
  const map = region(page, 'Où je m’en suis servi');
  await map.getByText('Lire cette carte en mots').click();
  await expect(map.getByRole('listitem').filter({ hasText: /^À la maison/ })).toContainText('Écouter');
  await expectNoViolations(page);
});

test('the map answers to keys alone, and says what is tied to what', async ({ page }) => {
  await aPerson(page, 'Lou');
  await page.goto('/competences?vue=image');
  const map = region(page, 'Où je m’en suis servi');
  const skill = map.getByRole('button', { name: 'Écouter' });
  await skill.focus();
  await page.keyboard.press('Enter');

  await expect(skill).toHaveAttribute('aria-pressed', 'true');
  await expect(map.getByRole('status')).toHaveText('Écouter : Vendeuse et À la maison');
  await expect(map.locator('path.near')).toHaveCount(2);
  await expectNoViolations(page);
  await page.keyboard.press('Space');
  await expect(skill).toHaveAttribute('aria-pressed', 'false');
  await expect(map.getByRole('status')).toBeEmpty();
});

test('one’s own groupings are given in the skill’s form, renamed and removed for all', async ({ page }) => {
  const { bread } = await aPerson(page, 'Noa');
  await page.goto(`/competences/${bread.id}`);
  await page.getByRole('textbox', { name: /^Vos classements/ }).fill('Pour mon projet');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Au travail' }).click();
  await expect(page.getByRole('list', { name: 'Vos classements' }).getByRole('listitem')).toHaveCount(3);
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'J’ai fini' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mes compétences' })).toBeVisible();

  await page.goto('/competences?vue=image');
  await page.getByRole('link', { name: 'Par mes classements' }).click();
  await expect(page).toHaveURL(/par=classement/);
  await expect(region(page, 'Au travail').getByRole('listitem').filter({ hasText: 'Mon pain' })).toBeVisible();
  await page.getByRole('button', { name: 'Renommer « Au travail »' }).click();
  await page.getByLabel('Nouveau nom').fill('');
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('button', { name: 'Renommer', exact: true }).click();
  await expect(page.getByLabel('Nouveau nom')).toHaveAccessibleDescription(/Il manque le nouveau nom/);
  await page.getByLabel('Nouveau nom').fill('En boutique');
  await expectNoViolations(page);
  await sheet.getByRole('button', { name: 'Renommer', exact: true }).click();
  await expect(page.getByText('« En boutique » : 3 compétences sont rangées là.')).toBeVisible();
  await expect(region(page, 'En boutique')).toContainText('Tenir la caisse');

  await page.getByRole('button', { name: 'Renommer « Chez moi »' }).click();
  await sheet.getByRole('button', { name: 'Enlever ce classement' }).click();
  await expect(region(page, 'Chez moi')).toHaveCount(0);
  await page.reload();
  await expect(region(page, 'En boutique')).toBeVisible();
});

test('two skills that look alike are made one, set apart again, and told apart', async ({ page }) => {
  const { shop } = await aPerson(page, 'Zoé');
  const skills = async () => (await read<{ skills: { name: string }[] }>(page, '/api/portfolio')).skills.length;
  await post(page, '/api/portfolio/skills', {
    name: 'tenir une caisse',
    details: 'Le soir.',
    experienceIds: [shop.id],
  });
  await page.goto('/competences');
  const card = region(page, 'Ces deux compétences se ressemblent');
  await expect(card.getByRole('radio', { name: /^Tenir la caisse/ })).toBeChecked();
  // What others will see is said before, and not folded.
  await expect(
    card.getByText('Qui voit « Tenir la caisse » aujourd’hui verra aussi ce qui vient de l’autre.'),
  ).toBeVisible();
  await card.getByText('Ce qui va se passer').click();
  await expect(card).toContainText('« tenir une caisse » va dans la corbeille pour 30 jours');
  await expectNoViolations(page);

  await card.getByRole('button', { name: 'Les réunir' }).click();
  await expect(page.getByText('C’est réuni sous « Tenir la caisse ».')).toBeVisible();
  await expect(card).toHaveCount(0);
  expect(await skills()).toBe(4);
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(card).toBeVisible();
  expect(await skills()).toBe(5);

  await card.getByRole('button', { name: 'Ce sont deux choses différentes' }).click();
  await expect(page.getByText('C’est noté : ce sont deux choses différentes.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: '5 compétences' })).toBeVisible();
  await expect(card).toHaveCount(0);
});

test('of two that were changed in another tab none is lost: the page says so, and shows what there is', async ({
  page,
}) => {
  const { till } = await aPerson(page, 'Ana');
  await post(page, '/api/portfolio/skills', { name: 'tenir une caisse' });
  await page.goto('/competences');
  const card = region(page, 'Ces deux compétences se ressemblent');
  await expect(card).toBeVisible();
  await page.request.patch(`/api/portfolio/skills/${till.id}`, {
    data: { details: 'Et la vérifier.' },
    headers: { origin: new URL(page.url()).origin },
  });

  await card.getByRole('button', { name: 'Les réunir' }).click();
  await expect(card.getByRole('alert')).toContainText('a changé entre-temps');
  await card.getByRole('button', { name: 'Les réunir' }).click();
  await expect(page.getByText('C’est réuni sous « Tenir la caisse ».')).toBeVisible();
});

test('jobs nearby say what one has and what is still to learn, and are looked at closer', async ({ page }) => {
  await newOwner(page, 'Ilan');
  for (const [name, code] of [
    ['Un mur', 'build-walls'],
    ['Du mortier', 'mix-mortar'],
  ] as const) {
    await post(page, '/api/portfolio/skills', { name, level: 2, reference: starter(code) });
  }
  await page.goto('/competences?vue=image');
  const jobs = region(page, 'Des métiers proches');
  const first = jobs.getByRole('article').first();
  await expect(first.getByRole('heading')).toHaveText('Maçon, maçonne');
  await expect(first.getByRole('list', { name: 'Vous savez déjà' }).getByRole('listitem')).toHaveCount(2);
  await expect(jobs).not.toContainText(/%|\bsur \d|score|note/);
  await expectNoViolations(page);

  await first.getByRole('link', { name: /Regarder de plus près/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Maçon, maçonne' })).toBeVisible();
  await expect(region(page, 'Vous savez déjà')).toContainText('Je monte un mur droit');
  await expect(region(page, 'Il vous resterait à apprendre')).toContainText('Je lis le plan avant de commencer');
  await expectNoViolations(page);
});

test('nothing moves for who asked for less motion, and with few skills words stand in place of drawings', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await newOwner(page, 'Eli');
  await post(page, '/api/portfolio/skills', { name: 'Coudre' });
  await page.goto('/competences?vue=image');

  await expect(page.getByText(/Le dessin apparaît quand vous avez dit votre niveau/)).toBeVisible();
  await expect(page.getByText(/Rien à proposer pour l’instant/)).toBeVisible();
  await expect(region(page, 'Où je m’en suis servi')).toHaveCount(0);
  expect(await page.evaluate('document.getAnimations().length')).toBe(0);
  await expectNoViolations(page);
});

import type { Page } from '@playwright/test';
import { expect, expectNoViolations, post, read, test } from './fixtures.js';
import { newOwner } from './people.js';

interface Check {
  id: string;
  answers: { competence: string; level: number }[];
  endedAt: string | null;
}
interface Framework {
  areas: { competences: { code: string }[] }[];
}

const PATH = '/api/portfolio/digital-checks';
const question = (page: Page, name: RegExp | string) => page.getByRole('heading', { level: 1, name });
const sentence = (page: Page, text: RegExp) => page.getByRole('button', { name: text });
const checksOf = (page: Page) => read<Check[]>(page, PATH);

/** Ended, with the same level everywhere but where it is said otherwise. */
async function aCheck(page: Page, level: number, otherwise: Record<string, number> = {}): Promise<void> {
  const { areas } = await read<Framework>(page, `${PATH}/framework`);
  const { id } = await post<Check>(page, PATH, {});
  const answers = areas
    .flatMap(({ competences }) => competences)
    .map(({ code }) => ({ competence: code, level: otherwise[code] ?? level }));
  const saved = await page.request.patch(`${PATH}/${id}/answers`, {
    data: { answers },
    headers: { origin: new URL(page.url()).origin },
  });
  expect(saved.ok()).toBe(true);
  await post(page, `${PATH}/${id}/end`, {});
}

test('one says what one can do, stops in the middle, goes on, and sees it', async ({ page }) => {
  await newOwner(page, 'Mireille');
  await page.goto('/competences');
  await page.getByRole('link', { name: 'Faire le point sur le numérique' }).click();
  await expect(page.getByText(/elles ne font partie d’aucun partage/)).toBeVisible();
  await expectNoViolations(page);

  await page.getByRole('button', { name: 'Commencer' }).click();
  await expect(question(page, 'Chercher et trouver des informations en ligne')).toBeVisible();
  await expectNoViolations(page);
  // More than both: the next two come, and the keyboard is on the first of them.
  await page.getByRole('button', { name: 'Je fais plus' }).click();
  await expect(sentence(page, /^Je montre à d’autres comment chercher/)).toBeFocused();
  await page.getByRole('button', { name: 'Je fais moins' }).click();
  await sentence(page, /^Je change mes mots/).click();

  await expect(question(page, 'Vérifier si une information est vraie')).toBeFocused();
  await page.getByRole('link', { name: 'Je ne sais pas, passer' }).click();
  await expect(question(page, 'Ranger et sauvegarder des fichiers')).toBeFocused();
  await page.getByRole('button', { name: 'Je fais moins' }).click();
  await page.getByRole('button', { name: 'Pas encore' }).click();
  await expect(question(page, 'Échanger avec d’autres en ligne')).toBeFocused();

  // Back is back, and shows what was said.
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Pas encore' })).toHaveAttribute('aria-pressed', 'true');
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Garder et finir plus tard' }).click();

  await expect(page.getByText('Vous avez répondu à 2 questions sur 21.')).toBeVisible();
  await expectNoViolations(page);
  expect((await checksOf(page))[0]?.answers).toEqual([
    { competence: '1.1', level: 4 },
    { competence: '1.3', level: 0 },
  ]);
  await page.reload();
  await page.getByRole('button', { name: 'Reprendre' }).click();
  await expect(question(page, 'Échanger avec d’autres en ligne')).toBeVisible();

  for (let passed = 4; passed <= 21; passed += 1) {
    const place = await page
      .getByText(/Question \d+ sur 21/)
      .first()
      .textContent();
    await page.getByRole('link', { name: 'Je ne sais pas, passer' }).click();
    await expect(page.getByText(place ?? '', { exact: true })).toHaveCount(0);
  }
  await expect(question(page, 'C’est tout')).toBeFocused();
  await expect(page.getByRole('link', { name: 'Vérifier si une information est vraie' })).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Voir ce que je sais faire' }).click();

  await expect(page.getByRole('heading', { name: /^Ce que vous dites le/ })).toBeVisible();
  await expect(page.getByRole('img', { name: 'Vos cinq domaines du numérique' })).toBeVisible();
  const said = page.getByRole('region', { name: 'Ce que vous savez faire, et le pas d’après' });
  await expect(said).toContainText('Je change mes mots et j’utilise des filtres pour mieux trouver.');
  await expect(said).toContainText('Le pas d’après : Je montre à d’autres comment chercher vite et bien.');
  await expectNoViolations(page);
});

test('it is gone through by keyboard alone', async ({ page }) => {
  await newOwner(page, 'Noé');
  await page.goto('/competences/numerique');
  await page.getByRole('button', { name: 'Commencer' }).press('Enter');
  await expect(question(page, /^Chercher et trouver/)).toBeVisible();

  await sentence(page, /^Je fais sans aide mes recherches/).focus();
  await page.keyboard.press('Tab');
  await expect(sentence(page, /^Je change mes mots/)).toBeFocused();
  await page.keyboard.press('Enter');

  // From the title on, the first sentence is one step away.
  await expect(question(page, /^Vérifier/)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(sentence(page, /^Je regarde la date/)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(question(page, /^Ranger/)).toBeFocused();
});

test('two times are compared, and what moved is told', async ({ page }) => {
  await newOwner(page, 'Aïcha');
  await page.goto('/competences/numerique');
  await aCheck(page, 3, { '4.1': 2 });
  await aCheck(page, 3, { '4.1': 5, '5.1': 1 });
  await page.reload();

  const compare = page.getByLabel('Comparer avec');
  await expect(compare).toBeVisible();
  const moved = page.getByRole('region', { name: /^Ce qui a avancé/ });
  await expect(moved.getByRole('listitem')).toHaveCount(1);
  await expect(moved).toContainText('Protéger ses appareils');
  await expect(moved).toContainText('De 2, base à 5, avancé');

  await page.getByText('Lire ces dessins en mots').click();
  const row = page.getByRole('row', { name: /Protéger ses appareils/ });
  await expect(row.getByRole('cell')).toHaveText(['2, base', '5, avancé']);
  await expect(page.getByRole('row', { name: /Résoudre un problème/ }).getByRole('cell')).toHaveText([
    '3, intermédiaire',
    '1, base',
  ]);
  await expectNoViolations(page);

  await compare.selectOption({ label: 'Ne pas comparer' });
  await expect(row.getByRole('cell')).toHaveText(['5, avancé']);
  await expect(moved).toHaveCount(0);

  // Nothing about a person is a number of points, and nothing a part of a hundred.
  await expect(page.locator('main')).not.toContainText(/%|score|sur 8/i);
  const wide = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
  expect(wide).toBe(0);
});

test('one is erased, after a question', async ({ page }) => {
  await newOwner(page, 'Sami');
  await page.goto('/competences/numerique');
  await aCheck(page, 3);
  await page.reload();

  await page.getByRole('button', { name: /^Effacer/ }).click();
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Effacer pour de bon' }).click();

  await expect(page.getByRole('button', { name: 'Commencer' })).toBeVisible();
  expect(await checksOf(page)).toEqual([]);
});

test('chosen competences join the skills, with a level only where it is said', async ({ page }) => {
  await newOwner(page, 'Lou');
  await page.goto('/competences/numerique');
  await aCheck(page, 3, { '4.1': 6, '3.4': 0 });
  await page.reload();

  await page.getByText('Choisir des compétences à ajouter').click();
  await expect(page.getByRole('checkbox', { name: /^Programmer/ })).toHaveCount(0);
  await page.getByRole('checkbox', { name: /^Protéger ses appareils/ }).check();
  await page.getByRole('checkbox', { name: /^Protéger sa vie privée/ }).check();
  await page.getByRole('checkbox', { name: /Dire aussi mon niveau.*pour Protéger ses appareils/ }).check();
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Ajouter 2 compétences' }).click();
  await expect(page.getByText('2 compétences sont ajoutées.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Déjà dans vos compétences' })).toHaveCount(2);

  const { skills } = await read<{ skills: { name: string; level: number | null; reference: object }[] }>(
    page,
    '/api/portfolio',
  );
  expect(skills.map(({ name, level, reference }) => ({ name, level, reference }))).toEqual(
    expect.arrayContaining([
      {
        name: 'Protéger ses appareils',
        level: 4,
        reference: { source: 'digcomp', code: '4.1', version: '2.2' },
      },
      {
        name: 'Protéger sa vie privée',
        level: null,
        reference: { source: 'digcomp', code: '4.2', version: '2.2' },
      },
    ]),
  );
});

test('what another tab answered is not written over without a choice', async ({ page, context }) => {
  await newOwner(page, 'Zoé');
  await page.goto('/competences/numerique');
  await page.getByRole('button', { name: 'Commencer' }).click();
  await expect(question(page, /^Chercher/)).toBeVisible();
  const other = await context.newPage();
  await other.goto('/competences/numerique/questions?question=1.1');
  await sentence(other, /^Je change mes mots/).click();
  await expect(question(other, /^Vérifier/)).toBeVisible();
  await expect(other.getByText(/Enregistré à/)).toBeVisible();

  // Another question: the two stand beside each other.
  await page.goto('/competences/numerique/questions?question=1.2');
  await expect(question(page, /^Vérifier/)).toBeVisible();
  await sentence(other, /^Je compare plusieurs sites/).click();
  await expect(question(other, /^Ranger/)).toBeVisible();
  await expect.poll(async () => (await checksOf(page))[0]?.answers.length).toBe(2);
  // The same one: who answers later is asked.
  await sentence(page, /^Je regarde la date/).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet).toContainText('Vérifier si une information est vraie');
  await expectNoViolations(page);
  await sheet.getByRole('button').first().click();

  await expect.poll(async () => (await checksOf(page))[0]?.answers[1]?.level).toBe(3);
});

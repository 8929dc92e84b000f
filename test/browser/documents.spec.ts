import { aDocument, aLife, change, machineText, pictureOf, saved, take, turnTo, upToDate } from './composer.js';
import { expect, expectNoViolations, post, read, test } from './fixtures.js';
import { newOwner } from './people.js';

test('who has no document is invited, and can still take a CV at once', async ({ page }) => {
  await aLife(page);
  await page.goto('/documents');
  await expect(page.getByRole('heading', { name: 'Un CV pour chaque métier' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Tout emporter' })).toBeVisible();
  await expectNoViolations(page);

  const { text } = await take(page, page.getByRole('button', { name: 'Télécharger le CV en PDF' }));
  expect(text).toContain('Garde de nuit');
});

test('a document is made, composed beside its pages, and taken away as it was seen', async ({ page }) => {
  await aLife(page);
  await page.goto('/documents');
  await page.getByRole('button', { name: 'Nouveau document' }).first().click();
  const sheet = page.getByRole('dialog', { name: 'Nouveau document' });
  await expect(sheet.getByText('seul compte ce que vous savez faire')).toBeVisible();
  await expectNoViolations(page);
  await sheet.getByLabel('Nom du document').fill('   ');
  await sheet.getByRole('button', { name: 'Créer ce document' }).click();
  await expect(sheet.getByText('Il manque un nom à ce document.')).toBeVisible();
  await expect(sheet.getByLabel('Nom du document')).toBeFocused();
  await sheet.getByLabel('Nom du document').fill('CV pour le marché');
  await sheet.getByRole('button', { name: 'Créer ce document' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'CV pour le marché' })).toBeVisible();
  await expect(page.getByText('1 page, en français')).toBeVisible();
  await expectNoViolations(page);
  await turnTo(page, 'Aperçu');
  const before = await pictureOf(page);
  await turnTo(page, 'Formulaire');

  await page.getByLabel('Pour quel métier ?').fill('Vendeuse de fromages');
  await page.getByText('Choisir parmi les 3').click();
  await page.getByRole('checkbox', { name: /^Garde de nuit/ }).uncheck();
  await page.getByRole('button', { name: 'Descendre Vendeuse', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Descendre Vendeuse', exact: true })).toBeFocused();
  await expect(page.getByText('Vendeuse : place 2 sur 3')).toBeAttached();
  const item = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('checkbox', { name: /^Vendeuse/ }) })
    .last();
  await item.getByText('Dire autrement dans ce document').click();
  await item.getByLabel('Titre').fill('Conseillère en boulangerie');
  await expect(item.getByText('Dans votre portfolio : Vendeuse')).toBeVisible();
  await expectNoViolations(page);
  await saved(page);

  await turnTo(page, 'Aperçu');
  await upToDate(page);
  expect(await pictureOf(page)).not.toBe(before);
  const told = await machineText(page);
  await expect(told).toContainText('Vendeuse de fromages');
  await expect(told).not.toContainText('Garde de nuit');
  await expectNoViolations(page);

  const { name, text } = await take(page, page.getByRole('button', { name: 'Télécharger le CV en PDF' }));
  expect(name).toMatch(/\.pdf$/);
  expect(text).toContain('Vendeuse de fromages');
  expect(text).toContain('Conseillère en boulangerie');
  expect(text).not.toContain('Garde de nuit');
  expect(text.indexOf('Bénévole au potager')).toBeLessThan(text.indexOf('Conseillère en boulangerie'));

  // All of it was kept, and the portfolio says what it said.
  await page.reload();
  await turnTo(page, 'Formulaire');
  await expect(page.getByLabel('Pour quel métier ?')).toHaveValue('Vendeuse de fromages');
  await expect(page.getByText('2 sur 3')).toBeVisible();
  const { experiences } = await read<{ experiences: { title: string }[] }>(page, '/api/portfolio');
  expect(experiences.map(({ title }) => title)).toContain('Vendeuse');
});

test('what is typed while former words are on their way is in the file that is asked for meanwhile', async ({
  page,
}) => {
  await aLife(page);
  const { id } = await aDocument(page);
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  let saves = 0;
  await page.route('**/api/portfolio/documents/*', async (route) => {
    if (route.request().method() === 'PATCH' && ++saves === 1) await held;
    await route.fallback();
  });
  await page.clock.install();
  await page.goto(`/documents/${id}`);
  await page.getByLabel('Pour quel métier ?').fill('Premier');
  await expect.poll(() => saves).toBe(1);
  await page.getByLabel('Pour quel métier ?').fill('Second');
  // The pause after which it is to be saved, too, once the first is.
  await page.clock.runFor(1000);

  const button = page.getByRole('button', { name: 'Télécharger le CV en PDF' });
  const isAsked = expect(page.locator('button[aria-busy]')).toBeVisible();
  const [{ text }] = await Promise.all([take(page, button), isAsked.then(letGo)]);

  expect(text).toContain('Second');
});

test('words of one’s own are taken back, and a text can be left unsaid', async ({ page }) => {
  await aLife(page);
  const { id } = await aDocument(page);
  const wordings = () => read<{ wordings: unknown[] }>(page, `/api/portfolio/documents/${id}`);
  await page.goto(`/documents/${id}`);
  await page.getByText('Choisir parmi les 3').click();
  const item = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('checkbox', { name: /^Vendeuse/ }) })
    .last();
  await item.getByText('Dire autrement dans ce document').click();

  // Without a title of its own it keeps that of the portfolio, and the field stays as empty as it was made.
  await item.getByLabel('Titre').fill('');
  await expect(item.getByLabel('Titre')).toHaveValue('');
  await item.getByLabel('Ce que vous faisiez').fill('');
  await expect(item.getByLabel('Titre')).toHaveValue('Vendeuse');
  await expect(item.getByText('Rien n’apparaîtra ici dans ce document.')).toBeVisible();
  await saved(page);
  await expect
    .poll(async () => (await wordings()).wordings)
    .toEqual([expect.objectContaining({ field: 'description', text: null, basedOn: 'Je vends du pain.' })]);

  await item.getByRole('button', { name: /^Reprendre mon portfolio/ }).click();
  await expect(item.getByLabel('Ce que vous faisiez')).toBeFocused();
  await expect(item.getByLabel('Ce que vous faisiez')).toHaveValue('Je vends du pain.');
  await expect.poll(async () => (await wordings()).wordings).toEqual([]);
});

test('a later change of the portfolio is offered, one by one', async ({ page }) => {
  const shop = await aLife(page);
  const wording = (field: string, text: string, basedOn: string) => ({ itemId: shop.id, field, text, basedOn });
  const wordings = [
    wording('title', 'Conseillère', 'Vendeuse'),
    wording('description', 'Je conseille.', 'Je vends du pain.'),
  ];
  const { id } = await aDocument(page, { wordings });
  await page.goto(`/documents/${id}`);
  await expect(page.getByLabel('Pour quel métier ?')).toBeVisible();
  await expect(page.getByText(/ont? changé dans votre portfolio/)).toHaveCount(0);

  const now = { title: 'Responsable de boutique', description: 'Je tiens la boutique.' };
  await change(page, `/api/portfolio/experiences/${shop.id}`, shop, now);
  await page.reload();
  const offers = page.getByRole('region', { name: '2 textes ont changé dans votre portfolio' });
  await expect(offers).toContainText('Responsable de boutique');
  await expectNoViolations(page);
  await offers.getByRole('button', { name: /^Reprendre pour .*, Titre/ }).click();
  const last = page.getByRole('region', { name: 'Un texte a changé dans votre portfolio' });
  await expect(last.getByRole('heading')).toBeFocused();
  await last.getByRole('button', { name: /^Garder mes mots/ }).click();
  await expect(last).toHaveCount(0);
  await saved(page);

  await turnTo(page, 'Aperçu');
  await upToDate(page);
  const told = await machineText(page);
  await expect(told).toContainText('Responsable de boutique');
  await expect(told).toContainText('Je conseille.');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(/ont? changé dans votre portfolio/)).toHaveCount(0);
});

test('an anonymous CV asks for nothing that would name anybody', async ({ page }) => {
  await aLife(page);
  await post(page, '/api/portfolio/evidence', { title: 'Mon étal', url: 'https://exemple.fr/etal' });
  const { id } = await aDocument(page, { kind: 'cv-anonymous' });
  await page.goto(`/documents/${id}`);

  await expect(page.getByText('il n’y a ni nom, ni coordonnées, ni photo')).toBeVisible();
  for (const hidden of ['Comment vous joindre', 'Joindre les données', 'Preuves']) {
    await expect(page.locator('form').getByText(hidden, { exact: true })).toHaveCount(0);
  }
  await expectNoViolations(page);
  const { text } = await take(page, page.getByRole('button', { name: 'Télécharger le CV en PDF' }));
  expect(text).toContain('Tenir une caisse');
  expect(text).not.toMatch(/Lina|Muller/);

  await page.getByLabel('Sorte de document').selectOption({ label: 'CV par dates' });
  await expect(page.getByText('Joindre les données')).toBeVisible();
  await expect(page.getByText('Comment vous joindre')).toBeVisible();
});

test('a document is copied, renamed, put in the bin and taken back', async ({ page }) => {
  await aLife(page);
  await aDocument(page);
  await page.goto('/documents');
  const card = (name: string) =>
    page.getByRole('article').filter({ has: page.getByRole('link', { name, exact: true }) });
  await expect(card('CV caisse')).toContainText('CV par dates, en français');

  await card('CV caisse').getByRole('button', { name: 'Copier' }).click();
  const copying = page.getByRole('dialog', { name: 'Copier ce document' });
  await expect(copying.getByLabel('Nom du document')).toHaveValue('CV caisse (copie)');
  await expectNoViolations(page);
  await copying.getByRole('button', { name: 'Faire la copie' }).click();
  await expect(card('CV caisse (copie)')).toBeVisible();

  await card('CV caisse (copie)').getByRole('button', { name: 'Renommer' }).click();
  const renaming = page.getByRole('dialog', { name: 'Renommer ce document' });
  await renaming.getByLabel('Nom du document').fill('CV marché');
  await renaming.getByRole('button', { name: 'Garder ce nom' }).click();
  await expect(card('CV marché')).toBeVisible();
  await expect(card('CV caisse (copie)')).toHaveCount(0);
  await expectNoViolations(page);

  await card('CV marché').getByRole('button', { name: 'Supprimer' }).click();
  await expect(card('CV marché')).toHaveCount(0);
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(card('CV marché')).toBeVisible();
  await card('CV marché').getByRole('button', { name: 'Supprimer' }).click();
  await page.getByText('Corbeille (1)').click();
  await page.getByRole('button', { name: 'Reprendre « CV marché »' }).click();
  await expect(card('CV marché')).toBeVisible();
});

test('an address of no document of mine is a page that does not exist', async ({ page }) => {
  await newOwner(page, 'Zoé');
  for (const id of ['0197f6a0-0000-7000-8000-000000000000', 'nothing']) {
    await page.goto(`/documents/${id}`);
    await expect(page.getByRole('heading', { level: 1, name: 'Cette page n’existe pas' })).toBeVisible();
  }
});

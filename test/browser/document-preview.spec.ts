import { aDocument, aLife, change, firstPage, machineText, turnTo, upToDate } from './composer.js';
import { expect, expectNoViolations, post, test } from './fixtures.js';

test('a page is looked at more closely, from the keyboard', async ({ page }) => {
  await aLife(page);
  const { id } = await aDocument(page);
  await page.goto(`/documents/${id}`);
  await turnTo(page, 'Aperçu');
  await expect(firstPage(page)).toBeVisible();
  await page.getByRole('button', { name: 'Agrandir' }).focus();
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: 'Page 1 sur 1' });
  await expect(sheet.getByRole('img', { name: 'Page 1 sur 1 du PDF' })).toBeVisible();
  await expectNoViolations(page);
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Agrandir' })).toBeFocused();
});

test('an older answer never replaces a newer one, and the former pages stay meanwhile', async ({ page }) => {
  await aLife(page);
  const { id } = await aDocument(page);
  await page.goto(`/documents/${id}`);
  await turnTo(page, 'Aperçu');
  await expect(firstPage(page)).toBeVisible();
  await turnTo(page, 'Formulaire');

  // The answer for the first change stays on its way until the second change is saved.
  const held: (() => void)[] = [];
  const events: string[] = [];
  await page.route('**/preview', async (route) => {
    events.push('asked');
    const answer = await route.fetch();
    if (held.length === 0) await new Promise<void>((resolve) => held.push(resolve));
    events.push('answered');
    await route.fulfill({ response: answer });
  });
  const patched = () => page.waitForResponse((response) => response.request().method() === 'PATCH');
  await Promise.all([patched(), page.getByLabel('Pour quel métier ?').fill('Premier')]);
  await expect.poll(() => held.length).toBe(1);
  await Promise.all([patched(), page.getByLabel('Pour quel métier ?').fill('Second')]);
  await turnTo(page, 'Aperçu');
  await expect(firstPage(page)).toBeVisible();
  held[0]!();

  await upToDate(page);
  const told = await machineText(page);
  await expect(told).toContainText('Second');
  await expect(told).not.toContainText('Premier');
  // One at a time: what is asked last is answered last.
  expect(events).toEqual(['asked', 'answered', 'asked', 'answered']);
});

test('says when the preview comes back, and takes it up again', async ({ page }) => {
  await aLife(page);
  const { id } = await aDocument(page);
  let isCrowded = true;
  await page.route('**/preview', async (route) => {
    if (!isCrowded) return route.continue();
    isCrowded = false;
    await route.fulfill({ status: 429, headers: { 'retry-after': '2' }, json: { code: 'rate_limited' } });
  });
  await page.goto(`/documents/${id}`);
  await turnTo(page, 'Aperçu');
  await expect(page.getByText('Nouvel essai dans 2 secondes.')).toBeVisible();
  await expect(firstPage(page)).toBeVisible();

  await upToDate(page);
});

test('what another tab saved is not overwritten without asking', async ({ page }) => {
  await aLife(page);
  const document = await aDocument(page);
  await page.goto(`/documents/${document.id}`);
  await expect(page.getByLabel('Pour quel métier ?')).toBeVisible();
  await change(page, `/api/portfolio/documents/${document.id}`, document, { template: 'warm' });

  await page.getByRole('radio', { name: 'Dense' }).check();
  const sheet = page.getByRole('dialog', { name: 'Cette page a changé ailleurs' });
  await expect(sheet).toContainText('Dense');
  await expect(sheet).toContainText('Chaleureuse');
  await expectNoViolations(page);
  await sheet.getByRole('button', { name: 'Prendre ce qui est enregistré' }).click();
  await expect(page.getByRole('radio', { name: 'Chaleureuse' })).toBeChecked();
});

test('advice says of what it is: the part that nothing is in, a beginning that is still to come', async ({ page }) => {
  await aLife(page);
  await post(page, '/api/portfolio/experiences', { kind: 'job', title: 'Fromagère', startedOn: '2099' });
  const { id } = await aDocument(page);
  await page.goto(`/documents/${id}`);
  await turnTo(page, 'Aperçu');

  const told = page.getByRole('paragraph');
  await expect(told.filter({ hasText: '« Fromagère » : le début est après aujourd’hui.' })).toBeVisible();
  await expect(told.filter({ hasText: '« Formations » : rien n’apparaît dans cette partie.' })).toBeVisible();
  await page.getByRole('button', { name: /^Voir dans le formulaire\s: «\sFormations\s»/ }).click();
  await expect(page.getByRole('group', { name: 'Ce que le document montre' })).toBeFocused();
});

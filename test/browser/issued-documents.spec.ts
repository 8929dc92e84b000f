import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { expect, expectNoViolations, holdScripts, post, test } from './fixtures.js';
import { newOwner } from './people.js';

interface Coded {
  id: string;
  code: string;
}

const ASKED = 'Un document portant ce code a été fait avec Lorfolio.';
const NOBODYS = 'Aucun document de Lorfolio ne porte ce code.';

async function aCodedDocument(page: Page): Promise<Coded> {
  const draft = { name: 'Portfolio de Zoé', kind: 'portfolio', language: 'fr', verifiable: true };
  const coded = await post<Coded>(page, '/api/portfolio/documents', draft);
  // It is known once it was made.
  expect((await page.request.get(`/api/export/documents/${coded.id}/pdf`)).ok()).toBe(true);
  return coded;
}

/** Types a code and asks. */
async function typeCode(page: Page, code: string): Promise<void> {
  await page.getByLabel('Code du document').fill(code);
  await page.getByRole('button', { name: 'Vérifier' }).click();
}

test('whoever holds a document with a code can check it, and sees nothing of it', async ({ page, demo, browser }) => {
  await newOwner(page, 'Zoé');
  const draft = { name: 'Portfolio de Zoé', kind: 'portfolio', language: 'fr', verifiable: true };
  const { id, code } = await post<Coded>(page, '/api/portfolio/documents', draft);
  const pdf = await (await page.request.get(`${demo.url}/api/export/documents/${id}/pdf`)).body();

  const stranger = await (await browser.newContext({ baseURL: demo.url, locale: 'fr-FR' })).newPage();
  // As the QR on the document leads here.
  await stranger.goto(`/verifier-un-document#${code}`);
  await expect(stranger.getByText('Un document portant ce code a été fait avec Lorfolio.')).toBeVisible();
  await expect(stranger.getByText('Portfolio complet')).toBeVisible();
  await expect(stranger.locator('main')).not.toContainText('Zoé');
  await expectNoViolations(stranger);

  const choose = (buffer: Buffer) =>
    stranger.getByLabel('Choisir le PDF').setInputFiles({ name: 'recu.pdf', mimeType: 'application/pdf', buffer });
  await choose(pdf);
  await expect(stranger.getByText('est exactement le fichier fait le')).toBeVisible();
  await choose(Buffer.concat([pdf, Buffer.from('%')]));
  await expect(stranger.getByText('n’est pas un fichier fait sous ce code')).toBeVisible();

  // Typed, by keyboard: nothing, then something wrong.
  await stranger.getByLabel('Code du document').fill('');
  await stranger.keyboard.press('Enter');
  await expect(stranger.getByLabel('Code du document')).toBeFocused();
  await expect(stranger.getByLabel('Code du document')).toHaveAttribute('aria-invalid', 'true');
  await stranger.keyboard.type('0000-0000-0000');
  await stranger.keyboard.press('Enter');
  await expect(stranger.getByText('Aucun document de Lorfolio ne porte ce code.')).toBeVisible();
  await expectNoViolations(stranger);
  await stranger.context().close();
});

test('an answer that does not come is told in words, and nothing old stands for it', async ({ page }) => {
  await newOwner(page, 'Zoé');
  const { code } = await aCodedDocument(page);
  await page.goto(`/verifier-un-document#${code}`);
  await expect(page.getByText(ASKED)).toBeVisible();
  const choose = () =>
    page.getByLabel('Choisir le PDF').setInputFiles({
      ...{ name: 'recu.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-') },
    });
  await choose();
  await expect(page.getByText('n’est pas un fichier fait sous ce code')).toBeVisible();

  // Without a network, a file cannot be compared: what is known of the code stays, what was said of a file goes.
  await page.context().setOffline(true);
  await choose();
  await expect(page.getByText('Pas de connexion. Ce que vous avez écrit reste à l’écran.')).toBeVisible();
  await expect(page.getByText(ASKED)).toBeVisible();
  await expect(page.getByText('n’est pas un fichier fait sous ce code')).toHaveCount(0);
  await typeCode(page, '0000-0000-0000');
  await expect(page.locator('[data-failure]')).toBeFocused();
  await expect(page.getByText(ASKED)).toHaveCount(0);
  await expectNoViolations(page);

  // Back again: the same code, one more time, and what was typed is still there.
  await page.context().setOffline(false);
  await expect(page.getByLabel('Code du document')).toHaveValue('0000-0000-0000');
  await page.getByRole('button', { name: 'Vérifier' }).click();
  await expect(page.getByText(NOBODYS)).toBeVisible();
  await expect(page.locator('[data-failure]')).toHaveCount(0);
});

test('a code that is typed while the page is still on its way stays', async ({ page }) => {
  const letGo = await holdScripts(page);
  await page.goto('/verifier-un-document', { waitUntil: 'commit' });
  await page.getByLabel('Code du document').fill('ABCD-EFGH-JKLM');

  letGo();

  await page.waitForLoadState('networkidle');
  await expect(page.getByLabel('Code du document')).toHaveValue('ABCD-EFGH-JKLM');
  await page.getByRole('button', { name: 'Vérifier' }).click();
  await expect(page.getByText(NOBODYS)).toBeVisible();
});

test('who has asked too often is told when to come back, and the code that was typed stays', async ({ page, demo }) => {
  const address = `2001:db8:${randomUUID().slice(0, 4)}:${randomUUID().slice(0, 4)}::1`;
  const headers = { origin: demo.url, 'x-forwarded-for': address };
  for (let asked = 0; asked < 60; asked += 1) {
    await page.request.post('/api/export/issued-documents/check', { data: { code: 'ABCD' }, headers });
  }
  await page.setExtraHTTPHeaders({ 'x-forwarded-for': address });
  await page.goto('/verifier-un-document');

  await typeCode(page, 'ABCD-EFGH-JKLM');

  await expect(page.getByText(/Trop de tentatives\. Réessayez dans \d+ minutes?\./)).toBeVisible();
  await expect(page.locator('[data-failure]')).toBeFocused();
  await expect(page.getByText(NOBODYS)).toHaveCount(0);
  await expect(page.getByLabel('Code du document')).toHaveValue('ABCD-EFGH-JKLM');
  await expectNoViolations(page);
});

for (const broken of ['%', 'ABCD%2']) {
  test(`an address that ends in #${broken} is a wrong code like any other`, async ({ page }) => {
    await page.goto(`/verifier-un-document#${broken}`);

    await expect(page.getByText(NOBODYS)).toBeVisible();
    await typeCode(page, '0000-0000-0000');
    await expect(page.getByText(NOBODYS)).toBeVisible();
    await page.evaluate(`location.hash = '#%F'`);
    await expect(page.getByLabel('Code du document')).toHaveValue('%F');
    await expect(page.getByText(NOBODYS)).toBeVisible();
    await expectNoViolations(page);
  });
}

import { expect, expectNoViolations, post, test } from './fixtures.js';
import { newOwner } from './people.js';

interface Coded {
  id: string;
  code: string;
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

import type { Page } from '@playwright/test';
import { aDocument, aLife, take } from './composer.js';
import { runningDemo } from './demo-instance.js';
import { expect, expectNoViolations, post, read, signInAfresh, test } from './fixtures.js';
import { account, another, RECOVERY_CODE_OF } from './people.js';

/** A picture of one pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

async function withPhoto(page: Page): Promise<void> {
  const { url } = runningDemo();
  const multipart = { title: 'Ma vitrine', file: { name: 'vitrine.png', mimeType: 'image/png', buffer: PNG } };
  const answer = await page.request.post(`${url}/api/portfolio/evidence`, { multipart, headers: { origin: url } });
  expect(answer.ok()).toBe(true);
}

test('a portfolio with its evidence behind it is prepared while one goes on, taken, and removed', async ({ page }) => {
  await aLife(page);
  await withPhoto(page);
  const { id } = await aDocument(page, { kind: 'portfolio', name: 'Tout' });
  await page.goto(`/documents/${id}`);
  const prepared = page.getByRole('region', { name: 'Avec les preuves en annexe' });

  await prepared.getByRole('button', { name: 'Préparer ce fichier' }).click();
  await expect(prepared.getByText(/^Tout.*\.pdf$/)).toBeVisible();
  await expect(prepared.getByText(/Gardé jusqu’au/)).toBeVisible();
  await expectNoViolations(page);

  // It is still there for who comes back.
  await page.reload();
  const { name, text } = await take(page, prepared.getByRole('link', { name: /^Télécharger/ }));
  expect(name).toMatch(/^Tout.*\.pdf$/);
  expect(text).toContain('Copie des annexes');
  await prepared.getByRole('button', { name: /^Supprimer/ }).press('Enter');
  await expect(prepared.getByText(/\.pdf$/)).toHaveCount(0);
  await expect(prepared.getByRole('heading', { name: 'Avec les preuves en annexe' })).toBeFocused();
});

test('who asks for too many at once is told so, and asks again by keyboard', async ({ page }) => {
  await aLife(page);
  const { id: documentId } = await aDocument(page, { kind: 'booklet', name: 'Livret' });
  // Of a service that is at its limit, the page says so, and nothing is lost.
  let isFull = true;
  await page.route('**/api/export/prepared-files', async (route) => {
    if (route.request().method() !== 'POST' || !isFull) return route.fallback();
    const problem = { code: 'too_many_requests', detail: '3 fichiers se préparent déjà.' };
    return route.fulfill({ status: 429, contentType: 'application/problem+json', body: JSON.stringify(problem) });
  });
  await page.goto(`/documents/${documentId}`);
  const prepared = page.getByRole('region', { name: 'Avec les preuves en annexe' });
  await prepared.getByRole('button', { name: 'Préparer ce fichier' }).press('Enter');
  await expect(page.getByText('3 fichiers se préparent déjà.')).toBeVisible();
  isFull = false;
  await prepared.getByRole('button', { name: 'Préparer ce fichier' }).press('Enter');
  await expect(prepared.getByText(/Gardé jusqu’au/)).toBeVisible();
});

test('a counsellor prepares what is shared, and it goes with the share', async ({
  page,
  browser,
  demo,
  baseURL,
}, info) => {
  await aLife(page);
  await withPhoto(page);
  const counsellor = account(demo, 'Claire Weber');
  const terms = { counsellorEmail: counsellor.email, sections: ['experiences', 'evidence'], purpose: 'vae', days: 30 };
  const { id: grantId } = await post<{ id: string }>(page, '/api/portfolio/grants', terms);
  const { ownerId } = await read<{ ownerId: string }>(page, '/api/portfolio');
  // An export asks for a proof of the last ten minutes.
  const reader = await another(browser, baseURL!);
  await signInAfresh(reader, counsellor, RECOVERY_CODE_OF[`prepared, ${info.project.name as 'phone' | 'desktop'}`]);
  await reader.goto(`/conseiller/personnes/${ownerId}`);
  const prepared = reader.getByRole('region', { name: 'Portfolio et preuves en PDF' });

  await prepared.getByRole('button', { name: 'Préparer ce fichier' }).click();
  await expect(prepared.getByText(/Gardé jusqu’au/)).toBeVisible();
  await expectNoViolations(reader);
  const { text } = await take(reader, prepared.getByRole('link', { name: /^Télécharger/ }));
  expect(text).toContain('Copie des annexes');

  const { url } = runningDemo();
  await page.request.delete(`${url}/api/portfolio/grants/${grantId}`, { headers: { origin: url } });
  await prepared.getByRole('link', { name: /^Télécharger/ }).click();
  await expect(reader.getByRole('heading', { level: 1, name: 'Cet accès est terminé' })).toBeVisible();
});

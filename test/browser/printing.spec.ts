import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, post, read, test } from './fixtures.js';
import { account, another, newOwner } from './people.js';

/** What comes out of the printer, sheet by sheet. */
async function printed(page: Page): Promise<string[]> {
  const data = new Uint8Array(await page.pdf({ format: 'A4' }));
  const sheets = await getDocument({ data, verbosity: 0 }).promise;
  const texts = Array.from({ length: sheets.numPages }, async (_, index) => {
    const { items } = await (await sheets.getPage(index + 1)).getTextContent();
    return items.map((item) => ('str' in item ? item.str : '')).join(' ');
  });
  return Promise.all(texts);
}

test('a shared portfolio is printed as it is read, without what one clicks, and its owner is told', async ({
  page,
  browser,
  demo,
  baseURL,
}) => {
  await newOwner(page, 'Solène');
  const names = Array.from({ length: 40 }, (_, index) => `Savoir ${index + 1}`);
  for (const name of names) await post(page, '/api/portfolio/skills', { name, details: 'Vu à l’atelier. '.repeat(8) });
  const { ownerId } = await read<{ ownerId: string }>(page, '/api/portfolio');
  const counsellorEmail = account(demo, 'Claire Weber').email;
  await post(page, '/api/portfolio/grants', { counsellorEmail, sections: ['skills'], purpose: 'vae', days: 30 });
  const reader = await another(browser, baseURL!, account(demo, 'Claire Weber'));
  await reader.goto(`/conseiller/personnes/${ownerId}`);
  await expect(reader.getByRole('heading', { level: 3, name: 'Savoir 40' })).toBeVisible();

  const told = reader.waitForResponse((answer) => answer.url().endsWith('/print'));
  const sheets = await printed(reader);

  expect((await told).status()).toBe(204);
  expect(sheets.length).toBeGreaterThan(1);
  expect(sheets[0]).toContain('Solène Muller');
  // Why one holds it, and until when, stands on the paper too.
  expect(sheets[0]).toContain('faire reconnaître son expérience');
  const whole = sheets.join(' ');
  for (const name of names) expect(whole).toContain(name);
  for (const clicked of ['Mes personnes', 'Se déconnecter', 'Télécharger', 'Écrire'])
    expect(whole).not.toContain(clicked);
  // None is empty, and none has a name at its end whose text is on the next.
  for (const sheet of sheets) expect(sheet.trim().length).toBeGreaterThan(40);

  await reader.emulateMedia({ media: 'print' });
  await expect(reader.getByRole('button').filter({ visible: true })).toHaveCount(0);
  await expect(reader.getByRole('navigation').filter({ visible: true })).toHaveCount(0);
  const widths = await reader.evaluate('[document.documentElement.scrollWidth, innerWidth]');
  expect((widths as number[])[0]).toBeLessThanOrEqual((widths as number[])[1]!);
  await reader.context().close();

  await page.goto('/partages/journal');
  await expect(page.getByText('a imprimé ce que vous partagez : vos compétences')).toHaveCount(1);
});

test('what a person sees of their own path is printed without what one clicks', async ({ page }) => {
  await newOwner(page, 'Solène');
  await post(page, '/api/portfolio/experiences', { kind: 'job', title: 'Boulangère', startedOn: '2019-03' });
  await page.goto('/parcours');
  await expect(page.getByRole('heading', { name: 'Boulangère' })).toBeVisible();

  const sheets = await printed(page);

  expect(sheets).toHaveLength(1);
  expect(sheets[0]).toContain('Boulangère');
  for (const clicked of ['Mes partages', 'Se déconnecter', 'Ajouter']) expect(sheets[0]).not.toContain(clicked);
});

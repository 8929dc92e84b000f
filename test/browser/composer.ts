import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { runningDemo } from './demo-instance.js';
import { expect, post } from './fixtures.js';
import { newOwner } from './people.js';

export interface Thing {
  id: string;
  version: number;
}

/** Someone with three experiences and two skills. */
export async function aLife(page: Page): Promise<Thing> {
  await newOwner(page, 'Lina');
  const shop = { title: 'Vendeuse', description: 'Je vends du pain.', startedOn: '2024', ongoing: true };
  const first = await post<Thing>(page, '/api/portfolio/experiences', { kind: 'job', ...shop });
  const others = [
    ['Bénévole au potager', '2022', '2023'],
    ['Garde de nuit', '2019', '2021'],
  ] as const;
  for (const [title, startedOn, endedOn] of others) {
    await post(page, '/api/portfolio/experiences', { kind: 'volunteering', title, startedOn, endedOn });
  }
  await post(page, '/api/portfolio/skills', { name: 'Tenir une caisse', level: 3 });
  await post(page, '/api/portfolio/skills', { name: 'Pétrir la pâte', level: 2 });
  return first;
}

export const aDocument = (page: Page, more: object = {}) =>
  post<Thing>(page, '/api/portfolio/documents', { kind: 'cv-by-date', name: 'CV caisse', language: 'fr', ...more });

export async function change(
  page: Page,
  path: string,
  { version }: Pick<Thing, 'version'>,
  data: object,
): Promise<void> {
  const { url } = runningDemo();
  const headers = { origin: url, 'If-Match': `"${version}"` };
  const answer = await page.request.patch(url + path, { data, headers });
  expect(answer.ok(), `PATCH ${path}: ${answer.status()}`).toBe(true);
}

/** On a phone, the form and the pages take turns. */
export async function turnTo(page: Page, what: 'Formulaire' | 'Aperçu'): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const tab = page.getByRole('button', { name: what, exact: true });
  if (await tab.isVisible()) await tab.click();
}

export const firstPage = (page: Page) => page.getByRole('img', { name: /^Page 1 sur \d+ du PDF$/ });
export const pictureOf = (page: Page) => firstPage(page).getAttribute('src');
export const upToDate = (page: Page) => expect(page.getByText('Aperçu à jour')).toBeVisible();
export const saved = (page: Page) => expect(page.getByText(/Enregistré à/)).toBeVisible();

/** What a program reads on the pages that are shown. */
export async function machineText(page: Page): Promise<Locator> {
  const told = page.locator('details').filter({ hasText: 'Ce que lit une machine' });
  if ((await told.getAttribute('open')) === null) await told.locator('summary').click();
  return told;
}

export async function take(page: Page, button: Locator): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const pdf = await getDocument({ data: new Uint8Array(await readFile(await download.path())) }).promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join(' ');
    }),
  );
  return { name: download.suggestedFilename(), text: pages.join(' ').replace(/\s+/g, ' ') };
}

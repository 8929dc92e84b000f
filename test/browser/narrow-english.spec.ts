import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, expectNoViolations, post, read, signIn, test } from './fixtures.js';
import { account } from './people.js';

const WEB = join(import.meta.dirname, '../../apps/web');

/** A window of 640 px at 200 %: what WCAG 1.4.10 asks to be readable without scrolling sideways. */
test.use({ locale: 'en-GB', viewport: { width: 320, height: 640 }, deviceScaleFactor: 2 });

test.beforeEach(async ({ context, demo }) => {
  await context.addCookies([{ name: 'lorfolio_lang', value: 'en', url: demo.url }]);
});

/** The addresses of the pages of a part of the site, out of its folders: a new page is visited without anybody's thinking of it. */
function pagesOf(part: string): string[] {
  const files = globSync('**/+page.svelte', { cwd: join(WEB, 'src/routes', `(${part})`) });
  return files.map((file) => `/${file.replace(/\/?\+page\.svelte$/, '')}`).sort();
}

/** The sentences of the pages, by language; those with a number or a name in them are left to the short list below. */
function sentences(language: 'fr' | 'en'): Set<string> {
  const files = globSync(`messages/${language}/*.json`, { cwd: WEB });
  const all = files.flatMap((file) => Object.values(JSON.parse(readFileSync(join(WEB, file), 'utf8')) as object));
  return new Set(all.filter((text): text is string => typeof text === 'string'));
}

const ENGLISH = sentences('en');
const FRENCH = [...sentences('fr')].filter((sentence) => !ENGLISH.has(sentence));
const FRENCH_WORDS =
  /Partager|Mon parcours|Enregistrer|Mes (compétences|preuves|partages)|Télécharger|Supprimer|jusqu’au/;

/** All that is seen or read out, text by text. */
async function wordsOf(page: Page): Promise<string[]> {
  const told = await page.locator('body').evaluate((body) => {
    const texts = body.ownerDocument.createTreeWalker(body, 4); // NodeFilter.SHOW_TEXT
    const words: string[] = [];
    while (texts.nextNode()) {
      const { parentElement, textContent } = texts.currentNode;
      if (!parentElement?.closest('script, noscript, [lang="fr"]')) words.push(textContent ?? '');
    }
    for (const element of body.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
      words.push(...['aria-label', 'title', 'placeholder', 'alt'].map((name) => element.getAttribute(name) ?? ''));
    }
    return words;
  });
  return [await page.title(), ...told].map((text) => text.trim());
}

/** `written` is what somebody wrote in French and that is theirs: their skill may be called as an example of ours. */
async function visit(page: Page, path: string, written: unknown = null): Promise<void> {
  await page.goto(path);
  await expect(page.locator('h1').first(), path).toBeVisible();
  await expect(page.locator('[aria-busy=true]'), path).toHaveCount(0);
  await expectNoViolations(page);
  const { lang, scrollWidth, clientWidth } = await page
    .locator('html')
    .evaluate(({ lang, scrollWidth, clientWidth }) => ({ lang, scrollWidth, clientWidth }));
  expect.soft(lang, `${path}: language`).toBe('en');
  expect.soft(scrollWidth, `${path}: width`).toBeLessThanOrEqual(clientWidth);
  const words = await wordsOf(page);
  const theirs = JSON.stringify(written);
  const french = words.filter((said) => FRENCH.includes(said) || FRENCH_WORDS.test(said));
  const left = french.filter((said) => !theirs.includes(JSON.stringify(said)));
  expect.soft(left, `${path}: French`).toEqual([]);
}

interface Owned {
  ownerId: string;
  experiences: { id: string }[];
  skills: { id: string }[];
  evidence: { id: string }[];
}

test('whoever has no account yet reads every page in English, on a narrow screen', async ({ page }) => {
  for (const path of pagesOf('public')) await visit(page, path);
});

test('an address where there is nothing says so', async ({ page }) => {
  await visit(page, '/nowhere');
  await expect(page.getByRole('heading', { level: 1, name: 'This page does not exist' })).toBeVisible();
});

test('an owner reads every page in English, on a narrow screen', async ({ page, demo }) => {
  test.slow();
  await signIn(page, account(demo, 'Inès Morel'));
  const owned = await read<Owned>(page, '/api/portfolio');
  const grants = await read<{ id: string }[]>(page, '/api/portfolio/grants');
  const cv = await post<{ id: string }>(page, '/api/portfolio/documents', {
    ...{ kind: 'cv-by-date', name: 'CV', language: 'en' },
  });
  const things: Record<string, { id: string }[]> = {
    documents: [cv],
    parcours: owned.experiences,
    competences: owned.skills,
    preuves: owned.evidence,
    partages: grants,
  };
  for (const path of pagesOf('person')) {
    const id = things[path.split('/')[1]!]?.[0]?.id ?? '';
    await visit(page, path.replace('[id]', id).replace('[code]', 'J1501'), owned);
  }
  for (const path of ['/competences?vue=image', '/competences?vue=image&par=classement']) {
    await visit(page, path, owned);
  }
});

test('a counsellor reads every page in English, on a narrow screen', async ({ page, demo }) => {
  await signIn(page, account(demo, 'Claire Weber'));
  const shared = await read<{ ownerId: string; familyName: string }[]>(page, '/api/counsellor/portfolios');
  const { ownerId } = shared.find(({ familyName }) => familyName === 'Morel')!;
  const written = await read(page, `/api/counsellor/portfolios/${ownerId}`);
  for (const path of pagesOf('counsellor')) await visit(page, path.replace('[ownerId]', ownerId), written);
});

test('an administrator reads every page in English, on a narrow screen', async ({ page, demo }) => {
  await signIn(page, account(demo, 'Sophie Marchand'));
  await visit(page, '/conseiller/structure');
  await visit(page, '/conseiller/compte');
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { call, share } from './instance.mjs';
import { median } from './numbers.mjs';
import { allPages } from './page-routes.mjs';
import { anOwner, aProfessional } from './people.mjs';
import { CHECKOUT } from './processes.mjs';
import { timeUntilUsable } from './slow-phone.mjs';

const BUILD = join(CHECKOUT, 'apps/web/build');
const ERROR_TITLES = errorTitles();
const FIRST_PAGE_KB = 60;
const ANY_PAGE_KB = 120;
const USABLE_MS = 2500;
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'fr-FR' };

/** The JavaScript that each page loads, and how long a slow phone needs until one can sign in. */
export async function benchPage(bench, { quick, progress }) {
  const database = await bench.database(100);
  const lorfolio = await bench.lorfolio(database);
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
  try {
    const { people, ids } = await aSharedPortfolio(database, lorfolio.url);
    const pages = [];
    for (const page of allPages(ids)) {
      progress(page.name);
      pages.push(await weigh(browser, lorfolio.url, page, people));
    }
    progress('the sign-in page on a slow phone');
    const times = [];
    for (let i = 0; i < (quick ? 3 : 9); i++)
      times.push(await timeUntilUsable(browser, PHONE, `${lorfolio.url}/connexion`));
    return { rows: rowsOf(pages, times), browser: browser.version() };
  } finally {
    await browser.close();
    await lorfolio.stop();
  }
}

async function aSharedPortfolio({ db }, url) {
  const owner = await anOwner(db, { experiences: 8, skills: 12, evidence: 4 });
  const newcomer = await anOwner(db, { experiences: 0, skills: 0, evidence: 0 });
  const counsellor = await aProfessional(db, 'counsellor');
  const administrator = await aProfessional(db, 'administrator');
  const grant = await share(url, owner, counsellor);
  const { experiences, skills, evidence } = (await call(`${url}/api/portfolio`, { cookie: owner.cookie })).json();
  const [receipt] = (await call(`${url}/api/portfolio/receipts`, { cookie: owner.cookie })).json();
  const body = { kind: 'cv-by-date', name: 'CV', language: 'fr' };
  const made = await call(`${url}/api/portfolio/documents`, { method: 'POST', cookie: owner.cookie, body });
  const document = made.json();
  const ids = {
    eventId: receipt.id,
    parcours: experiences[0].id,
    competences: skills[0].id,
    preuves: evidence[0].id,
    partages: grant.id,
    documents: document.id,
    any: owner.id,
  };
  return { people: { owner, newcomer, counsellor, administrator }, ids };
}

/** Opens a page with an empty cache, and adds up the compressed scripts that it asked for. */
async function weigh(browser, url, { name, path, readers }, people) {
  let found;
  for (const reader of readers) {
    found = { name, path, reader, ...(await open(browser, url, path, people[reader])) };
    if (found.arrived === path && !found.isError) return found;
  }
  return found;
}

async function open(browser, url, path, person) {
  const context = await browser.newContext(PHONE);
  try {
    if (person) {
      const [name, value] = person.cookie.split('=');
      await context.addCookies([{ name, value, url }]);
    }
    const page = await context.newPage();
    const scripts = new Set();
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (pathname.endsWith('.js')) scripts.add(pathname);
    });
    await page.goto(url + path, { waitUntil: 'networkidle', timeout: 60_000 });
    const sizes = [...scripts].map(compressed);
    return {
      isError: ERROR_TITLES.has(await page.locator('h1').first().textContent({ timeout: 5000 })),
      arrived: new URL(page.url()).pathname,
      files: sizes.length,
      brotli: sizes.reduce((sum, size) => sum + size.brotli, 0),
      gzip: sizes.reduce((sum, size) => sum + size.gzip, 0),
    };
  } finally {
    await context.close();
  }
}

/** An error page weighs something too, but that is not the page's weight. */
function errorTitles() {
  const words = JSON.parse(readFileSync(join(CHECKOUT, 'apps/web/messages/fr/common.json'), 'utf8'));
  return new Set(Object.keys(words).flatMap((key) => (/^common_error_.*_title$/.test(key) ? [words[key]] : [])));
}

/** As the standalone process sends them: compressed once, when they were built. */
function compressed(pathname) {
  const file = join(BUILD, pathname);
  const sizeOf = (ending, make) => {
    try {
      return readFileSync(file + ending).length;
    } catch {
      return make(readFileSync(file)).length;
    }
  };
  return { brotli: sizeOf('.br', brotliCompressSync), gzip: sizeOf('.gz', gzipSync) };
}

const kb = (bytes) => (bytes / 1000).toFixed(1);
const told = ({ brotli, gzip, files }) => `${kb(brotli)} kB brotli, ${kb(gzip)} kB gzip (${files} files)`;

function rowsOf(pages, times) {
  const home = pages.find(({ name }) => name === '/');
  const heaviest = pages.reduce((most, page) => (page.brotli > most.brotli ? page : most));
  const usable = median(times);
  return [
    {
      what: 'JavaScript of the first page',
      figure: told(home),
      mark: `at most ${FIRST_PAGE_KB} kB`,
      holds: home.brotli <= FIRST_PAGE_KB * 1000,
    },
    {
      what: `JavaScript of the heaviest page, ${heaviest.name}`,
      figure: told(heaviest),
      mark: `at most ${ANY_PAGE_KB} kB`,
      holds: heaviest.brotli <= ANY_PAGE_KB * 1000,
    },
    {
      what: 'Sign-in page usable on a slow phone (4x slower processor, 1.6 Mbit/s, 150 ms)',
      figure: `${(usable / 1000).toFixed(2)} s (${times.map((ms) => (ms / 1000).toFixed(2)).join(', ')})`,
      mark: `at most ${USABLE_MS / 1000} s`,
      holds: usable <= USABLE_MS,
    },
    ...pages.map(rowOf),
  ];
}

function rowOf({ name, path, arrived, reader, isError, ...weight }) {
  if (isError) return { what: `— ${name}`, figure: `shows an error to ${reader}: not built?`, failed: true };
  const led = arrived === path ? '' : `, who is led to ${arrived}`;
  return { what: `— ${name}, seen by ${reader}${led}`, figure: told(weight) };
}

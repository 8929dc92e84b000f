import './node-version.mjs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.mjs';
import { run, runNode, tool } from './run.mjs';
import { closingLine, NOTHING, ONE_FAILED, settled, sum, tallyOfJest, tallyOfPlaywright } from './tally.mjs';

/**
 * Builds, unless that was done, and runs every test; with a filter, only the Jest tests whose path matches, or only
 * the browser's when it names `test/browser`.
 */
export async function runTests({ filter, build = true } = {}) {
  const inBrowser = filter?.startsWith('test/browser') ?? false;
  const whatToBuild = filter && !inBrowser ? 'build:server' : 'build';
  const built = build ? settled(NOTHING, (await run('npm', ['run', '--silent', whatToBuild])).ok) : NOTHING;
  const folder = await mkdtemp(join(tmpdir(), 'lorfolio-tests-'));
  try {
    const jest = inBrowser ? NOTHING : await runJest(join(folder, 'jest.json'), filter);
    if (filter && !inBrowser) return sum(built, jest);
    return sum(built, jest, await runPlaywright(join(folder, 'playwright.json'), filter));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function runJest(report, filter) {
  const { ok } = await runNode(
    tool('jest/bin/jest.js'),
    ['--json', `--outputFile=${report}`, '--silent=false', ...(filter ? ['--', filter] : [])],
    { env: { NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --no-warnings`.trim() } },
  );
  return tallyOfJest(await readJson(report), ok);
}

async function runPlaywright(report, filter) {
  let browser;
  try {
    browser = findBrowser();
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    return ONE_FAILED;
  }
  const { ok } = await runNode(
    tool('@playwright/test/cli.js'),
    ['test', '--forbid-only', '--reporter=list,json', ...(filter ? [filter] : [])],
    { env: { LORFOLIO_BROWSER: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report } },
  );
  return tallyOfPlaywright(await readJson(report), ok);
}

/** What a runner reported, or nothing when it died before. */
async function readJson(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const tally = await runTests({ filter: process.argv[2] });
  console.log(closingLine(tally));
  process.exitCode = tally.failed > 0 || tally.passed === 0 ? 1 : 0;
}

import './node-version.mjs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.mjs';
import { closingLine, run, runNode, tool } from './run.mjs';

/** The only reason for which a test may stay unrun: data that a licence forbids us to carry is not on this machine. */
const MAY_BE_SKIPPED = /reference data absent/i;

const NOTHING = { passed: 0, failed: 0, skipped: 0 };
const ONE_FAILED = { ...NOTHING, failed: 1 };

const sum = (...tallies) =>
  tallies.reduce((all, one) => ({
    passed: all.passed + one.passed,
    failed: all.failed + one.failed,
    skipped: all.skipped + one.skipped,
  }));

/** A runner that fails without naming a failed test (it died, found nothing, could not load) is one failure more. */
const settled = (tally, ok) => (!ok && tally.failed === 0 ? sum(tally, ONE_FAILED) : tally);

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
  const results = await readJson(report);
  if (!results) return ONE_FAILED;
  const tests = results.testResults.flatMap(({ assertionResults }) => assertionResults);
  const left = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
  const skipped = left.filter(({ fullName }) => MAY_BE_SKIPPED.test(fullName)).length;
  const tally = {
    passed: results.numPassedTests,
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites + left.length - skipped,
    skipped,
  };
  return settled(tally, ok && tests.length > 0);
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
  const results = await readJson(report);
  if (!results) return ONE_FAILED;
  const { expected, unexpected, flaky, skipped } = results.stats;
  const tally = { passed: expected, failed: unexpected + flaky + skipped, skipped: 0 };
  return settled(tally, ok && expected > 0);
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

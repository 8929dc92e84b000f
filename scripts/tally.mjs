/** Counts what the test runners report. Nothing may look green that did not run. */

/** The only reason for which a test may stay unrun: data that a licence forbids us to carry is not on this machine. */
const MAY_BE_SKIPPED = /reference data absent/i;

export const NOTHING = { passed: 0, failed: 0, skipped: 0 };
export const ONE_FAILED = { ...NOTHING, failed: 1 };

export const sum = (...tallies) =>
  tallies.reduce((all, one) => ({
    passed: all.passed + one.passed,
    failed: all.failed + one.failed,
    skipped: all.skipped + one.skipped,
  }));

/** A program that fails without naming a failed test (it died, found nothing, could not load) is one failure more. */
export const settled = (tally, ok) => (!ok && tally.failed === 0 ? sum(tally, ONE_FAILED) : tally);

/** Of Jest's `--json`; `results` is undefined when it died before writing them. */
export function tallyOfJest(results, ok) {
  if (!results) return ONE_FAILED;
  const tests = results.testResults.flatMap(({ assertionResults }) => assertionResults);
  const unrun = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
  const skipped = unrun.filter(({ fullName }) => MAY_BE_SKIPPED.test(fullName)).length;
  const tally = {
    passed: results.numPassedTests,
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites + unrun.length - skipped,
    skipped,
  };
  return settled(tally, ok && tests.length > 0);
}

/** Of Playwright's JSON report. A test that passed only when tried again has failed. */
export function tallyOfPlaywright(results, ok) {
  if (!results) return ONE_FAILED;
  const { expected, unexpected, flaky, skipped } = results.stats;
  return settled({ passed: expected, failed: unexpected + flaky + skipped, skipped: 0 }, ok && expected > 0);
}

/** `N passed, M failed`: the last line that every checker of ours prints. */
export function closingLine({ passed, failed, skipped = 0 }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

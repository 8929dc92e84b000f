import { closingLine, tallyOfJest, tallyOfPlaywright } from '../../scripts/tally.mjs';

const jest = (...statuses: string[]) => ({
  numPassedTests: statuses.filter((status) => status === 'passed').length,
  numFailedTests: statuses.filter((status) => status === 'failed').length,
  numRuntimeErrorTestSuites: statuses.filter((status) => status === 'not loaded').length,
  testResults: statuses.map((status) => ({
    assertionResults:
      status === 'not loaded'
        ? []
        : [
            status === 'absent'
              ? { status: 'pending', fullName: 'ESCO has 13,939 skills (reference data absent)' }
              : { status, fullName: 'a test' },
          ],
  })),
});

const playwright = (stats: object) => ({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats } });

describe('the count of the tests', () => {
  it.each([
    ['all passed', jest('passed', 'passed'), true, '2 passed, 0 failed'],
    ['one failed', jest('passed', 'failed'), false, '1 passed, 1 failed'],
    ['one skipped', jest('passed', 'pending'), true, '1 passed, 1 failed'],
    ['one promised', jest('passed', 'todo'), true, '1 passed, 1 failed'],
    ['one without its data', jest('passed', 'absent'), true, '1 passed, 0 failed, 1 skipped'],
    ['one file that does not load', jest('passed', 'not loaded'), false, '1 passed, 1 failed'],
    ['no test', jest(), true, '0 passed, 1 failed'],
    ['all passed, but the runner says no', jest('passed'), false, '1 passed, 1 failed'],
    ['a runner that died', undefined, false, '0 passed, 1 failed'],
  ])('is right with %s in Jest', (_, results, ok, line) => {
    expect(closingLine(tallyOfJest(results, ok))).toBe(line);
  });

  it.each([
    ['all passed', playwright({ expected: 2 }), true, '2 passed, 0 failed'],
    ['one failed', playwright({ expected: 1, unexpected: 1 }), false, '1 passed, 1 failed'],
    ['one passed at the second try', playwright({ expected: 1, flaky: 1 }), true, '1 passed, 1 failed'],
    ['one skipped', playwright({ expected: 1, skipped: 1 }), true, '1 passed, 1 failed'],
    ['no test', playwright({}), false, '0 passed, 1 failed'],
    ['a set-up that failed', playwright({}), false, '0 passed, 1 failed'],
    ['a runner that died', undefined, false, '0 passed, 1 failed'],
  ])('is right with %s in Playwright', (_, results, ok, line) => {
    expect(closingLine(tallyOfPlaywright(results, ok))).toBe(line);
  });
});

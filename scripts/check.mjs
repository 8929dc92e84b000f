import './node-version.mjs';
import { run, runNode, tool } from './run.mjs';
import { closingLine } from './tally.mjs';
import { GENERATED } from './write-api.mjs';
import { runTests } from './test.mjs';

/** Everything that is checked, here and by .ci/run alike. A failing step does not stop the next: all failures are seen. */

const steps = { passed: 0, failed: 0 };

async function step(name, work) {
  const { ok, output, seconds } = await work();
  steps[ok ? 'passed' : 'failed'] += 1;
  console.log(`${ok ? 'passed' : 'FAILED'}  ${name.padEnd(8)} ${seconds.toFixed(1)} s`);
  if (!ok) console.log(output.trimEnd());
}

const quiet = { quiet: true };
const npm = (script) => () => run('npm', ['run', '--silent', script], quiet);

/** The contract is written anew and compared with what is committed or about to be; other changes do not matter. */
async function apiDrift() {
  const written = await runNode('scripts/write-api.mjs', [], quiet);
  if (!written.ok) return written;
  const git = (...args) => run('git', ['-c', 'safe.directory=*', ...args, '--', ...GENERATED], quiet);
  const changed = await git('diff', '--exit-code', '--stat');
  const unknown = await git('ls-files', '--others', '--exclude-standard');
  const ok = changed.ok && unknown.ok && unknown.output === '';
  const advice = 'The API and its generated files differ: commit what "npm run api" wrote.\n';
  return { ok, output: advice + changed.output + unknown.output, seconds: written.seconds };
}

const began = performance.now();
// The web page's build writes the messages and the routes' types, which lint and type checks read.
await Promise.all([
  step('format', () => runNode(tool('prettier/bin/prettier.cjs'), ['--check', '.'], quiet)),
  step('build', npm('build')),
]);
await step('api', apiDrift);
await Promise.all([step('lint', npm('lint')), step('types', npm('types'))]);

const testsBegan = performance.now();
const tests = await runTests({ build: false });
console.log(`tests    ${((performance.now() - testsBegan) / 1000).toFixed(1)} s`);
console.log(`all      ${((performance.now() - began) / 1000).toFixed(1)} s`);

const failed = steps.failed + tests.failed;
console.log(closingLine({ passed: steps.passed + tests.passed, failed, skipped: tests.skipped }));
process.exitCode = failed > 0 || tests.passed === 0 ? 1 : 0;

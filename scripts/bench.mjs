import './node-version.mjs';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openBench } from '../test/bench/instance.mjs';
import { PARTS } from '../test/bench/parts.mjs';
import { stopAll } from '../test/bench/processes.mjs';
import { asMarkdown, asText, describeMachine, otherWork } from '../test/bench/report.mjs';
import { root } from './run.mjs';

const NAMES = Object.keys(PARTS);
const USAGE = `Measures what was built: npm run bench -- [--quick] [--write] [PART...]

Parts: ${NAMES.join(', ')}; without a name, all. Only a whole run writes docs/performance.md.
  --quick   short, to see that the bench works; writes nothing
  --write   writes docs/performance.md all the same`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean' }, write: { type: 'boolean' }, help: { type: 'boolean' } },
});
const unknown = positionals.filter((name) => !NAMES.includes(name));
if (values.help || unknown.length > 0) {
  console.log(unknown.length > 0 ? `There is no part "${unknown.join('", "')}".\n\n${USAGE}` : USAGE);
  process.exit(values.help ? 0 : 1);
}
const quick = values.quick === true;
const isWhole = !quick && positionals.length === 0;

let bench;
async function close() {
  await stopAll();
  await bench?.close();
}
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => void close().finally(() => process.exit(130)));
}

const load = otherWork();
const parts = [];
let failed = false;
let browser;
try {
  bench = await openBench();
  for (const name of NAMES.filter((known) => positionals.length === 0 || positionals.includes(known))) {
    const { title, measure, method } = PARTS[name];
    const progress = (what) => process.stderr.write(`${name}: ${what}\n`);
    try {
      const measured = await measure(bench, { quick, progress });
      const rows = Array.isArray(measured) ? measured : measured.rows;
      browser ??= measured.browser;
      failed ||= rows.some((row) => row.failed);
      parts.push({ title, method, rows });
    } catch (error) {
      failed = true;
      console.error(error);
      parts.push({ title, method, rows: [{ what: 'Could not be measured', figure: error.message }] });
    } finally {
      await stopAll();
    }
  }
} finally {
  await close();
}

const machine = describeMachine({ postgres: bench.postgres, browser });
console.log(`${Object.values(machine).join(' · ')} · load ${load} at the start\n\n${asText(parts)}`);
if (isWhole || values.write) {
  writeFileSync(join(root, 'docs/performance.md'), asMarkdown(parts, { machine, load, quick }));
  console.log('\nWritten to docs/performance.md.');
}
process.exitCode = failed ? 1 : 0;

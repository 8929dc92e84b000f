import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { loadCvs, loadMaker, TWO_PAGES } from './cvs.mjs';

/** Runs on the built code (`npm run build:server`); each figure comes from a process that does nothing else. */

const WARM_UP = 60;
const SHORT = { experiences: TWO_PAGES, documents: 300 };
/** Twenty pages. */
const LONG = { experiences: 188, documents: 30 };

const run = promisify(execFile);

interface First {
  ms: number;
  processor: number;
}

interface Many {
  rate: number;
  /** Documents for a second of processor: what the machine's other work does not change. */
  processorRate: number;
  median: number;
  p99: number;
  megabytes: number;
}

interface Row {
  what: string;
  figure: string;
  mark: string;
  holds: boolean;
}

/**
 * Figures of the CV in PDF beside their marks.
 * @param flags Node's own options, as the services run with them
 */
export async function benchCv(flags: string[]): Promise<Row[]> {
  const first = await inFreshProcess<First>('first', flags);
  const short = await inFreshProcess<Many>('short', flags);
  const long = await inFreshProcess<Many>('long', flags);
  return [
    {
      what: 'CV, first document of a fresh process, start of Node included',
      figure: `${first.ms.toFixed(0)} ms (processor ${first.processor.toFixed(0)} ms)`,
      mark: 'at most 600 ms',
      holds: first.ms <= 600,
    },
    {
      what: 'CV of two pages, all different, JSON attached, one thread',
      figure: told(short),
      mark: 'at least 60/s, median at most 15 ms, p99 at most 100 ms, at most 300 MB',
      holds: short.rate >= 60 && short.median <= 15 && short.p99 <= 100 && short.megabytes <= 300,
    },
    {
      what: 'Portfolio of twenty pages, all different, one thread',
      figure: told(long),
      mark: 'at least 10/s',
      holds: long.rate >= 10,
    },
  ];
}

function told({ rate, processorRate, median, p99, megabytes }: Many): string {
  return (
    `${rate.toFixed(0)}/s (${processorRate.toFixed(0)} a second of processor), ` +
    `median ${median.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, RSS ${megabytes.toFixed(0)} MB`
  );
}

async function inFreshProcess<T>(what: string, flags: string[]): Promise<T> {
  const { stdout } = await run(process.execPath, [...flags, fileURLToPath(import.meta.url), what], {
    timeout: 300_000,
  });
  return JSON.parse(stdout) as T;
}

async function measureFirst(): Promise<First> {
  const { make } = await loadBoth();
  make(0, TWO_PAGES);
  return { ms: performance.now(), processor: processorTime() };
}

async function measureMany({ experiences, documents }: typeof SHORT): Promise<Many> {
  const { make } = await loadBoth();
  for (let i = 0; i < WARM_UP; i++) make(i, TWO_PAGES);
  const times: number[] = [];
  const began = performance.now();
  const processorBefore = processorTime();
  for (let i = 0; i < documents; i++) {
    const start = performance.now();
    make(WARM_UP + i, experiences);
    times.push(performance.now() - start);
  }
  const seconds = (performance.now() - began) / 1000;
  const processorSeconds = (processorTime() - processorBefore) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? 0;
  return {
    rate: documents / seconds,
    processorRate: documents / processorSeconds,
    median: at(0.5),
    p99: at(0.99),
    megabytes: process.memoryUsage().rss / 1024 / 1024,
  };
}

async function loadBoth() {
  const [cv, maker] = [await loadCvs(), await loadMaker()];
  return { make: (index: number, experiences: number) => maker(cv(index, experiences)) };
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const measures: Record<string, () => Promise<First | Many>> = {
  first: measureFirst,
  short: () => measureMany(SHORT),
  long: () => measureMany(LONG),
};
const asked = process.argv[1] === fileURLToPath(import.meta.url) ? measures[process.argv[2] ?? ''] : undefined;
if (asked) process.stdout.write(`${JSON.stringify(await asked())}\n`);

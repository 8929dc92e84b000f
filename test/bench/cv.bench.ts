import { execFile } from 'node:child_process';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Runs on the built code (`npm run build:server`); each figure comes from a process that does nothing else. */

const MADE_AT = new Date('2026-11-22T10:00:00Z');
const WARM_UP = 60;
const TWO_PAGES = { experiences: 13, documents: 300 };
const TWENTY_PAGES = { experiences: 150, documents: 30 };
const WORDS = [
  'accueillir',
  'ranger',
  'vérifier',
  'préparer',
  'écouter',
  'organiser',
  'réparer',
  'conduire',
  'expliquer',
];

const run = promisify(execFile);

/** Figures of the CV in PDF: what, and how much. */
export async function benchCv(): Promise<[string, string][]> {
  const first = await inFreshProcess('first');
  const short = await inFreshProcess('short');
  const long = await inFreshProcess('long');
  return [
    ['CV, first document of a fresh process, start of Node included', first],
    ['CV of two pages, all different, JSON attached, one thread', short],
    ['Portfolio of about twenty pages, all different, one thread', long],
  ];
}

async function inFreshProcess(what: string): Promise<string> {
  const { stdout } = await run(process.execPath, [fileURLToPath(import.meta.url), what]);
  return stdout.trim();
}

async function measureFirst(): Promise<string> {
  const { make } = await loadMaker();
  await buffer(make(0, TWO_PAGES.experiences));
  return `${Math.round(performance.now())} ms (processor ${Math.round(processorTime())} ms)`;
}

async function measureMany({ experiences, documents }: typeof TWO_PAGES): Promise<string> {
  const { make } = await loadMaker();
  for (let i = 0; i < WARM_UP; i++) await buffer(make(i, TWO_PAGES.experiences));
  const times: number[] = [];
  const began = performance.now();
  const processorBefore = processorTime();
  for (let i = 0; i < documents; i++) {
    const start = performance.now();
    await buffer(make(WARM_UP + i, experiences));
    times.push(performance.now() - start);
  }
  const seconds = (performance.now() - began) / 1000;
  const processorSeconds = (processorTime() - processorBefore) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1);
  const megabytes = Math.round(process.memoryUsage().rss / 1024 / 1024);
  return (
    `${(documents / seconds).toFixed(0)}/s (${(documents / processorSeconds).toFixed(0)} a second of processor), ` +
    `median ${at(0.5)} ms, p99 ${at(0.99)} ms, RSS ${megabytes} MB`
  );
}

/** Every document says something else, so that nothing but letters and words can be remembered from one to the next. */
async function loadMaker() {
  const { cvPdf } = await import('#documents');
  const people = new URL('../../dist/libs/documents/fixtures/people.js', import.meta.url).href;
  const { ines, longLife } = (await import(people)) as typeof import('../../libs/documents/fixtures/people.js');
  const content = JSON.stringify(ines());
  const make = (index: number, experiences: number) => {
    const salt = `${WORDS[index % WORDS.length] ?? ''} ${WORDS[(index * 7 + 3) % WORDS.length] ?? ''}${index}`;
    const attachment = { name: 'resume.json', mediaType: 'application/json', content };
    return cvPdf(longLife(experiences, salt), { language: 'fr', madeAt: MADE_AT, attachment });
  };
  return { make };
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const measures: Record<string, () => Promise<string>> = {
  first: measureFirst,
  short: () => measureMany(TWO_PAGES),
  long: () => measureMany(TWENTY_PAGES),
};
const asked = process.argv[1] === fileURLToPath(import.meta.url) ? measures[process.argv[2] ?? ''] : undefined;
if (asked) process.stdout.write(`${await asked()}\n`);

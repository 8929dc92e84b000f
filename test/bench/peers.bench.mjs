import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../scripts/run.mjs';
import { FLAGS } from '../../scripts/node-options.mjs';
import { median, quantile } from './numbers.mjs';
import { familyMb, familyOf, processorMs, startAnswering } from './processes.mjs';

const HERE = import.meta.dirname;
const TURN = join(HERE, 'peers/turn.mjs');
const PEERS = [
  { name: 'lorfolio', label: 'Lorfolio' },
  { name: 'chromium', label: 'headless Chromium, printing the same from HTML on one reused page' },
  { name: 'react-pdf', label: '@react-pdf/renderer', packages: ['@react-pdf/renderer', 'react'] },
  { name: 'pdfmake', label: 'pdfmake', packages: ['pdfmake'] },
];

/** The same CV of two pages by Lorfolio and by those who could have been used instead, turn about. */
export async function benchPeers(_bench, { quick, progress }) {
  const effort = quick ? { rounds: 2, seconds: 3 } : { rounds: 5, seconds: 6 };
  progress('what only the bench needs');
  const missing = await installPackages();
  const [able, rows] = [[], []];
  for (const peer of PEERS) {
    progress(`${peer.label}, first documents`);
    try {
      if (peer.packages && missing) throw new Error(missing);
      able.push(await opened(peer, quick));
    } catch (error) {
      if (peer.name === 'lorfolio') throw error;
      rows.push({ what: `— ${peer.label}`, figure: `could not be measured: ${firstLine(error.message)}` });
    }
  }
  for (let round = 0; round < effort.rounds; round++) {
    progress(`round ${round + 1} of ${effort.rounds}`);
    for (let turn = 0; turn < able.length; turn++) {
      const peer = able[(round + turn) % able.length];
      peer.rounds.push(await takeTurn(peer, effort.seconds));
    }
  }
  for (const peer of able) {
    peer.megabytes = familyMb(peer.pid);
    ({ file: peer.file } = await peer.ask({ documents: 1, read: true }));
    await peer.stop();
  }
  const [ours, ...others] = able;
  const browser = able.find(({ name }) => name === 'chromium')?.hello.version;
  return {
    rows: [rowOf(ours, ours), ...others.flatMap((peer) => [rowOf(peer, ours), besideRow(peer, ours)]), ...rows],
    browser,
  };
}

/** @returns why they cannot be had, or undefined */
async function installPackages() {
  const isHere = PEERS.every(({ packages = [] }) =>
    packages.every((name) => existsSync(join(HERE, 'node_modules', name))),
  );
  if (isHere) return undefined;
  const { ok, output } = await run('npm', ['ci', '--prefix', HERE, '--no-progress'], { quiet: true });
  return ok ? undefined : `npm ci --prefix test/bench: ${firstLine(output)}`;
}

const firstLine = (text) => text.trim().split('\n')[0];

/** Started and warm: the first documents are slower with all of them. */
async function opened(peer, quick) {
  const started = await startAnswering(peer.label, TURN, { args: [peer.name], flags: FLAGS });
  await started.ask({ documents: quick ? 10 : 60 });
  return { ...peer, ...started, rounds: [] };
}

async function takeTurn({ pid, ask }, seconds) {
  const processor = () => familyOf(pid).reduce((sum, each) => sum + processorMs(each), 0);
  const before = processor();
  const { times } = await ask({ seconds });
  return { times, rate: rateOf(times), processor: (processor() - before) / times.length };
}

const rateOf = (times) => (times.length / times.reduce((sum, ms) => sum + ms, 0)) * 1000;

function rowOf({ name, label, rounds, megabytes, file }, ours) {
  const times = rounds.flatMap((round) => round.times);
  const rate = median(rounds.map((round) => round.rate));
  const processor = median(rounds.map((round) => round.processor));
  const memory = megabytes === null ? '' : `, memory ${megabytes} MB`;
  return {
    what: name === ours.name ? 'CV of two pages, all different: **Lorfolio**' : `— ${label}`,
    figure:
      `${rate.toFixed(1)}/s (${(1000 / processor).toFixed(1)} a second of processor), median ${median(times).toFixed(1)} ms, ` +
      `p99 ${quantile(times, 0.99).toFixed(1)} ms${memory}; ${told(file)}`,
  };
}

function besideRow({ label, rounds }, ours) {
  const ratios = rounds.map(({ rate }, index) => ours.rounds[index].rate / rate);
  return {
    what: `— **Lorfolio beside ${label.split(',')[0]}**`,
    figure: `${median(ratios).toFixed(1)} times as many (rounds: ${ratios.map((ratio) => ratio.toFixed(1)).join(', ')})`,
    mark: 'more than 1',
    holds: median(ratios) > 1,
  };
}

/** What the file itself says that it is; only its text is looked into. */
function told({ pages, kilobytes, tagged, archival, accessible, attached, readBack }) {
  const has = (is, what) => (is ? what : `no ${what}`);
  return [
    `${pages} pages, ${kilobytes.toFixed(0)} kB`,
    has(tagged, 'tags'),
    has(archival, 'PDF/A'),
    has(accessible, 'PDF/UA'),
    has(attached, 'data attached'),
    `${Math.floor(readBack * 100)} % of the words read back in order`,
  ].join(', ');
}

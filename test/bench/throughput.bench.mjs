import autocannon from 'autocannon';
import { SECTIONS } from '../../dist/libs/portfolio/src/index.js';
import { call, share, WHOLE } from './instance.mjs';
import { median } from './numbers.mjs';
import { childrenProcessorMs, processorMs } from './processes.mjs';

const CONNECTIONS = 32;
const FEW = 100;

/** The whole portfolio, by its owner and by a counsellor: beside a bare server, and among a hundred thousand others. */
export async function benchThroughput(bench, { quick, progress }) {
  const many = quick ? 10_000 : 100_000;
  const effort = quick ? { rounds: 3, seconds: 3 } : { rounds: 7, seconds: 8 };
  progress(`making ${many} other people`);
  const databases = [await bench.database(FEW), await bench.database(many)];
  const instances = [];
  for (const database of databases) {
    const { pid, url, stop } = await bench.lorfolio(database);
    await share(url, database.owner, database.counsellor);
    instances.push({ ...database, pid, url, stop });
  }
  const rows = [];
  for (const read of [readByOwner, readByCounsellor]) {
    progress(read.what);
    const [few, among] = instances.map((instance) => read.contestant(instance));
    const answer = (await call(few.url, { cookie: few.cookie })).text();
    const floor = await bench.floor(databases[0], read.floor(answer));
    try {
      const bare = (await call(floor.url)).text();
      if (bare !== answer) throw new Error(`${read.what}: the bare server does not answer the same`);
      const rounds = await compare(bench, { floor, few, among }, effort);
      rows.push(...rowsOf(rounds, read, { bytes: Buffer.byteLength(answer), many }));
    } finally {
      await floor.stop();
    }
  }
  for (const { stop } of instances) await stop();
  return rows;
}

const readByOwner = {
  what: `Own portfolio (${WHOLE.experiences} experiences, ${WHOLE.skills} skills, ${WHOLE.evidence} pieces of evidence)`,
  mark: 0.8,
  contestant: ({ pid, url, owner }) => ({ pid, url: `${url}/api/portfolio`, cookie: owner.cookie }),
  floor: () => ({ sections: SECTIONS }),
};

const readByCounsellor = {
  what: 'Shared portfolio, the record of the read committed',
  // Single items and lines are looked at and the log is a chain: 0.5 was the mark before both.
  mark: 0.45,
  contestant: ({ pid, url, owner, counsellor }) => ({
    pid,
    url: `${url}/api/counsellor/portfolios/${owner.id}`,
    cookie: counsellor.cookie,
  }),
  // The terms of the share do not change from one read to the next: the bare server knows them by heart.
  floor: (answer) => ({
    sections: JSON.parse(answer).access.sections,
    lines: ['email', 'phone', 'address', 'website', 'commune', 'mobility', 'licences'],
    ending: answer.slice(answer.lastIndexOf(',"access":')),
  }),
};

/** Takes turns, beginning with another each time, so that whatever else the machine does falls on all alike. */
async function compare(bench, contestants, { rounds, seconds }) {
  const names = Object.keys(contestants);
  const figures = [];
  for (let round = 0; round < rounds; round++) {
    const figure = {};
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(round + turn) % names.length];
      // Connections that were idle have been closed, and the code has cooled down.
      await load(bench, contestants[name], 1);
      figure[name] = await load(bench, contestants[name], seconds);
    }
    figures.push(figure);
  }
  return figures;
}

async function load(bench, { pid, url, cookie = '' }, duration) {
  const before = [processorMs(pid), childrenProcessorMs(bench.clusterPid)];
  const result = await autocannon({ url, headers: { cookie }, connections: CONNECTIONS, duration });
  const { total, average } = result.requests;
  if (result.non2xx > 0 || result.errors > 0 || total === 0) {
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} broken, of ${total}`);
  }
  return {
    rate: average,
    node: (processorMs(pid) - before[0]) / total,
    postgres: (childrenProcessorMs(bench.clusterPid) - before[1]) / total,
    p50: result.latency.p50,
    p99: result.latency.p99,
  };
}

function rowsOf(rounds, { what, mark }, { bytes, many }) {
  const of = (name, key) => median(rounds.map((round) => round[name][key]));
  const ratio = (a, b) => median(rounds.map((round) => round[a].rate / round[b].rate));
  const each = (name) => `${of(name, 'node').toFixed(2)} ms Node + ${of(name, 'postgres').toFixed(2)} ms PostgreSQL`;
  const line = (name) => `${of(name, 'rate').toFixed(0)}/s, p50 ${of(name, 'p50')} ms, p99 ${of(name, 'p99')} ms`;
  const [beside, among] = [ratio('few', 'floor'), ratio('among', 'few')];
  const work = ({ node, postgres }) => node + postgres;
  const processor = median(rounds.map(({ few, floor }) => work(floor) / work(few)));
  return [
    { what: `${what}, ${(bytes / 1000).toFixed(0)} kB, ${CONNECTIONS} connections`, figure: line('few') },
    { what: '— a bare server answering the same', figure: line('floor') },
    {
      what: '— **beside the bare server**',
      figure: `${beside.toFixed(2)} (rounds: ${rounds.map(({ few, floor }) => (few.rate / floor.rate).toFixed(2)).join(', ')})`,
      mark: `at least ${mark}`,
      holds: beside >= mark,
    },
    {
      what: '— processor time a request',
      figure: `${each('few')}; bare: ${each('floor')}; bare/ours ${processor.toFixed(2)}`,
    },
    {
      what: `— **among ${many.toLocaleString('en')} others, beside among ${FEW}**`,
      figure: `${among.toFixed(2)} (${line('among')}; ${each('among')})`,
      mark: 'at least 0.9',
      holds: among >= 0.9,
    },
  ];
}

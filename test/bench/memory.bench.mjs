import { call, share, WHOLE } from './instance.mjs';
import { dice } from './numbers.mjs';
import { anOwner, aProfessional } from './people.mjs';
import { residentMb } from './processes.mjs';

const AT_ONCE = 16;
const STEPS = 5;
const MORE_STEPS = 5;
const LARGEST_MB = 300;
/** By the first half everything has been used and is warm: what comes on top of it in as many more is a leak. */
const FLAT = 1.1;

/** Memory of a fresh standalone process after each fifth of ten thousand mixed requests, and of ten thousand more. */
export async function benchMemory(bench, { quick, progress }) {
  const requests = quick ? 2000 : 10_000;
  const database = await bench.database(100);
  const lorfolio = await bench.lorfolio(database);
  const pairs = [];
  for (let i = 0; i < AT_ONCE; i++) {
    const [owner, counsellor] = [await anOwner(database.db, WHOLE), await aProfessional(database.db, 'counsellor')];
    await share(lorfolio.url, owner, counsellor);
    const view = (await call(`${lorfolio.url}/api/portfolio`, { cookie: owner.cookie })).json();
    pairs.push({ owner, counsellor, skills: view.skills.map(({ id }) => id) });
  }
  const chance = dice(2026);
  const memory = [residentMb(lorfolio.pid)];
  for (let step = 1; step <= STEPS + MORE_STEPS; step++) {
    progress(`${(requests / STEPS) * step} mixed requests`);
    let left = requests / STEPS;
    const loop = async (pair) => {
      while (left-- > 0) await mixedRequest(lorfolio.url, pair, chance);
    };
    await Promise.all(pairs.map(loop));
    memory.push(residentMb(lorfolio.pid));
  }
  await lorfolio.stop();
  const [last, asked] = [memory.at(-1), memory[STEPS]];
  return [
    {
      what: `Memory (RSS) of the standalone process after ${requests.toLocaleString('en')} mixed requests, ${AT_ONCE} at once`,
      figure: `${asked} MB`,
      mark: `at most ${LARGEST_MB} MB`,
      holds: Math.max(...memory.slice(0, STEPS + 1)) <= LARGEST_MB,
    },
    {
      what: `— at the start and after each ${(requests / STEPS).toLocaleString('en')}`,
      figure: `${memory.join(', ')} MB`,
      mark: 'flat: after as many again at most 1.1 of that',
      holds: last <= asked * FLAT,
    },
  ];
}

/** Of a hundred: 40 own portfolios, 20 writes, 15 lists of shares, 20 shared portfolios, 5 CVs. */
async function mixedRequest(url, { owner, counsellor, skills }, chance) {
  const [die, { cookie }] = [chance() * 100, owner];
  if (die < 40) return call(`${url}/api/portfolio`, { cookie });
  if (die < 60) {
    const skill = skills[Math.floor(chance() * skills.length)];
    const body = { details: `Appris en travaillant, ${Math.floor(chance() * 1e6)} fois.` };
    return call(`${url}/api/portfolio/skills/${skill}`, { method: 'PATCH', cookie, body });
  }
  if (die < 75) return call(`${url}/api/portfolio/grants`, { cookie });
  if (die < 95) return call(`${url}/api/counsellor/portfolios/${owner.id}`, { cookie: counsellor.cookie });
  return call(`${url}/api/export/cv.pdf`, { cookie });
}

import { setTimeout as pause } from 'node:timers/promises';
import { call, share } from './instance.mjs';
import { dice, quantile } from './numbers.mjs';
import { anOwner, aProfessional, PASSWORD } from './people.mjs';

const OWNERS = 40;
const COUNSELLORS = 10;
/** Between two requests of one person, on average. People take seconds. */
const PAUSE_MS = 300;
const PORTFOLIO = { experiences: 10, skills: 20, evidence: 5 };
/** Signing in a second time within the load, as after a night. */
const SIGN_IN_AGAIN = 0.02;
const MOST_SIGN_INS = 8;
/** They do not come at once, but within this part of the time. */
const ARRIVING = 1 / 6;

/** Fifty people at work, each from an address of their own behind one proxy. */
export async function benchMixed(bench, { quick, progress }) {
  const seconds = quick ? 10 : 60;
  const database = await bench.database(100);
  const lorfolio = await bench.lorfolio(database, { LORFOLIO_TRUST_PROXY: '1' });
  const counsellors = [];
  for (let i = 0; i < COUNSELLORS; i++) counsellors.push(await aProfessional(database.db, 'counsellor'));
  const owners = [];
  for (let i = 0; i < OWNERS; i++) owners.push(await anOwner(database.db, PORTFOLIO));
  for (const [i, owner] of owners.entries()) await share(lorfolio.url, owner, counsellors[i % COUNSELLORS]);

  progress(`${OWNERS + COUNSELLORS} people for ${seconds} s`);
  const log = { times: new Map(), failures: [] };
  const until = performance.now() + seconds * 1000;
  const people = [
    ...owners.map((account, i) => ({ account, next: ownerStep, reader: counsellors[(i + 1) % COUNSELLORS] })),
    // A code of a second factor is good once in half a minute: counsellors go on in a session that has proved it.
    ...counsellors.map((account) => ({ account, next: counsellorStep, isIn: true })),
  ];
  const arrival = seconds * 1000 * ARRIVING;
  await Promise.all(people.map((person, i) => live(visitor(lorfolio.url, person, i, log), person, { arrival, until })));
  await lorfolio.stop();
  return rowsOf(log, seconds);
}

/** One person's browser: what they do is timed by kind, and a failure is written down and survived. */
function visitor(url, { account, reader }, index, { times, failures }) {
  const chance = dice(index + 1);
  const headers = { 'x-forwarded-for': `10.0.0.${index + 1}`, 'accept-language': index % 5 === 0 ? 'en' : 'fr' };
  const me = { account, reader, chance, signIns: 0, cookie: account.cookie };
  me.do = async (kind, path, options = {}) => {
    const began = performance.now();
    try {
      return await call(url + path, { ...options, cookie: me.cookie, headers });
    } catch (error) {
      failures.push(`${kind}: ${error.message}`);
      return null;
    } finally {
      if (!times.has(kind)) times.set(kind, []);
      times.get(kind).push(performance.now() - began);
    }
  };
  me.signIn = async () => {
    me.signIns++;
    const body = { email: account.email, password: PASSWORD };
    const answer = await me.do('signing in', '/api/auth/sign-in', { method: 'POST', body });
    me.cookie = answer?.headers.getSetCookie()[0]?.split(';')[0] ?? me.cookie;
  };
  return me;
}

async function live(me, { next, isIn }, { arrival, until }) {
  await pause(me.chance() * arrival);
  if (!isIn) await me.signIn();
  while (performance.now() < until) {
    await pause(me.chance() * 2 * PAUSE_MS);
    if (!isIn && me.signIns < MOST_SIGN_INS && me.chance() < SIGN_IN_AGAIN) await me.signIn();
    await next(me, me.chance() * 100);
  }
}

async function ownerStep(me, die) {
  if (die < 35) return void (me.view = (await me.do('own portfolio', '/api/portfolio'))?.json());
  if (die < 50 && me.view) {
    const skill = me.view.skills[Math.floor(me.chance() * me.view.skills.length)];
    const body = { level: 1 + Math.floor(me.chance() * 4) };
    return me.do('writing', `/api/portfolio/skills/${skill.id}`, { method: 'PATCH', body });
  }
  if (die < 65) {
    const body = { kind: 'volunteering', title: 'Coup de main à la fête du quartier', startedOn: '2024-06' };
    const made = await me.do('writing', '/api/portfolio/experiences', { method: 'POST', body });
    return made && me.do('writing', `/api/portfolio/experiences/${made.json().id}`, { method: 'DELETE' });
  }
  if (die < 75) {
    const body = { counsellorId: me.reader.id, sections: ['skills'], purpose: 'training', days: 7 };
    const grant = await me.do('sharing', '/api/portfolio/grants', { method: 'POST', body });
    return grant && me.do('sharing', `/api/portfolio/grants/${grant.json().id}`, { method: 'DELETE' });
  }
  if (die < 85) return me.do('who may read', '/api/portfolio/grants');
  if (die < 95) return me.do('who has read', '/api/portfolio/access-log');
  return me.do('CV in PDF', '/api/export/cv.pdf');
}

async function counsellorStep(me, die) {
  if (die < 30 || !me.mine) {
    // Those who share for good; the others may withdraw at any moment.
    const shared = (await me.do('list of shares', '/api/counsellor/portfolios'))?.json() ?? [];
    return void (me.mine = shared.filter(({ purpose }) => purpose === 'career-project'));
  }
  const { ownerId } = me.mine[Math.floor(me.chance() * me.mine.length)];
  if (die < 93) return me.do('shared portfolio', `/api/counsellor/portfolios/${ownerId}`);
  return me.do('shared CV in PDF', `/api/export/portfolios/${ownerId}/cv.pdf`);
}

function rowsOf({ times, failures }, seconds) {
  const all = [...times.values()].flat();
  const told = (values) =>
    `p50 ${quantile(values, 0.5).toFixed(0)} ms, p99 ${quantile(values, 0.99).toFixed(0)} ms, ` +
    `longest ${Math.max(...values).toFixed(0)} ms (${values.length})`;
  const kinds = [...times].sort(([a], [b]) => a.localeCompare(b));
  return [
    {
      what: `${OWNERS + COUNSELLORS} people for ${seconds} s, ${all.length} requests: errors`,
      figure: failures.length === 0 ? 'none' : `${failures.length}, the first: ${failures.slice(0, 3).join('; ')}`,
      mark: 'none',
      holds: failures.length === 0,
      failed: failures.length > 0,
    },
    { what: '— all', figure: `${told(all)}, ${(all.length / seconds).toFixed(0)}/s` },
    ...kinds.map(([kind, values]) => ({ what: `— ${kind}`, figure: told(values) })),
  ];
}

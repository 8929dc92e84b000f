import { setTimeout as pause } from 'node:timers/promises';
import { dice } from '../numbers.mjs';
import { readQueries } from './queries.mjs';

/**
 * A process with people who type. Each types a query letter by letter and asks at every letter from the second on, as a page does that
 * shows what it finds meanwhile; looks at what was found; types the next one.
 */
const PEOPLE = 32;
/** Between two letters: sixty words a minute, which is fast. */
const LETTER_MS = 200;
const LOOKING_MS = 1500;
const SHORTEST = 2;

process.on('message', ({ url, cookie, seconds }) => {
  type(url, cookie, seconds).then(
    (answer) => process.send({ answer }),
    (error) => process.send({ error: error instanceof Error ? error.message : String(error) }),
  );
});
process.send({ answer: { people: PEOPLE } });

async function type(url, cookie, seconds) {
  const times = [];
  const until = performance.now() + seconds * 1000;
  await Promise.all(Array.from({ length: PEOPLE }, (_, i) => person(i, { url, cookie, until, times })));
  return { times };
}

async function person(index, { url, cookie, until, times }) {
  const chance = dice(index + 1);
  const queries = readQueries();
  // They do not begin at the same instant.
  await pause(chance() * LOOKING_MS);
  while (performance.now() < until) {
    const { language, text } = queries[Math.floor(chance() * queries.length)];
    for (let length = SHORTEST; length <= text.length && performance.now() < until; length++) {
      const letter = pause(LETTER_MS * (0.5 + chance()));
      const began = performance.now();
      await ask(url, cookie, language, text.slice(0, length));
      times.push(performance.now() - began);
      await letter;
    }
    await pause(LOOKING_MS * (0.5 + chance()));
  }
}

async function ask(url, cookie, language, text) {
  const query = new URLSearchParams({ q: text, lang: language });
  const answer = await fetch(`${url}?${query}`, { headers: { cookie } });
  await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`"${text}" was answered by ${answer.status}`);
}

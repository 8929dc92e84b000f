import { createServer } from 'node:http';
import MiniSearch from 'minisearch';
import pg from 'pg';

/**
 * The same search by a library that holds everything in memory: the same labels, a bare server, no session. Set up as its documentation
 * advises for typing: the last word may be only begun, a fifth of the letters of a word that is not short may be wrong, all words first and
 * any of them if there is nothing.
 */
const LABELS = `
SELECT l.concept_id AS concept, c.code, s.source, l.language, l.text, l.preferred
  FROM reference_label l JOIN reference_concept c ON c.id = l.concept_id JOIN reference_set s ON s.id = c.set_id
 WHERE l.offered AND c.kind <> 'group'`;
const OPTIONS = {
  prefix: (_term, place, terms) => place === terms.length - 1,
  fuzzy: (term) => (term.length > 3 ? 0.2 : false),
  boostDocument: (_id, _term, { preferred, source }) => (preferred ? 1.3 : 1) * (source === 'starter' ? 1.2 : 1),
};
const ELIDED = /\b(?:[dljmnstc]|qu)['’]/gi;

const fold = (word) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const client = new pg.Client({ connectionString: process.env.BENCH_DATABASE });
await client.connect();
const { rows } = await client.query(LABELS);
await client.end();
const began = performance.now();
const indexes = new Map(
  ['fr', 'en'].map((language) => {
    const index = new MiniSearch({
      fields: ['text'],
      storeFields: ['concept', 'code', 'source', 'preferred', 'text'],
      processTerm: fold,
      tokenize: (text) =>
        text
          .replace(ELIDED, ' ')
          .split(/[\s\p{P}]+/u)
          .filter(Boolean),
    });
    index.addAll(rows.filter((row) => row.language === language).map((row, id) => ({ id, ...row })));
    return [language, index];
  }),
);
const built = performance.now() - began;

function search(text, language) {
  const index = indexes.get(language);
  const all = index.search(text, { ...OPTIONS, combineWith: 'AND' });
  const found = all.length > 0 ? all : index.search(text, OPTIONS);
  const concepts = new Map();
  for (const each of found) {
    if (!concepts.has(each.concept))
      concepts.set(each.concept, { source: each.source, code: each.code, label: each.text });
    if (concepts.size === 10) break;
  }
  return [...concepts.values()];
}

const server = createServer((request, response) => {
  const query = new URL(request.url, 'http://localhost').searchParams;
  const found = search(query.get('q'), query.get('lang'));
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(found));
});
server.listen(0, '127.0.0.1', () =>
  console.log(JSON.stringify({ url: `http://127.0.0.1:${server.address().port}`, built })),
);
process.on('SIGTERM', () => process.exit(0));

import { benchCaseload } from './caseload.bench.mjs';
import { benchDocuments } from './documents.bench.mjs';
import { LOG_LEVEL } from './instance.mjs';
import { benchJournal } from './journal.bench.mjs';
import { benchMemory } from './memory.bench.mjs';
import { benchMixed } from './mixed.bench.mjs';
import { benchPage } from './page.bench.mjs';
import { benchPeers } from './peers.bench.mjs';
import { benchReferentials } from './referentials.bench.mjs';
import { benchServing, CLIENTS } from './serving.bench.mjs';
import { benchThroughput } from './throughput.bench.mjs';

/** The parts of the bench in their order; `method` says in docs/performance.md how each was measured. */
export const PARTS = {
  throughput: {
    title: 'Reading a portfolio',
    measure: benchThroughput,
    method: [
      `The standalone process as \`npm start\` runs it (\`LORFOLIO_LOG_LEVEL=${LOG_LEVEL}\`; the default writes a line a request), on`,
      'an embedded PostgreSQL that waits for the disk. Beside it a bare `node:http` and `pg` server in a process of its own (pool',
      'of 8) that answers the same bytes, compared first, from the same single statement, as the owner of the tables: no session,',
      'no row-level security, no consent, no record, no framework. The contestants take turns, each round beginning with another;',
      'a ratio is the median of the rounds’ ratios. The load comes from a third process on the same machine. The other people have 3',
      'experiences, 6 skills, a session, a share and a record of a read each.',
    ],
  },
  caseload: {
    title: 'A caseload of 500',
    measure: benchCaseload,
    method: [
      'A counsellor to whom 500 people share the single things that they have now (10 experiences, 20 skills, 5 pieces of evidence',
      'each), all read once. One request after the other over one connection; filters and order are the page’s work.',
    ],
  },
  documents: {
    title: 'CV in PDF',
    measure: benchDocuments,
    method: [
      'By itself in fresh processes that do nothing else, every document different; then through HTTP from a fresh standalone',
      'process, database and session included.',
    ],
  },
  peers: {
    title: 'CV in PDF beside other makers',
    measure: benchPeers,
    method: [
      'The same words, sizes and letters (Source Sans 3), each maker in a process of its own, warm, one document after the other, every',
      'document different; they take turns, and a ratio is the median of the rounds’ ratios. Memory and processor are those of the process',
      'and all that it starts, shared memory counted once. What a file has is read from the file: “no tags” means that a screen reader gets no',
      'headings and lists, “no PDF/A” that archives refuse it. Chromium is asked for tags; the two libraries make none from their own',
      'building blocks. Lorfolio’s file has all of it, and makes the lines of the CV from the portfolio within its time; the others are handed them.',
    ],
  },
  serving: {
    title: 'Documents through HTTP',
    measure: benchServing,
    method: [
      `A fresh standalone process, asked for composed CVs of two pages by ${CLIENTS} clients, each for another person every time: session,`,
      'database and queue included. Beside it a process that makes the same files, compared first, from what was read beforehand, in as many',
      'threads as the service has, and does nothing else. They take turns, and the ratio is the median of the rounds’ ratios. The clients and',
      'PostgreSQL have no cores of their own: what they take of the same cores counts against the service. The preview is drawn from the file.',
    ],
  },
  journal: {
    title: 'The log of reads',
    measure: benchJournal,
    method: [
      'One person with a chain of 10,000 records, in a fresh standalone process. Sealing is measured on the database, by the function',
      'that the services call after an answer; a read does not wait for it.',
    ],
  },
  memory: {
    title: 'Memory',
    measure: benchMemory,
    method: [
      'A fresh standalone process, PostgreSQL apart. Of a hundred requests 40 read the own portfolio (30 experiences, 60 skills, 20',
      'pieces of evidence), 20 write, 15 list shares, 20 read a shared portfolio, 5 make a CV in PDF.',
    ],
  },
  referentials: {
    title: 'Reference data',
    measure: benchReferentials,
    method: [
      'The official files of ROME 4.0 and ESCO, imported by the operator’s command into a database that waits for the disk, while Lorfolio',
      'runs on it. Then people who type: each types a query of `test/bench/referentials/queries.tsv` letter by letter (a letter in 0.1 to 0.3 s),',
      'asks at every letter from the second on, looks at what was found (0.75 to 2.25 s) and types the next. Times are those of the whole answer',
      'to them, session included; they, Lorfolio and PostgreSQL share the same cores. The library has the same labels in its memory behind a bare',
      '`node:http` server without a session, set up for typing as its documentation advises: beginnings, a fifth of the letters wrong, all words',
      'before some. A query is found when one of the codes that were expected beforehand is among the first five. The skills of an occupation',
      'are asked for one after the other, in an order that mixes the sources.',
    ],
  },
  page: {
    title: 'The page',
    measure: benchPage,
    method: [
      'Every page of `apps/web/src/routes`, opened in Chromium with an empty cache by a person who may see it: the scripts that it',
      'loads until the network is quiet, as they were compressed when built. Usable means: the form handles "submit" by itself and the',
      'e-mail field has taken a typed letter; median of the loads, throttled by the browser.',
    ],
  },
  mixed: {
    title: 'Mixed load',
    measure: benchMixed,
    method: [
      'Forty owners and ten counsellors at once, 0 to 0.6 s between two requests of one person (people take seconds), each from an address of',
      'their own. They come within the first sixth of the time, sign in (counsellors are in: a code of theirs is good once), read, write, share',
      'and withdraw, look at who has read, make CVs. The load comes from the same machine.',
    ],
  },
};

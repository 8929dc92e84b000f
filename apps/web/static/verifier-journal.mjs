#!/usr/bin/env node
/*
 * Lorfolio : vérifier le journal des lectures, sans Lorfolio. / Check the log of reads, without Lorfolio.
 *
 *   node verifier-journal.mjs journal.json                       la chaîne est-elle entière ? / is the chain whole?
 *   node verifier-journal.mjs journal.json 12:3f5a...            et le repère que j’ai gardé ? / and the mark I kept?
 *
 * Rien d’autre n’est nécessaire que Node (20 ou plus), et rien n’est envoyé. / Needs nothing but Node, and sends nothing.
 *
 * Chaque ligne porte l’empreinte SHA-256 d’un texte : une liste JSON de douze textes (ou null), écrite sans espace.
 * Each record carries the SHA-256 of a text: a JSON list of twelve texts (or null), written without spaces.
 *   ["lorfolio-journal-1", ownerId, position, id, action, grantId, linkId, readerId, sections (JSON), evidenceId,
 *    readAt (UTC, microseconds), previousHash]
 * previousHash est l’empreinte de la ligne d’avant ; soixante-quatre zéros pour la première. / of the record before; zeros for the first.
 */
import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FIRST = '0'.repeat(64);
const MARK = /^\s*(\d{1,10})\s*:\s*([0-9a-f]{64})\s*$/i;

/** The fingerprint of a record at its place in the chain. */
export function hashOf(ownerId, record, previousHash) {
  const text = JSON.stringify([
    'lorfolio-journal-1',
    ownerId,
    String(record.position),
    record.id,
    record.action,
    record.grantId,
    record.linkId,
    record.readerId,
    JSON.stringify(record.sections),
    record.evidenceId,
    record.readAt,
    previousHash,
  ]);
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** The first record that is not as it was sealed, or null when the chain is whole. */
export function firstBroken({ ownerId, records, head }) {
  let previousHash = FIRST;
  for (const [index, record] of records.entries()) {
    const { id } = record;
    const position = index + 1;
    if (record.position !== position) return { position, id, fault: 'gap' };
    if (record.previousHash !== previousHash) return { position, id, fault: 'unlinked' };
    if (hashOf(ownerId, record, previousHash) !== record.hash) return { position, id, fault: 'altered' };
    previousHash = record.hash;
  }
  // The file says itself how long it was.
  const isWhole = head ? head.position === records.length && head.hash === previousHash : records.length === 0;
  return isWhole ? null : { position: records.length + 1, id: '-', fault: 'end' };
}

/** The mark that someone kept, read: `12:3f5a...`; null when it is not one. */
export function readMark(text) {
  const [, position, hash] = MARK.exec(text) ?? [];
  return hash === undefined ? null : { position: Number(position), hash: hash.toLowerCase() };
}

/** Whether a kept mark is in the chain: `kept`, `changed`, or `missing` when the log is shorter. */
export function judgeMark({ records }, { position, hash }) {
  const record = records[position - 1];
  if (record === undefined) return 'missing';
  return record.hash === hash ? 'kept' : 'changed';
}

const FAULTS = {
  end: ['elle manque, le fichier a été coupé', 'it is missing, the file was cut short'],
  gap: ['une ligne manque juste avant', 'a record is missing just before it'],
  unlinked: ['elle ne suit pas la ligne d’avant', 'it does not follow the record before'],
  altered: ['son contenu a changé', 'its content has changed'],
};

const MARKS = {
  kept: [
    (n) => `Votre repère est dans la chaîne : rien n’a changé jusqu’à la ligne ${n}.`,
    (n) => `The mark you kept is in the chain: nothing has changed up to record ${n}.`,
  ],
  changed: [
    (n) => `Votre repère N’EST PAS dans la chaîne : les lignes jusqu’à la ligne ${n} ont été changées depuis.`,
    (n) => `The mark you kept IS NOT in the chain: the records up to record ${n} were changed since.`,
  ],
  missing: [
    (n) => `Votre repère N’EST PAS dans la chaîne : le journal n’a plus de ligne ${n}. Des lignes ont disparu.`,
    (n) => `The mark you kept IS NOT in the chain: the log has no record ${n} any more. Records have disappeared.`,
  ],
};

function readJournal(path) {
  try {
    const journal = JSON.parse(readFileSync(path, 'utf8'));
    const isOne = journal?.format === 'lorfolio-journal' && journal.version === 1 && Array.isArray(journal.records);
    return isOne ? journal : null;
  } catch {
    return null;
  }
}

/** What the command says, and its exit code: 0 all is well, 1 not, 2 it could not be checked. */
export function check(path, kept) {
  const journal = path === undefined ? null : readJournal(path);
  if (journal === null) {
    return {
      code: 2,
      lines: [
        path === undefined ? 'node verifier-journal.mjs journal.json [position:empreinte]' : `? ${path}`,
        'Donnez le fichier journal.json téléchargé depuis Lorfolio. / Give the file journal.json downloaded from Lorfolio.',
      ],
    };
  }
  const mark = kept === undefined ? undefined : readMark(kept);
  if (mark === null) {
    return {
      code: 2,
      lines: [
        'Ce repère n’en est pas un : il s’écrit 12:3f5a…, le numéro, deux points, 64 caractères de 0 à 9 et de a à f.',
        'This is not a mark: it is written 12:3f5a…, the number, a colon, 64 characters from 0 to 9 and from a to f.',
      ],
    };
  }
  const broken = firstBroken(journal);
  if (broken !== null) {
    const [fr, en] = FAULTS[broken.fault];
    return {
      code: 1,
      lines: [
        `La chaîne est ROMPUE à la ligne ${broken.position} (${broken.id}) : ${fr}.`,
        `The chain is BROKEN at record ${broken.position} (${broken.id}): ${en}.`,
      ],
    };
  }
  const count = journal.records.length;
  const lines = [
    `La chaîne est entière : ${count} ligne${count > 1 ? 's' : ''}, aucune changée, retirée, ajoutée ou déplacée.`,
    `The chain is whole: ${count} record${count === 1 ? '' : 's'}, none changed, removed, put in or moved.`,
  ];
  if (mark === undefined) return { code: 0, lines };
  const verdict = judgeMark(journal, mark);
  return { code: verdict === 'kept' ? 0 : 1, lines: [...lines, ...MARKS[verdict].map((say) => say(mark.position))] };
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { code, lines } = check(process.argv[2], process.argv[3]);
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = code;
}

import { invalidField, type Text } from '#common';
import type { ChainCheckDto, ChainHeadDto } from './access-log.dto.js';

const SHAPE = /^\s*(\d{1,9})\s*:\s*([0-9a-f]{64})\s*$/i;

/** What a person kept of their chain, as they paste it: `12:3f5a...`. */
export function readKeptHead(text: string): ChainHeadDto {
  const [, position, hash] = SHAPE.exec(text) ?? [];
  if (position === undefined || hash === undefined || Number(position) === 0) {
    throw invalidField('head', 'head', {
      fr: 'Un repère s’écrit 12:3f5a…, un numéro, deux points, puis 64 caractères. Collez-le en entier.',
      en: 'A mark is written 12:3f5a…, a number, a colon, then 64 characters. Paste the whole of it.',
    });
  }
  return { position: Number(position), hash: hash.toLowerCase() };
}

/** What the chain is found to be. */
export interface ChainFacts {
  records: number;
  broken: { position: number; recordId: string } | null;
  /** What was kept, and the hash that stands at its place now, if there is one. */
  kept: (ChainHeadDto & { now: string | null }) | null;
}

/** The verdict. That what was kept is not there any more says more than where the chain breaks. */
export function judge({ records, broken, kept }: ChainFacts): ChainCheckDto['result'] {
  if (kept !== null && kept.position > records) return 'missing';
  if (kept !== null && kept.now !== kept.hash) return 'changed';
  if (broken !== null) return 'broken';
  return kept === null ? 'whole' : 'kept';
}

/** The verdict in plain words. */
export function wordsOf(facts: ChainFacts): Text {
  const { records, broken, kept } = facts;
  const [place, line] = [String(kept?.position ?? 0), String(broken?.position ?? 0)];
  switch (judge(facts)) {
    case 'missing':
      return {
        fr: `Des lignes ont disparu. Votre repère parle de ${place} lignes, le journal n’en a plus que ${records}. Gardez votre repère et écrivez-nous.`,
        en: `Records have disappeared. Your mark speaks of ${place} records; the log has only ${records}. Keep your mark and write to us.`,
      };
    case 'changed':
      return {
        fr: `Le journal n’est plus celui que vous avez gardé. Relisez d’abord votre repère : un seul caractère de travers suffit. S’il est juste, une ligne a changé entre la première et la ligne ${place} : gardez-le et écrivez-nous.`,
        en: `The log is not the one you kept. First read your mark again: one wrong character is enough. If it is right, a record between the first and record ${place} was changed: keep it and write to us.`,
      };
    case 'broken':
      return {
        fr: `Le journal a été modifié : la chaîne est rompue à la ligne ${line}. Écrivez-nous.`,
        en: `The log was altered: the chain is broken at record ${line}. Write to us.`,
      };
    case 'kept':
      return {
        fr: `Votre repère est dans le journal. Rien n’a changé depuis la première ligne jusqu’à la ligne ${place}, ni ensuite.`,
        en: `Your mark is in the log. Nothing has changed from the first record to record ${place}, nor after it.`,
      };
    case 'whole':
      return records === 0
        ? { fr: 'Personne n’a encore lu : le journal est vide.', en: 'Nobody has read yet: the log is empty.' }
        : {
            fr: 'Le journal est entier. Aucune ligne n’a été changée, retirée, ajoutée ou déplacée.',
            en: 'The log is whole. No record was changed, removed, put in or moved.',
          };
  }
}

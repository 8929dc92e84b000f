import type { Cell } from '../fonts/cells.js';
import type { Weight } from '../fonts/typefaces.js';
import { atomsOf, type Atom } from './atoms.js';
import { breaksOf, type HyphenatedLanguage } from './hyphenation.js';

/** A word on two lines. */
export interface BrokenWord {
  /** With its hyphen. */
  beginning: Atom;
  rest: Atom;
}

interface Room {
  /** Left on the line. */
  room: number;
  /** Of the next line. */
  width: number;
  size: number;
}

const HYPHEN = '-';

/**
 * Breaks a word so that its beginning fits into what is left of a line. Programs that read a page back take a word on two lines for two
 * words, or its hyphen for a part of it, whatever the file says of it beside (ADR 0026). So here the beginning says the whole word: its
 * hyphen stands for all the letters that are carried over, and these are drawn without saying anything.
 */
export function wordBroken(
  piece: string,
  language: HyphenatedLanguage,
  weight: Weight,
  { room, width, size }: Room,
): BrokenWord | null {
  for (const at of breaksOf(piece, language)) {
    const beginning = oneAtom(piece.slice(0, at) + HYPHEN, weight);
    if (beginning === null) return null;
    if ((beginning.run.width * size) / 1000 > room) continue;
    const carried = piece.slice(at);
    const rest = oneAtom(carried, weight);
    if (rest === null || (rest.run.width * size) / 1000 > width) return null;
    return { beginning: saying(beginning, piece, carried), rest: { ...rest, text: '' } };
  }
  return null;
}

function oneAtom(text: string, weight: Weight): Atom | null {
  const atoms = atomsOf(text, weight, null);
  return atoms.length === 1 ? (atoms[0] ?? null) : null;
}

/** The same drawings; the last of them, the hyphen, stands for what is carried over. */
function saying(atom: Atom, text: string, carried: string): Atom {
  const { cells } = atom.run;
  const hyphen = cells.at(-1) as Cell;
  const key = `${carried}|${hyphen.key}`;
  return { ...atom, text, run: { ...atom.run, cells: [...cells.slice(0, -1), { ...hyphen, key, text: carried }] } };
}

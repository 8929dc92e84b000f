import type { Face, ShapedRun } from '../fonts/face.js';
import { typefaces, type Weight } from '../fonts/typefaces.js';

/** A stretch of text of one face, one direction and one style: the smallest thing that is shaped and shown. */
export interface Atom {
  text: string;
  face: Face;
  level: number;
  run: ShapedRun;
}

const UNCOVERED = '\u25A1';
const COMBINING = /\p{M}|[\u200C\u200D\u{1F3FB}-\u{1F3FF}\u{1F1E6}-\u{1F1FF}]/u;
const NEUTRAL = /^[\p{Zs}\p{P}]$/u;
const JOINER = /[\u200C\u200D]/;
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** What a reader takes for one character: never cut in two. */
export function graphemesOf(text: string): string[] {
  return COMBINING.test(text) ? Array.from(segmenter.segment(text), ({ segment }) => segment) : Array.from(text);
}

/** Shapes a piece of text whose levels are given, by face. */
export function atomsOf(text: string, weight: Weight, levels: Uint8Array | null): Atom[] {
  const first = typefaces.face(weight, 0);
  const allLevel = levels === null;
  if (allLevel && !COMBINING.test(text) && coversAll(first, text)) {
    return [{ text, face: first, level: 0, run: first.shape(text) }];
  }
  const atoms: { text: string; face: Face; level: number }[] = [];
  const graphemes = graphemesOf(text);
  const opening = graphemes.find((grapheme) => !NEUTRAL.test(grapheme));
  const faceOfOpening = opening === undefined ? null : faceFor(opening, weight, undefined);
  let at = 0;
  for (const grapheme of graphemes) {
    const level = levels?.[at] ?? 0;
    at += grapheme.length;
    const last = atoms.at(-1);
    const face = faceFor(grapheme, weight, last?.face ?? faceOfOpening ?? undefined);
    const shown = face === null ? UNCOVERED : grapheme;
    const shownFace = face ?? first;
    if (last && last.level === level && last.face === shownFace) last.text += shown;
    else atoms.push({ text: shown, face: shownFace, level });
  }
  return atoms.map((atom) => ({ ...atom, run: atom.face.shape(atom.text, atom.level % 2 === 1) }));
}

/** Spaces and punctuation stay in the face of the letters they belong to, so that runs are not cut needlessly. */
function faceFor(grapheme: string, weight: Weight, before: Face | undefined): Face | null {
  if (before && NEUTRAL.test(grapheme) && coversAll(before, grapheme)) return before;
  for (let index = 0; index < typefaces.count; index++) {
    const face = typefaces.face(weight, index);
    if (coversAll(face, grapheme)) return face;
  }
  return null;
}

function coversAll(face: Face, text: string): boolean {
  for (const character of text) {
    if (!JOINER.test(character) && !face.covers(character.codePointAt(0) as number)) return false;
  }
  return true;
}

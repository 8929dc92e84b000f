import * as bidiModule from 'bidi-js';

// A CommonJS module whose types speak of an ES module: its factory is the default of both.
const bidi = (bidiModule.default as unknown as typeof bidiModule.default.default)();

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

export interface Directions {
  /** Of the paragraph: what its first letter says. */
  rightToLeft: boolean;
  /** One a UTF-16 unit; odd where one writes from right to left. `null` where all goes from left to right. */
  levels: Uint8Array | null;
}

/** Which way each character of a paragraph goes, by the Unicode algorithm. */
export function directionsOf(text: string): Directions {
  if (!RIGHT_TO_LEFT.test(text)) return { rightToLeft: false, levels: null };
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text);
  return { rightToLeft: (paragraphs[0]?.level ?? 0) % 2 === 1, levels };
}

/** Brackets and arrows as they are drawn when one writes from right to left. Its own inverse. */
export function mirrored(text: string): string {
  return Array.from(text, (character) => bidi.getMirroredCharacter(character) ?? character).join('');
}

/** The parts of one line in the order of the paper (rule L2): whatever is at a level or above it turns round as one. */
export function inVisualOrder<T extends { level: number }>(parts: readonly T[]): T[] {
  const ordered = [...parts];
  const highest = Math.max(0, ...parts.map(({ level }) => level));
  for (let level = highest; level >= 1; level--) {
    for (let start = 0; start < ordered.length; start++) {
      let end = start;
      while (end < ordered.length && (ordered[end] as T).level >= level) end++;
      if (end > start) ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
      start = Math.max(start, end);
    }
  }
  return ordered;
}

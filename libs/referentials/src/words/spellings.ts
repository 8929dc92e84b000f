/** Letters by which people go astray because they sound alike. */
const SOUNDS: readonly [RegExp, string][] = [
  [/ph/g, 'f'],
  [/e?au/g, 'o'],
  [/cc/g, 'k'],
  [/qu?/g, 'k'],
  [/c(?=[aoul-z]|$)/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/g(?=[eiy])/g, 'j'],
  [/(ai|ei)/g, 'e'],
  [/[ea]m(?=[bp])|en|em/g, 'an'],
  [/y/g, 'i'],
  [/z/g, 's'],
  [/h/g, ''],
  [/(.)\1+/g, '$1'],
];

/** Of a long word the beginning does; a shorter one too, because a word that is being typed has no end yet. */
const LENGTHS = [8, 5];

/** How a word sounds, roughly. */
export function soundOf(word: string): string {
  return SOUNDS.reduce((sound, [letters, alike]) => sound.replace(letters, alike), word);
}

/**
 * What a word shares with those that are a slip away (a letter too many, too few, another, two swapped): its beginning, as it is written
 * and as it sounds, and what is left of that when one letter is dropped. Looked up as they are, without comparing with every word there is.
 */
export function spellingsOf(word: string): string[] {
  const keys = new Set<string>();
  for (const whole of [word, soundOf(word)]) {
    for (const length of LENGTHS) {
      const beginning = whole.slice(0, length);
      if (beginning.length < 3) continue;
      keys.add(beginning);
      for (let at = 0; at < beginning.length; at++) keys.add(beginning.slice(0, at) + beginning.slice(at + 1));
    }
  }
  return [...keys];
}

/** Slips between two words: a letter too many, too few, another, or two swapped (optimal string alignment). */
export function slipsBetween(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      const least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same);
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row.push(swapped ? Math.min(least, at(i - 2, j - 2) + 1) : least);
    }
  }
  return at(one.length, other.length);
}

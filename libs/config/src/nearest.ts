/** A hint for a word that is nearly one of the known ones: `; did you mean "info"?`, or nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  const folded = word.toLowerCase();
  const [best] = known
    .map((candidate) => ({ candidate, distance: distance(folded, candidate.toLowerCase()) }))
    .filter((one) => one.distance <= Math.min(3, one.candidate.length / 2))
    .sort((a, b) => a.distance - b.distance);
  return best ? `; did you mean "${best.candidate}"?` : '';
}

/** Letters to add, drop or change to make one word of the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [i, letter] of a.split('').entries()) {
    let diagonal = i;
    row = row.reduce<number[]>((next, above, column) => {
      const left = next[column - 1];
      next.push(
        left === undefined ? i + 1 : Math.min(above + 1, left + 1, diagonal + (b[column - 1] === letter ? 0 : 1)),
      );
      diagonal = above;
      return next;
    }, []);
  }
  return row[b.length] ?? 0;
}

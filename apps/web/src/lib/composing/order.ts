/** The items that come first, in their order, then the others as they were. */
export function ordered<T extends { id: string }>(items: readonly T[], first: readonly string[]): T[] {
  const place = new Map(first.map((id, index) => [id, index]));
  const placeOf = ({ id }: T) => place.get(id) ?? first.length;
  return [...items].sort((a, b) => placeOf(a) - placeOf(b));
}

/** The same list with one thing a place further up or down. */
export function swapped<T>(list: readonly T[], from: number, step: -1 | 1): T[] {
  const moved = [...list];
  moved.splice(from + step, 0, ...moved.splice(from, 1));
  return moved;
}

/**
 * Which ids have to be named so that a part is in this order. As few as it takes: what is added to the portfolio later
 * then still finds its usual place among the others.
 * @param first those named today, of all parts
 */
export function namedFor(
  usual: readonly { id: string }[],
  wanted: readonly string[],
  first: readonly string[],
): string[] {
  const elsewhere = first.filter((id) => !wanted.includes(id));
  for (let count = 0; count < wanted.length; count++) {
    const named = wanted.slice(0, count);
    if (ordered(usual, named).every(({ id }, index) => id === wanted[index])) return [...elsewhere, ...named];
  }
  return [...elsewhere, ...wanted];
}

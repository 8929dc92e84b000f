const order = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });

/** The order in which people look for names: accents and capitals do not count. */
export function byName(a: string, b: string): number {
  return order.compare(a, b);
}

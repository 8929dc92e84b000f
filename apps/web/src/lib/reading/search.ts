/** Without capitals and accents: `Nguyễn` is found by `nguyen`, `Łukasz` by `lukasz`. */
export const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ø/g, 'o')
    .replace(/œ/g, 'oe')
    .replace(/’/g, "'");

/** Whether every word that is looked for is somewhere in these texts. */
export function matches(wanted: string, texts: (string | null | undefined)[]): boolean {
  const text = plain(texts.filter(Boolean).join(' '));
  return plain(wanted)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

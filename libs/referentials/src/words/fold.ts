/** Without accents, capitals and typographic niceties: what two people who type the same thing differently have in common. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[’ʼ`´]/g, "'");
}

/** "d'enfant", "l'eau", "qu'on": the letters before the apostrophe say nothing. English: "child's". */
const ELIDED = /(^|[^a-z0-9])(?:[dljmnstc]|qu|jusqu|lorsqu|puisqu)'(?=[a-z0-9])/g;
const POSSESSIVE = /'s(?![a-z0-9])/g;
/** "C++", "C#" and ".NET" are words too. */
const WORD = /[a-z0-9][a-z0-9+#]*/g;

/** The words of a text, folded, in their order. */
export function wordsOf(text: string): string[] {
  return fold(text).replace(ELIDED, '$1').replace(POSSESSIVE, '').match(WORD) ?? [];
}

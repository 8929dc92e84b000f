/** Verbs whose noun is built otherwise, and what has a family of its own. */
const IRREGULAR = new Map(
  Object.entries({
    conduite: 'conduct',
    vente: 'vend',
    ventes: 'vend',
    chauffeur: 'chaufeur',
    chauffeurs: 'chaufeur',
    chauffeuse: 'chaufeur',
    bebe: 'bebe',
    bebes: 'bebe',
    gens: 'gens',
    jeune: 'jeune',
    jeunes: 'jeune',
    travaux: 'travail',
  }),
);

/** What ends a word, what it becomes, and how many letters have to be left. The first that fits is taken. */
const ENDINGS: readonly [ending: RegExp, becomes: string, left: number][] = [
  [/uire$/, 'uct', 3],
  [/endre$/, 'end', 1],
  [/eindre$/, 'eint', 1],
  [/(atrice|ateur|ation)$/, '', 3],
  [/(trice|teur|tion)$/, 't', 3],
  [/(euse|eur)$/, '', 3],
  [/(erie|iere|ier)$/, '', 4],
  [/(ere|er)$/, '', 3],
  [/ement$/, '', 6],
  [/(age|ure)$/, '', 4],
  [/ir$/, '', 3],
];

/**
 * The root that the forms of a word share: plural, feminine, and mostly the one who does it, the doing and the verb ("soudeuse",
 * "soudure", "souder"). Light on purpose: a root too many is put right by the ranking, which looks at the words themselves.
 * @param word folded
 */
export function frenchStem(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 4 || /[^a-z]/.test(word)) return word;
  const one = singular(word);
  for (const [ending, becomes, left] of ENDINGS) {
    const found = ending.exec(one);
    if (found && found.index >= left) return finish(one.slice(0, found.index) + becomes);
  }
  return finish(one);
}

function singular(word: string): string {
  if (word.endsWith('eaux')) return word.slice(0, -1);
  if (word.endsWith('aux') && word.length > 4) return `${word.slice(0, -2)}l`;
  return /[^s]s$|[ea]ux$|oux$/.test(word) ? word.slice(0, -1) : word;
}

/** "gardienne" as "gardien", "sportive" as "sportif". */
function finish(root: string): string {
  return root
    .replace(/([^e])e{1,2}$/, '$1')
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1')
    .replace(/v$/, 'f');
}

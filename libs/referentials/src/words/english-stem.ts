const IRREGULAR = new Map(
  Object.entries({
    children: 'child',
    people: 'person',
    men: 'man',
    women: 'woman',
    driven: 'driv',
    sold: 'sel',
    taught: 'teach',
  }),
);

const ENDINGS: readonly [ending: RegExp, left: number][] = [
  [/(ational|ation|ating|ator|ate)$/, 4],
  [/(ment)$/, 5],
  [/(ing|ery|er|or|ed)$/, 3],
];

/**
 * The root that the forms of a word share: plural, and mostly the one who does it, the doing and the verb.
 * @param word folded
 */
export function englishStem(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 4 || /[^a-z]/.test(word)) return word;
  const one = singular(word);
  for (const [ending, left] of ENDINGS) {
    const found = ending.exec(one);
    if (found && found.index >= left) return finish(one.slice(0, found.index));
  }
  return finish(one);
}

function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(ss|x|ch|sh|z)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

function finish(root: string): string {
  return root
    .replace(/([^e])e$/, '$1')
    .replace(/y$/, 'i')
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1');
}

import { folded } from '#common';
import type { SkillReference } from '#view';

/** Why two skills may be one: chosen from the same place of a reference, the same words, or nearly the same. */
export type Likeness = 'reference' | 'words' | 'wording';

export interface Alike {
  likeness: Likeness;
  ids: [string, string];
}

interface Named {
  id: string;
  name: string;
  reference: SkillReference | null;
  /** Those that the person said to be something else. */
  distinctFrom: readonly string[];
}

/** They carry no meaning of their own: "la caisse" and "une caisse" are one. */
const LITTLE_WORDS = new Set(
  'a à au aux avec d de des du en et l la le les ma mes mon s ses son un une the of and to an in with my'
    .split(' ')
    .map(folded),
);

/** Of what makes up two wordings, what has to be common. Between the two lie the starter set's own skills, none of which is another. */
const NEAR = 0.82;
/** Of a short wording one letter is too much: "louer" is not "jouer". */
const SHORTEST = 9;

/** Each is held against each other: of more than anybody says in a life, those that were said last. */
const MOST_COMPARED = 500;

interface Worded extends Named {
  /** The words that matter, in their order. */
  text: string;
  /** The same in the order of the alphabet: "peser et couper" is "couper et peser". */
  sorted: string;
  triples: Set<string>;
}

/**
 * The pairs of skills that look like one, surest first: nothing follows from it but a question to the person. A pair that
 * they have told apart is not asked about again.
 * @param skills the oldest first
 */
export function alikeSkills(skills: readonly Named[]): Alike[] {
  const worded = skills.slice(-MOST_COMPARED).map(words);
  const pairs = worded.flatMap((one, index) =>
    worded.slice(index + 1).flatMap((other): Alike[] => {
      const likeness = isToldApart(one, other) ? null : likenessOf(one, other);
      return likeness === null ? [] : [{ likeness, ids: [one.id, other.id] }];
    }),
  );
  const surest: Likeness[] = ['reference', 'words', 'wording'];
  return pairs.sort((a, b) => surest.indexOf(a.likeness) - surest.indexOf(b.likeness));
}

function isToldApart(one: Named, other: Named): boolean {
  return one.distinctFrom.includes(other.id) || other.distinctFrom.includes(one.id);
}

function likenessOf(one: Worded, other: Worded): Likeness | null {
  const [a, b] = [one.reference, other.reference];
  if (a && b && a.source === b.source && a.code === b.code) return 'reference';
  if (one.sorted !== '' && one.sorted === other.sorted) return 'words';
  // Two places of one reference are two things, however near their words.
  if (a && b && a.source === b.source) return null;
  return isNear(one, other) ? 'wording' : null;
}

/** Dice's coefficient of the sets of three letters that follow each other, after a look at what is cheaper. */
function isNear(one: Worded, other: Worded): boolean {
  const [few, many] = one.triples.size < other.triples.size ? [one, other] : [other, one];
  if (few.text.length < SHORTEST || (2 * few.triples.size) / (few.triples.size + many.triples.size) < NEAR)
    return false;
  let common = 0;
  for (const triple of few.triples) if (many.triples.has(triple)) common += 1;
  return (2 * common) / (few.triples.size + many.triples.size) >= NEAR;
}

function words(skill: Named): Worded {
  const all = folded(skill.name).split(' ');
  const telling = all.filter((word) => !LITTLE_WORDS.has(word));
  const kept = telling.length > 0 ? telling : all;
  const text = kept.join(' ');
  const padded = `  ${text} `;
  const triples = new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
  return { ...skill, text, sorted: [...new Set(kept)].sort().join(' '), triples };
}

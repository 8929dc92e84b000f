import type { ConceptKind } from '../concept-kind.js';
import type { Candidate } from './candidates.js';
import { COMPLETED, SLIP, type Meaning } from './meaning.js';
import type { Question } from './question.js';

/** What a label costs: the fewer the better. Between two of these lies a whole way of fitting. */
const PREFIX = 10;
const ALL_WORDS = 20;
const MISTYPED = 30;
const MISSING_WORD = 40;

const OTHER_WORD = 1;
/** However long a label is, it says it. */
const MOST_OTHER_WORDS = 6;
const OTHER_FORM = 0.4;
const ALTERNATIVE = 1.2;
const NOT_STARTER = 0.6;

/** At equal rank people look for an occupation more often than for a piece of knowledge. */
const KIND_COSTS: Record<ConceptKind, number> = {
  occupation: 0,
  theme: 0,
  skill: 0.1,
  attitude: 0.1,
  knowledge: 0.2,
  activity: 0.3,
  group: 0.4,
};

export interface Ranked extends Candidate {
  cost: number;
}

/**
 * The best label of each concept, best first: what is exactly that, what begins so, what has all the words, what was mistyped, what lacks
 * a word; then by how much else a label says, the preferred label before the others, our starter set before the rest.
 */
export function rank(candidates: readonly Candidate[], question: Question, meanings: readonly Meaning[]): Ranked[] {
  const best = new Map<string, Ranked>();
  for (const candidate of candidates) {
    const cost = costOf(candidate, question, meanings);
    const known = best.get(candidate.conceptId);
    if (known === undefined || cost < known.cost) best.set(candidate.conceptId, { ...candidate, cost });
  }
  return [...best.values()].sort(
    (a, b) => a.cost - b.cost || compare(a.folded, b.folded) || compare(a.conceptId, b.conceptId),
  );
}

export function costOf(label: Candidate, { folded }: Question, meanings: readonly Meaning[]): number {
  const padded = ` ${label.folded} `;
  const found = meanings.map((meaning) => find(meaning, label, padded));
  const missing = found.filter(({ place }) => place < 0).length;
  const slips = found.reduce((sum, { distance }) => sum + distance, 0);
  const others = Math.min(label.stems.length - (meanings.length - missing), MOST_OTHER_WORDS);
  return (
    tier(label, folded, found, missing) +
    missing * MISSING_WORD +
    slips +
    Math.max(others, 0) * OTHER_WORD +
    (label.preferred ? 0 : ALTERNATIVE) +
    (label.isStarter ? 0 : NOT_STARTER) +
    KIND_COSTS[label.kind]
  );
}

interface Found {
  /** Where the word stands in the label; -1 when it does not. */
  place: number;
  distance: number;
  /** Whether the label has the word itself, or its root, and not only what it may be. */
  isSure: boolean;
}

function find({ word, stem, stems, isOpen }: Meaning, label: Candidate, padded: string): Found {
  let found: Found = { place: -1, distance: 0, isSure: false };
  let least = Infinity;
  for (const [place, root] of label.stems.entries()) {
    const distance = stems.get(root);
    if (distance === undefined || distance >= least) continue;
    least = distance;
    found = { place, distance, isSure: distance < SLIP };
  }
  if (found.place < 0 && isOpen && padded.includes(` ${word}`)) {
    // So few letters have too many completions for all to be looked up.
    const place = label.stems.findIndex((root) => root.startsWith(word));
    return { place: place < 0 ? label.stems.length : place, distance: COMPLETED, isSure: true };
  }
  if (found.place < 0) return found;
  if (padded.includes(` ${word} `)) return { ...found, distance: 0, isSure: true };
  if (isOpen && padded.includes(` ${word}`)) return found;
  return label.stems[found.place] === stem && found.isSure ? { ...found, distance: OTHER_FORM } : found;
}

function tier(label: Candidate, folded: string, found: readonly Found[], missing: number): number {
  if (missing > 0) return MISTYPED;
  if (found.some(({ isSure }) => !isSure)) return MISTYPED;
  if (label.folded === folded) return 0;
  const inOrder = found.every(({ place }, i) => place === i);
  const isWhole = label.stems.length === found.length;
  if (isWhole && inOrder && found.every(({ distance }) => distance <= OTHER_FORM)) return 0;
  return label.folded.startsWith(folded) || inOrder ? PREFIX : ALL_WORDS;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

import type { FoundConcept, ReferenceSource } from '../types.ts';

export interface Proposal extends FoundConcept {
  source: ReferenceSource;
}

/** The lists that a skill can be chosen from; the search knows more of them. */
const SOURCES: readonly string[] = ['starter', 'rome', 'esco', 'digcomp'] satisfies ReferenceSource[];
const MOST = 8;

/** What is shown of what was found: of two that say the same the better one, and no more than one can look over. */
export function proposalsOf(found: readonly FoundConcept[]): Proposal[] {
  const sayable = found.filter((one): one is Proposal => SOURCES.includes(one.source));
  const known = sayable.map(({ label }) => label.toLocaleLowerCase());
  return sayable.filter((_, place) => known.indexOf(known[place] ?? '') === place).slice(0, MOST);
}

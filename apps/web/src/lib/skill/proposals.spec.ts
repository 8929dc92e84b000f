import { describe, expect, it } from '@jest/globals';
import type { FoundConcept } from '../types.ts';
import { proposalsOf } from './proposals.ts';

const found = (source: string, label: string): FoundConcept => ({
  ...{ id: `${source} ${label}`, source, version: '1', code: label, kind: 'skill', label, matched: null },
});
const proposed = (...list: FoundConcept[]) => proposalsOf(list).map(({ id }) => id);

describe('the names that are proposed', () => {
  it('are those that were found, best first', () => {
    expect(proposed(found('rome', 'Pétrir'), found('starter', 'Cuire'))).toEqual(['rome Pétrir', 'starter Cuire']);
  });

  it('say each thing once, from where it was found best', () => {
    expect(proposed(found('rome', 'Pétrir'), found('esco', 'pétrir'))).toEqual(['rome Pétrir']);
  });

  it('come from no list that skills are not chosen from', () => {
    expect(proposed(found('crcn', 'Mener une recherche'), found('toString', 'Rien'))).toEqual([]);
  });

  it('are no more than one can look over', () => {
    expect(proposed(...Array.from({ length: 16 }, (_, n) => found('rome', `${n}`)))).toHaveLength(8);
  });
});

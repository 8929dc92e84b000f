import { matches } from '../reading/search.ts';
import type { DirectoryStructure } from '../types.ts';
import { readerName } from './terms.ts';

/** Someone of the directory, with where they work. */
export interface Listed {
  id: string;
  name: string;
  title: string | null;
  structure: string;
  commune: string | null;
}

/** A list on a phone is read, not scrolled through for ever. */
const MOST_SHOWN = 12;

const everyone = (directory: DirectoryStructure[]): Listed[] =>
  directory.flatMap(({ name, commune, counsellors }) =>
    counsellors.map((person) => ({
      id: person.id,
      name: readerName(person),
      title: person.title,
      structure: name,
      commune,
    })),
  );

/** Who matches by name, structure, organisation or town; the one that is chosen stays in sight. */
export function search(directory: DirectoryStructure[], wanted: string, chosen: string) {
  const all = everyone(directory);
  const organisations = new Map(directory.map(({ name, organisation }) => [name, organisation]));
  const hits = all.filter(({ name, structure, commune }) =>
    matches(wanted, [name, structure, commune, organisations.get(structure)]),
  );
  const shown = hits.slice(0, MOST_SHOWN);
  const kept = all.find(({ id }) => id === chosen);
  return {
    all,
    count: hits.length,
    shown: kept && !shown.includes(kept) && !wanted.trim() ? [kept, ...shown] : shown,
    more: hits.length > shown.length,
  };
}

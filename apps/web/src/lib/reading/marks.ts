import { createContext } from 'svelte';
import type { News } from '../types.ts';

export type Mark = 'new' | 'changed';

/** What is to be marked, by the id of the thing. */
export type Marks = ReadonlyMap<string, Mark>;

export const marksIn = ({ newIds, changedIds }: News): Marks =>
  new Map<string, Mark>([
    ...newIds.map((id): [string, Mark] => [id, 'new']),
    ...changedIds.map((id): [string, Mark] => [id, 'changed']),
  ]);

const [markOf, tellMarks] = createContext<(id: string) => Mark | undefined>();

/** How the things on a page ask for their mark. */
export { markOf, tellMarks };

import { createHash } from 'node:crypto';
import { SEARCH_FORM } from '../words/stem.js';
import { starterSet } from './index.js';
import type { StarterSet } from './starter-set.js';

/** Of its content, so that nobody can forget to change it, and of how the search knows it. */
export function starterVersionOf(starter: StarterSet): string {
  return createHash('sha256')
    .update(JSON.stringify([SEARCH_FORM, starter]))
    .digest('hex')
    .slice(0, 12);
}

/** As it is imported, and as people's skills refer to it. */
export const starterVersion = starterVersionOf(starterSet);

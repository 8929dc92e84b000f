import { createHash } from 'node:crypto';
import { starterSet } from './index.js';

/** Of its content, so that nobody can forget to change it. */
export const starterVersion = createHash('sha256').update(JSON.stringify(starterSet)).digest('hex').slice(0, 12);

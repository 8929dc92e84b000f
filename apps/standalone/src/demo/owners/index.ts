import { INES } from './ines.js';
import { JULIEN } from './julien.js';
import { LUKASZ } from './lukasz.js';
import { NATHALIE } from './nathalie.js';
import { THEO } from './theo.js';
import type { DemoOwner } from '../people.js';

/** Different lives of the region. */
export const OWNERS: DemoOwner[] = [INES, THEO, NATHALIE, JULIEN, LUKASZ];

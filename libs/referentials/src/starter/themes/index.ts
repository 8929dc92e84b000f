import type { StarterField } from '../starter-set.js';
import { community } from './community.js';
import { family } from './family.js';
import { home } from './home.js';
import { leisure } from './leisure.js';
import { path } from './path.js';
import { service } from './service.js';

export const starterThemes: StarterField[] = [...family, ...home, ...community, ...path, ...leisure, ...service];

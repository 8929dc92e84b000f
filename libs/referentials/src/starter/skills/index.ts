import type { StarterSkill } from '../starter-set.js';
import { building } from './building.js';
import { caring } from './caring.js';
import { children } from './children.js';
import { cleaning } from './cleaning.js';
import { cooking } from './cooking.js';
import { creating } from './creating.js';
import { digital } from './digital.js';
import { leading } from './leading.js';
import { making } from './making.js';
import { moving } from './moving.js';
import { nature } from './nature.js';
import { paperwork } from './paperwork.js';
import { safety } from './safety.js';
import { selling } from './selling.js';
import { talking } from './talking.js';
import { ways } from './ways.js';

export const starterSkills: StarterSkill[] = [
  ...cooking,
  ...caring,
  ...children,
  ...cleaning,
  ...building,
  ...making,
  ...nature,
  ...moving,
  ...selling,
  ...paperwork,
  ...digital,
  ...creating,
  ...talking,
  ...leading,
  ...safety,
  ...ways,
];

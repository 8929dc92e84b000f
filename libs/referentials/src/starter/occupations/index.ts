import type { StarterField } from '../starter-set.js';
import { buildingTrades } from './building-trades.js';
import { care } from './care.js';
import { childhood } from './childhood.js';
import { cleaningAndLinen } from './cleaning-linen.js';
import { kitchen } from './kitchen.js';
import { land } from './land.js';
import { office } from './office.js';
import { online } from './online.js';
import { people } from './people.js';
import { protection } from './protection.js';
import { shop } from './shop.js';
import { transport } from './transport.js';
import { workshop } from './workshop.js';

export const starterOccupations: StarterField[] = [
  ...kitchen,
  ...shop,
  ...care,
  ...childhood,
  ...people,
  ...cleaningAndLinen,
  ...protection,
  ...transport,
  ...buildingTrades,
  ...workshop,
  ...land,
  ...office,
  ...online,
];

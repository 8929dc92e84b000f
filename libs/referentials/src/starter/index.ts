import { groups } from './groups.js';
import { starterOccupations } from './occupations/index.js';
import { starterSkills } from './skills/index.js';
import type { StarterSet } from './starter-set.js';
import { starterThemes } from './themes/index.js';

/** The reference data that every instance has from its first start: our own words, free of any other source. */
export const starterSet: StarterSet = {
  groups,
  skills: starterSkills,
  fields: [...starterOccupations, ...starterThemes],
};

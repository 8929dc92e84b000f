export { starterSet } from './starter/index.js';
export { STARTER_SKILL_KINDS } from './starter/starter-set.js';
export type {
  InTwo,
  StarterActivity,
  StarterConcept,
  StarterField,
  StarterGroup,
  StarterSet,
  StarterSkill,
  StarterSkillKind,
} from './starter/starter-set.js';

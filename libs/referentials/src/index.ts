export { crcn, type CrcnCompetence, type CrcnDomain } from './starter/digital/crcn.js';
export {
  DIGCOMP_PAIRS,
  DIGCOMP_VERSION,
  pairOf,
  type DigCompArea,
  type DigCompCompetence,
  type DigCompPair,
} from './starter/digital/digcomp-set.js';
export { digComp } from './starter/digital/index.js';
export { starterFamilies, type StarterFamily } from './starter/families.js';
export { starterSet } from './starter/index.js';
export { cefrLevels } from './starter/scales/cefr.js';
export { drivingLicences } from './starter/scales/driving-licence.js';
export type { ScaleStep } from './starter/scales/scale.js';
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
export { starterVersion } from './starter/version.js';

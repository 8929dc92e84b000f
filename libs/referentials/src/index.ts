export { conceptView, type ConceptView, type NamedConcept, type RelatedConcept } from './concept-view.js';
export { CONCEPT_KINDS, SKILL_KINDS, type ConceptKind, type RelationStrength } from './concept-kind.js';
export { escoIn } from './import/esco-files.js';
export { importSet, removeSet, type SetReader } from './import/import-set.js';
export { loadFrameworks } from './import/frameworks.js';
export { romeIn } from './import/rome-files.js';
export type { SetName, SetWriter, Written } from './import/set-writer.js';
export { sourceFiles } from './import/source-files.js';
export type { FoundSource } from './import/source-reader.js';
export { loadStarterSet } from './import/starter.js';
export { isNews, newerWordings, type NewerWording } from './offered/newer-wordings.js';
export { offeredConcepts, type OfferedConcept } from './offered/offered-concepts.js';
export {
  offeredOccupation,
  type DemandedSkill,
  type OfferedOccupation,
  type SourcedCode,
} from './offered/offered-occupation.js';
export { referenceSets, type ReferenceSet } from './reference-sets.js';
export { ReferenceSearch, type Finding, type SearchOptions } from './search/reference-search.js';
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
export { digCompPlainNames } from './starter/digital/plain-names.js';
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
export { REFERENCE_LANGUAGES, type ReferenceLanguage } from './words/language.js';
export { referenceGroups, type ConceptGroup } from './grouping/reference-groups.js';
export { inStarterGroups } from './grouping/starter-groups.js';
export { coreSkills, nearbyOccupations, type NearbyOccupation } from './nearby/nearby-occupations.js';
export { starterSkill, starterSkillOf } from './nearby/starter-skill-of.js';
export { starterVersion } from './starter/version.js';

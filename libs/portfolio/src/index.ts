export * from '#view';
export { Document, type DocumentDraft, type DocumentView } from './document.entity.js';
export { documentKind, documentText } from './document.statement.js';
export { Evidence, type EvidenceDraft } from './evidence.entity.js';
export { Experience, type ExperienceDraft } from './experience.entity.js';
export { BIN_DAYS, binHorizon, type Item } from './item.js';
export { Language, type LanguageDraft } from './language.entity.js';
export {
  confirmationObject,
  portfolioPreview,
  portfolioQuery,
  portfolioStatement,
  portfolioValue,
} from './portfolio.statement.js';
export { Contact, Profile, type ContactDraft, type ProfileDraft } from './profile.entity.js';
export { ProfilePhoto } from './profile-photo.entity.js';
export { Skill, type SkillDraft } from './skill.entity.js';
export { alikeSkills, type Alike, type Likeness } from './skill-likeness.js';
export { mergeSkills, partSkills, type MovedTies, type SkillMerging } from './skill-merging.js';
export {
  nothingTold,
  telling,
  type ChosenSkill,
  type FieldReference,
  type KeptSkill,
  type Telling,
} from './telling.js';
export { line, prose, requiredLine } from './written-text.js';

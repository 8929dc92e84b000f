export * from './composition.js';
export { isDocumentCode, spacedCode, typedCode } from './document-code.js';
export { Document, type DocumentDraft, type DocumentView } from './document.entity.js';
export { documentKind, documentText } from './document.statement.js';
export { Evidence, type EvidenceDraft } from './evidence.entity.js';
export { Experience, type ExperienceDraft } from './experience.entity.js';
export { BIN_DAYS, binHorizon, type Item } from './item.js';
export { Language, type LanguageDraft } from './language.entity.js';
export { endsBefore, isPartialDate, type PartialDate } from './partial-date.js';
export * from './portfolio-view.js';
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
export * from './vocabulary.js';
export { line, prose } from './written-text.js';

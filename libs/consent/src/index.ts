export { mayReadItem, readableScope } from './consent.policy.js';
export type { ConsentStatus } from './span.js';
export { covers, EVERYTHING, NOTHING, type PresentItems, type Scope, type ScopeChoice } from './scope.js';
export { presentItems } from './present-items.js';
export { scopeOf } from './chosen-scope.js';
export { ConsentGrant, type GrantReader, type GrantTerms } from './consent-grant.entity.js';
export {
  LINK_CONTENTS,
  LONGEST_LABEL,
  refuseBirthDateOnCv,
  ShareLink,
  type LinkContent,
  type LinkSecrets,
  type LinkTerms,
} from './share-link.entity.js';
export { LinkAccess, type LinkTermsOfUse, type LinkVisitor } from './link-access.js';
export { readableByLink } from './link.policy.js';
export { OwnDocuments, type DocumentSource } from './own-documents.js';
export { PortfolioAccess, type AccessTerms } from './portfolio-access.js';
export { IssuedDocuments, type Coded, type IssuedDocument } from './issued-documents.js';
export { ConsentModule } from './consent.module.js';
export { Sealer } from './sealer.js';
export { LONGEST_GRANT_DAYS, LONGEST_NOTE, PURPOSES, RENEWABLE_DAYS, type Purpose } from './purposes.js';
export {
  CONSENT_ACTS,
  type ConsentAct,
  type ConsentEvent,
  type ConsentTerms,
  type TitledItem,
} from './receipt/consent-event.js';
export { Receipts, type ShownReceipt } from './receipt/receipts.js';
export { CODE_MINUTES, newShareCode, SHARE_CODE, shareCodeHashes, WRONG_TRIES } from './share-code.js';
export { LinkedPortfolioDto } from './linked-portfolio.dto.js';
export { SharedPortfolioDto } from './shared-portfolio.dto.js';
export { ACCESS_ACTIONS, type AccessAction } from './shared-portfolio.statement.js';
// The view and its words, for the services that read through this door and may not open the portfolio's own.
export { CONTACT_LINES, SECTIONS, type ContactLine, type ItemSection, type Section } from '#portfolio';
export type {
  Composition,
  ContactView,
  DocumentKind,
  DocumentLanguage,
  EvidenceFileView,
  EvidenceView,
  ExperienceView,
  LanguageView,
  PortfolioView,
  ProfileView,
  SkillView,
} from '#portfolio';

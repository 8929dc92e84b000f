export { importNote, NOTE_CODES, withNotes } from './import-notes.js';
export type { ChangeCode, Language, NoteCode, NoteParams, SkipCode, ToldPreview } from './import-notes.js';
export type {
  ExperienceDraft,
  ImportChange,
  ImportedDocument,
  ImportedEvidence,
  ImportedExperience,
  ImportedLanguage,
  ImportedProfile,
  ImportedSkill,
  ImportItem,
  ImportPreview,
  LanguageDraft,
  ProfileDraft,
  SkillDraft,
  EvidenceDraft,
  SkippedItem,
} from './import-preview.js';
export { importTooLarge } from './json-text.js';
export { readImport, readImportFrom, type ImportFile } from './read-import.js';
export { toLorfolioDocument, type DocumentLook, type LorfolioDocument } from './lorfolio-document.js';
export { readJsonResume } from './json-resume-reader.js';
export type { JsonResume } from './json-resume.js';
export { toJsonResume } from './json-resume-writer.js';
export type { WritingOptions } from './json-resume-writer.js';
export { MAX_IMPORT_BYTES, MAX_IMPORT_PDF_BYTES } from './limits.js';

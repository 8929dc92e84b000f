/*
 * What a portfolio is to whoever reads it, makes papers of it or carries it elsewhere: views, words, compositions. Plain TypeScript, so
 * that a thread or a reader of files that needs a list of words does not load the entities and their database.
 */
export * from './composition.js';
export { isDocumentCode, newDocumentCode, spacedCode, typedCode } from './document-code.js';
export { checkPartialDate, endsBefore, isPartialDate, type PartialDate } from './partial-date.js';
export * from './portfolio-view.js';
export * from './vocabulary.js';

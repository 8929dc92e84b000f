/** The languages in which reference data is kept and searched. */
export const REFERENCE_LANGUAGES = ['fr', 'en'] as const;
export type ReferenceLanguage = (typeof REFERENCE_LANGUAGES)[number];

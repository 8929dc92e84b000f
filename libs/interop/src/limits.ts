/** As the portfolio limits its texts, in characters: a draft must pass where a typed text passes. */
export const LIMITS = {
  givenName: 100,
  familyName: 100,
  headline: 200,
  summary: 2000,
  email: 254,
  phone: 30,
  address: 300,
  website: 500,
  communeName: 100,
  mobility: 300,
  title: 200,
  organisation: 200,
  place: 200,
  description: 5000,
  results: 5000,
  skillName: 200,
  details: 2000,
  context: 100,
  contexts: 20,
  languageName: 100,
  classification: 60,
  classifications: 10,
  levels: 50,
  code: 200,
  version: 40,
} as const;

/** More than any real file holds: keeps a preview readable, and a hostile file harmless. */
export const MOST_ITEMS = 500;
export const MOST_SKIPPED = 300;
/** Of one item. */
export const MOST_CHANGES = 40;

export const MAX_IMPORT_BYTES = 2 * 1024 * 1024;
/** A PDF with pictures; the data inside stays under `MAX_IMPORT_BYTES`. */
export const MAX_IMPORT_PDF_BYTES = 10 * 1024 * 1024;
export const MAX_IMPORT_DEPTH = 64;

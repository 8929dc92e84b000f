import { CONTACT_LINES, type ContactLine } from './vocabulary.js';

/** How a document is ordered and what it leaves out by its nature; `anonymous` names, ages and places nobody. */
export const DOCUMENT_KINDS = [
  'cv-by-date',
  'cv-by-skill',
  'cv-anonymous',
  'europass',
  'portfolio',
  'booklet',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Kinds that are books: with a cover, contents and chapters. The others are CVs. */
export function isBook({ kind }: { kind: DocumentKind }): boolean {
  return kind === 'portfolio' || kind === 'booklet';
}

/** The looks of a CV; the other kinds have one of their own. */
export const TEMPLATES = ['sober', 'warm', 'dense'] as const;
export type Template = (typeof TEMPLATES)[number];

export const DOCUMENT_LANGUAGES = ['fr', 'en'] as const;
export type DocumentLanguage = (typeof DOCUMENT_LANGUAGES)[number];

export const PAPERS = ['a4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];

/** What a document is made of, in the order in which one usually reads it. `interests` are the experiences of kind `leisure`. */
export const DOCUMENT_PARTS = [
  'summary', 'experiences', 'training', 'skills', 'languages', 'interests', 'evidence',
] as const; // prettier-ignore
export type DocumentPart = (typeof DOCUMENT_PARTS)[number];

/** Contact lines that a document may show: never the date of birth (Code du travail, art. L1132-1). */
export const DOCUMENT_CONTACT_LINES = CONTACT_LINES.filter((line) => line !== 'birthDate');

/** `short`: the first lines of what one did, and of a skill its name and level. */
export const TEXT_LENGTHS = ['short', 'full'] as const;
export type TextLength = (typeof TEXT_LENGTHS)[number];

/** What of the portfolio can be said in other words in one document: of the profile, or of an item that has the field. */
export const WORDED_FIELDS = ['headline', 'summary', 'title', 'name', 'description', 'results', 'details'] as const;
export type WordedField = (typeof WORDED_FIELDS)[number];

/** The person's other words for one text, in one document. */
export interface Wording {
  /** The experience, skill, language or piece of evidence; null for the profile. */
  itemId: string | null;
  field: WordedField;
  /** Null: it is left unsaid here. */
  text: string | null;
  /** What the portfolio said when this was written: where it says something else today, the change is offered. */
  basedOn: string | null;
}

/** One document over the portfolio: what of it, in which order, in which words, looking how. It holds no copy of the rest. */
export interface Composition {
  kind: DocumentKind;
  template: Template;
  language: DocumentLanguage;
  paper: Paper;
  /** Those that are shown, in their order; the others are not. */
  parts: DocumentPart[];
  /** Ids of items that stay out. What is added to the portfolio later joins. */
  leftOut: string[];
  /** Ids of items that come first in their part, in this order; the others follow in the usual one. */
  itemOrder: string[];
  textLength: TextLength;
  /** Of `DOCUMENT_CONTACT_LINES`. */
  contactLines: ContactLine[];
  photo: boolean;
  /** Whether its data goes with the file, for programs, and to be brought back. */
  attachment: boolean;
  wordings: Wording[];
}

const BY_DATE = DOCUMENT_PARTS.filter((part) => part !== 'evidence');
/** Kinds that are known by the order of their parts: skills before all, and languages as Europass has them. */
const OWN_ORDER: Partial<Record<DocumentKind, readonly DocumentPart[]>> = {
  'cv-by-skill': ['summary', 'skills', 'experiences', 'training', 'languages', 'interests'],
  europass: ['summary', 'experiences', 'training', 'languages', 'skills', 'interests'],
};

/** What a new document of that kind is. */
export function defaultComposition(kind: DocumentKind, language: DocumentLanguage): Composition {
  const isAnonymous = kind === 'cv-anonymous';
  return {
    kind,
    template: 'sober',
    language,
    paper: 'a4',
    parts: isBook({ kind }) ? [...DOCUMENT_PARTS] : [...(OWN_ORDER[kind] ?? BY_DATE)],
    leftOut: [],
    itemOrder: [],
    textLength: 'full',
    contactLines: isAnonymous ? [] : ['email', 'phone', 'website', 'commune', 'mobility', 'licences'],
    photo: kind === 'portfolio',
    attachment: !isAnonymous,
    wordings: [],
  };
}

/** More than two thousand things take, in any kind of document. A page that is laid out is kept until the file is whole, outside the heap and its limit. */
export const MOST_PAGES = 600;

/** What an error says by which a document ends at that limit: between threads, errors are known by their words. */
export const TOO_MANY_PAGES = `A document has ${MOST_PAGES} pages at most.`;

import { isBook, type Composition, type EvidenceView, type PortfolioView } from '#view';
import type { Language } from './import-notes.js';
import type { JsonResume } from './json-resume.js';
import { placesInResume, toJsonResume } from './json-resume-writer.js';

export const LORFOLIO_DOCUMENT = 'lorfolio-document';
/** Raised when a file of a new kind could not be read by what reads today's. */
export const LORFOLIO_DOCUMENT_VERSION = 1;

/** How a document looks, without what only its owner's portfolio can resolve. */
export type DocumentLook = Pick<
  Composition,
  'kind' | 'template' | 'language' | 'paper' | 'parts' | 'textLength' | 'contactLines' | 'photo' | 'attachment'
> & { name: string };

/**
 * All that a document says, as data: what lies in its PDF, so that Lorfolio can take it back. docs/document-format.md describes it.
 * Things refer to one another by their place in `resume`: `skills-0`, `work-2`.
 */
export interface LorfolioDocument {
  format: typeof LORFOLIO_DOCUMENT;
  version: typeof LORFOLIO_DOCUMENT_VERSION;
  document: DocumentLook;
  resume: JsonResume;
  /** In which experiences each skill was used. */
  used: Record<string, string[]>;
  evidence: WrittenEvidence[];
  /** Places of experiences, skills and languages, in the order of the document. */
  order: string[];
}

export interface WrittenEvidence extends Pick<EvidenceView, 'title' | 'description' | 'url'> {
  /** The name of its file, which is not in here. */
  file: string | null;
  /** Places of the skills and experiences that it shows. */
  shows: string[];
}

/** @param view as the document composes it: nothing beyond what it shows goes into the file, nor a grouping where it shows none */
export function toLorfolioDocument(
  view: PortfolioView & { skillGroups?: unknown },
  { name, kind, template, language, paper, parts, textLength, contactLines, photo, attachment }: DocumentLook,
): LorfolioDocument {
  const places = placesInResume(view);
  const placesOf = (ids: readonly string[] = []) => ids.flatMap((id) => places.get(id) ?? []);
  return {
    format: LORFOLIO_DOCUMENT,
    version: LORFOLIO_DOCUMENT_VERSION,
    document: { name, kind, template, language, paper, parts, textLength, contactLines, photo, attachment },
    // A CV shows levels as they are today, by skill in groups; a book shows how one got there.
    resume: toJsonResume(view, language satisfies Language, {
      tellsGrounds: isBook({ kind }),
      tellsGroups: kind === 'cv-by-skill' && view.skillGroups !== undefined,
    }),
    used: Object.fromEntries(
      (view.skills ?? []).flatMap(({ id, experienceIds }) => {
        const experiences = placesOf(experienceIds);
        return experiences.length === 0 ? [] : [[places.get(id) ?? '', experiences]];
      }),
    ),
    evidence: (view.evidence ?? []).map(({ title, description, url, file, skillIds, experienceIds }) => ({
      ...{ title, description, url, file: file?.name ?? null },
      shows: [...placesOf(skillIds), ...placesOf(experienceIds)],
    })),
    order: [...(view.experiences ?? []), ...(view.skills ?? []), ...(view.languages ?? [])].flatMap(
      ({ id }) => places.get(id) ?? [],
    ),
  };
}

import { formatPeriod } from '../dates.ts';
import { newestFirst } from '../experience/chronology.ts';
import { isAnonymous } from '../documents/kinds.ts';
import { cefrLabel, levelLabel } from '../labels.ts';
import { m } from '../paraglide/messages.js';
import type { DocumentKind, DocumentPart, OwnDocument, PortfolioView, WordedField } from '../types.ts';
import { ordered } from './order.ts';

/** Something of the portfolio that can be in a document or not. */
export interface PartItem {
  id: string;
  title: string;
  detail: string;
  /** What of it can be said differently. */
  fields: WordedField[];
  /** Where the portfolio's own words are changed. */
  href: string;
}

const labels: Record<DocumentPart, () => string> = {
  summary: m.documents_part_summary,
  experiences: m.documents_part_experiences,
  training: m.documents_part_training,
  skills: m.documents_part_skills,
  languages: m.documents_part_languages,
  interests: m.documents_part_interests,
  evidence: m.documents_part_evidence,
};

export const partLabel = (part: DocumentPart) => labels[part]();

/** The parts that this kind can show: those that it shows, in their order, then the others. */
export function partsOf({ kind, parts }: Pick<OwnDocument, 'kind' | 'parts'>): DocumentPart[] {
  const rest = (Object.keys(labels) as DocumentPart[]).filter((part) => !parts.includes(part));
  return [...parts, ...rest].filter((part) => canShow(kind, part));
}

const canShow = (kind: DocumentKind, part: DocumentPart) => part !== 'evidence' || !isAnonymous(kind);

/** What of the portfolio is in a part, in the usual order of documents. */
export function itemsOf(part: DocumentPart, portfolio: PortfolioView): PartItem[] {
  const { experiences = [], skills = [], languages = [], evidence = [] } = portfolio;
  if (part === 'summary') return [];
  if (part === 'skills') {
    const strongest = [...skills].sort((a, b) => (b.level ?? 0) - (a.level ?? 0));
    return strongest.map(({ id, name, level }) => ({
      ...{ id, title: name, detail: level ? levelLabel(level) : '' },
      ...{ fields: ['name', 'details'], href: `/competences/${id}` },
    }));
  }
  if (part === 'languages') {
    return languages.map(({ id, name, level }) => ({
      ...{ id, title: name, detail: level ? cefrLabel(level) : '' },
      ...{ fields: [], href: '/profil#langues' },
    }));
  }
  if (part === 'evidence') {
    return evidence.map(({ id, title, description }) => ({
      ...{ id, title, detail: description ?? '' },
      ...{ fields: ['title', 'description'], href: `/preuves/${id}` },
    }));
  }
  const mine = experiences.filter(({ kind }) => partOfExperience(kind) === part);
  return newestFirst(mine).map((experience) => ({
    id: experience.id,
    title: experience.title,
    detail: [experience.organisation, formatPeriod(experience)].filter(Boolean).join(' · '),
    fields: ['title', 'description', 'results'],
    href: `/parcours/${experience.id}`,
  }));
}

function partOfExperience(kind: string): DocumentPart {
  if (kind === 'training') return 'training';
  return kind === 'leisure' ? 'interests' : 'experiences';
}

/** The items of a part, as this document orders them. */
export const orderedItems = (part: DocumentPart, portfolio: PortfolioView, { itemOrder }: OwnDocument) =>
  ordered(itemsOf(part, portfolio), itemOrder);

/** The part that an item is in. */
export const partOf = (id: string, portfolio: PortfolioView) =>
  (Object.keys(labels) as DocumentPart[]).find((part) => itemsOf(part, portfolio).some((item) => item.id === id));

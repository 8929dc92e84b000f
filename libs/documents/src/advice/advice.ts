import { endsBefore, isBook, type Composition, type DocumentPart, type PortfolioView } from '#view';
import type { ComposedExperience, ComposedView } from '../compose/composed-view.js';
import { partOf } from '../compose/parts.js';
import { sensitiveIn, type SensitiveReason } from './sensitive.js';

/** What a person may want to look at again before they send a document. Never an order: they decide. */
export interface Advice {
  code: 'too-long' | 'empty' | 'backwards' | 'sensitive';
  /** What it is about; null: the profile, or the document as a whole. */
  itemId: string | null;
  /** Of the item, or the part of the document that is empty. */
  field: string | null;
  /** The words or the date in question. */
  found: string | null;
  reason: SensitiveReason | null;
}

const LONGEST_CV = 2;

/**
 * @param view what it is composed of: an anonymous document has no dates of its own
 * @param pages that the document takes
 * @param today to know what has not begun yet; without it that is not asked
 */
export function adviceOn(
  composed: ComposedView,
  view: PortfolioView,
  composition: Composition,
  pages: number,
  today?: Date,
): Advice[] {
  return [
    ...(!isBook(composition) && pages > LONGEST_CV ? [advice({ code: 'too-long', found: String(pages) })] : []),
    ...emptiness(composed, partsOf(composition)),
    ...backwards(view, composed, today),
    ...textsOf(composed).flatMap(({ text, ...where }) =>
      sensitiveIn(text).map((found) => advice({ code: 'sensitive', ...where, ...found })),
    ),
  ];
}

function advice(rest: Pick<Advice, 'code'> & Partial<Advice>): Advice {
  return { itemId: null, field: null, found: null, reason: null, ...rest };
}

/** An anonymous document shows no evidence: that there is none is nothing to look at. */
function partsOf({ kind, parts }: Composition): DocumentPart[] {
  return kind === 'cv-anonymous' ? parts.filter((part) => part !== 'evidence') : parts;
}

/** Nothing but a name, or a part that is shown and says nothing. */
function emptiness(view: ComposedView, parts: readonly DocumentPart[]): Advice[] {
  const { profile, experiences = [] } = view;
  const says = (text: string | null) => (text ?? '').trim() !== '';
  const isFull = (part: DocumentPart) =>
    part === 'summary'
      ? says(profile.summary)
      : part === 'experiences' || part === 'training' || part === 'interests'
        ? experiences.some((each) => partOf(each.kind) === part)
        : (view[part] ?? []).length > 0;
  const empty = [...new Set(parts)].filter((part) => !isFull(part));
  if (empty.length === new Set(parts).size && !says(profile.headline)) return [advice({ code: 'empty' })];
  return empty.map((part) => advice({ code: 'empty', field: part }));
}

/** What ends before it begins, as old data may; and what begins after today. Dates are those of the portfolio: an anonymous document has none. */
function backwards(view: PortfolioView, composed: ComposedView, today?: Date): Advice[] {
  const shown = new Set((composed.experiences ?? []).map(({ id }) => id));
  const day = today?.toISOString().slice(0, 10);
  return (view.experiences ?? [])
    .filter(({ id }) => shown.has(id))
    .flatMap(({ id, startedOn, endedOn, ongoing }) => {
      if (startedOn === null) return [];
      if (!ongoing && endedOn !== null && endsBefore(startedOn, endedOn))
        return [advice({ code: 'backwards', itemId: id, field: 'endedOn', found: endedOn })];
      return day !== undefined && endsBefore(startedOn, day)
        ? [advice({ code: 'backwards', itemId: id, field: 'startedOn', found: startedOn })]
        : [];
    });
}

interface Said {
  itemId: string | null;
  field: string;
  text: string;
}

const OF_EXPERIENCES = ['title', 'organisation', 'place', 'description', 'results'] as const;

/** All that the person wrote and the document says. */
function textsOf({
  profile,
  experiences = [],
  skills = [],
  languages = [],
  evidence = [],
  ...view
}: ComposedView): Said[] {
  const said = (itemId: string | null, texts: Record<string, string | null | undefined>): Said[] =>
    Object.entries(texts).flatMap(([field, text]) => (text == null ? [] : [{ itemId, field, text }]));
  const ofExperience = (each: ComposedExperience) =>
    said(each.id, Object.fromEntries(OF_EXPERIENCES.map((field) => [field, each[field]])));
  return [
    ...said(null, { headline: profile.headline, summary: profile.summary, mobility: profile.contact?.mobility }),
    ...experiences.flatMap(ofExperience),
    ...skills.flatMap(({ id, name, details, contexts }) => said(id, { name, details, contexts: contexts.join('\n') })),
    // A grouping that was meant for oneself is the title of a group here.
    ...(view.skillGroups ?? []).flatMap(({ label, skills: [first] }) =>
      said(first?.id ?? null, { classifications: label }),
    ),
    ...languages.flatMap(({ id, name }) => said(id, { name })),
    ...evidence.flatMap(({ id, title, description }) => said(id, { title, description })),
  ];
}

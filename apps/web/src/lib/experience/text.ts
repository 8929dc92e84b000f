import { isPartialDate } from '../dates.ts';
import type { FieldErrors } from '../form.svelte.ts';
import { m } from '../paraglide/messages.js';
import { problems } from '../public/rules.ts';
import type { ExperienceDraft, ExperienceKind, ExperienceView } from '../types.ts';

/** An experience as it is being written: what is empty is an empty text. */
export interface ExperienceText {
  kind: ExperienceKind | '';
  title: string;
  organisation: string;
  place: string;
  startedOn: string | null;
  endedOn: string | null;
  ongoing: boolean;
  description: string;
  results: string;
}
export type ExperienceField = keyof ExperienceText;

export const blankText = (): ExperienceText => ({
  kind: '',
  title: '',
  organisation: '',
  place: '',
  startedOn: null,
  endedOn: null,
  ongoing: false,
  description: '',
  results: '',
});

export const toText = (of: ExperienceView): ExperienceText => ({
  kind: of.kind,
  title: of.title,
  organisation: of.organisation ?? '',
  place: of.place ?? '',
  startedOn: of.startedOn,
  endedOn: of.endedOn,
  ongoing: of.ongoing,
  description: of.description ?? '',
  results: of.results ?? '',
});

/** What the API takes: nothing is said by null. */
export const toDraft = (text: ExperienceText): ExperienceDraft => ({
  kind: text.kind || 'job',
  title: text.title.trim(),
  organisation: text.organisation.trim() || null,
  place: text.place.trim() || null,
  startedOn: text.startedOn,
  endedOn: text.ongoing ? null : text.endedOn,
  ongoing: text.ongoing,
  description: text.description.trim() || null,
  results: text.results.trim() || null,
});

/** The part of the draft that a changed field brings; whether it goes on and when it ended belong together. */
export function changesOf(text: ExperienceText, field: ExperienceField): Partial<ExperienceDraft> {
  const draft = toDraft(text);
  if (field === 'ongoing' || field === 'endedOn') return { ongoing: draft.ongoing, endedOn: draft.endedOn };
  return { [field]: draft[field] };
}

/** The years that the API takes (libs/portfolio, partial-date). */
const years = { first: 1900, last: 2100 };

function dateProblem(date: string | null): string | false {
  if (date === null) return false;
  if (date.startsWith('-')) return m.journey_form_missing_year();
  const year = Number(date.slice(0, 4));
  if (!/^\d{4}(-|$)/.test(date) || year < years.first || year > years.last) return m.journey_form_bad_year(years);
  return !isPartialDate(date) && m.journey_form_bad_day();
}

/** The first of `end` and `start` that both know: of 2009 and March 2009 nobody can say which came first. */
function endsBefore(start: string | null, end: string | null): boolean {
  if (!start || !end) return false;
  const known = Math.min(start.length, end.length);
  return end.slice(0, known) < start.slice(0, known);
}

/** What is missing or wrong, by field, before anything is sent. */
export const check = (text: ExperienceText): FieldErrors =>
  problems({
    kind: !text.kind && m.journey_form_missing_kind(),
    title: !text.title.trim() && m.journey_form_missing_title(),
    startedOn: dateProblem(text.startedOn),
    endedOn:
      !text.ongoing &&
      (dateProblem(text.endedOn) || (endsBefore(text.startedOn, text.endedOn) && m.journey_form_end_before_start())),
  });

import { m } from '../paraglide/messages.js';
import { problems } from '../public/rules.ts';
import type { FieldErrors } from '../form.svelte.ts';
import type { Grant, GrantChanges, GrantDraft, PortfolioView, Purpose, Section } from '../types.ts';
import { scopeOf, toGrantScope, type Scope } from './scope.ts';
import { dayAfter, daysUntilDay, isoDay, isPossible, lastDay, type Duration } from './days.ts';

/** Someone of the directory, or an address that only the server can put a name on. */
export type Reader = { id: string; name: string; structure: string } | { email: string };

/** The four blanks of the sentence. */
export interface Terms extends Scope {
  reader: Reader | null;
  why: { purpose: Purpose; note: string | null; noteByReader?: boolean } | null;
  until: Until;
}

/** The last day, and the duration it was chosen by, when it was. */
export interface Until {
  day: string;
  duration: Duration | null;
}

/** What the sentence proposes at first; nothing is shared before the button. Contact details and the photo are never proposed. */
export function firstTerms({ experiences = [], skills = [] }: PortfolioView): Terms {
  const proposed: Section[] = experiences.length > 0 || skills.length > 0 ? ['experiences', 'skills'] : [];
  return {
    sections: proposed,
    out: [],
    later: false,
    contactLines: [],
    reader: null,
    why: null,
    until: { day: dayAfter('half-year'), duration: 'half-year' },
  };
}

export function termsOf(grant: Grant, portfolio: PortfolioView): Terms {
  const { counsellor, purpose, note, noteByReader, expiresAt } = grant;
  return {
    ...scopeOf(grant, portfolio),
    reader: { id: counsellor.id, name: readerName(counsellor), structure: counsellor.structure },
    why: { purpose, note, noteByReader },
    until: { day: isoDay(new Date(expiresAt)), duration: null },
  };
}

export const readerName = ({ givenName, familyName }: { givenName: string; familyName: string }) =>
  `${givenName} ${familyName}`;

/** The reader's name; the address when there is no name yet. */
export const nameOf = (reader: Reader) => ('email' in reader ? reader.email : reader.name);

/** What is missing in the sentence, by the API's names. */
export const missingIn = ({ sections, reader, why, until }: Terms): FieldErrors =>
  problems({
    sections: sections.length === 0 && m.sharing_what_missing(),
    counsellorId: !reader && m.sharing_with_missing(),
    purpose: !why && m.sharing_why_missing(),
    days: !isPossible(until.day) && m.sharing_when_wrong({ last: lastDay() }),
  });

/** A refusal about what a sheet asks stands at the blank that opens this sheet. */
export function atBlanks(errors: FieldErrors): FieldErrors {
  const blanks: Record<string, string> = {
    ...{ counsellorEmail: 'counsellorId', note: 'purpose' },
    ...{ items: 'sections', later: 'sections', contactLines: 'sections' },
  };
  return Object.fromEntries(Object.entries(errors).map(([field, message]) => [blanks[field] ?? field, message]));
}

export function draftOf(terms: Terms, portfolio: PortfolioView): GrantDraft {
  const { reader, why, until } = terms;
  if (!reader || !why) throw new Error('The sentence is not complete.');
  const who = 'email' in reader ? { counsellorEmail: reader.email } : { counsellorId: reader.id };
  const scope = toGrantScope(terms, portfolio);
  return { ...who, ...scope, purpose: why.purpose, note: why.note, days: daysUntilDay(until.day) };
}

const same = (a: readonly string[], b: readonly string[]) => [...a].sort().join() === [...b].sort().join();

const sameScope = (a: Scope, b: Scope) =>
  same(a.sections, b.sections) && same(a.out, b.out) && a.later === b.later && same(a.contactLines, b.contactLines);

/** Only what differs: a date that was left alone stays as it is, to the minute. */
export function changesOf(before: Terms, after: Terms, portfolio: PortfolioView): GrantChanges {
  const { why, until } = after;
  return {
    ...(!sameScope(before, after) && toGrantScope(after, portfolio)),
    ...(why && why.purpose !== before.why?.purpose && { purpose: why.purpose }),
    ...(why && why.note !== before.why?.note && { note: why.note }),
    ...(until.day !== before.until.day && { days: daysUntilDay(until.day) }),
  };
}

import type { FieldErrors } from '../form.svelte.ts';
import { m } from '../paraglide/messages.js';
import { problems } from '../public/rules.ts';
import { dayAfter, daysUntilDay, isoDay, isPossible, lastDay } from '../sharing/days.ts';
import { scopeOf, toGrantScope, type Scope } from '../sharing/scope.ts';
import type { Until } from '../sharing/terms.ts';
import type { Link, LinkChanges, LinkContent, LinkDraft, PortfolioView } from '../types.ts';

/** The blanks of the sentence, and the password. */
export interface LinkTerms extends Scope {
  what: LinkContent;
  label: string;
  until: Until;
  /** Typed anew; empty for what there is. */
  password: string;
  /** Whether a password is asked for. */
  locked: boolean;
}

const passwordLength = 8;

/** What the sentence proposes at first; nothing is shown before the button. Contact details and the photo are never proposed. */
export function firstTerms({ experiences = [], skills = [], languages = [] }: PortfolioView): LinkTerms {
  const filled = { experiences, skills, languages };
  return {
    sections: (Object.keys(filled) as (keyof typeof filled)[]).filter((part) => filled[part].length > 0),
    ...{ out: [], later: false, contactLines: [] },
    ...{ what: 'cv', label: '', password: '', locked: false },
    until: { day: dayAfter('month'), duration: 'month' },
  };
}

export const termsOf = (link: Link, portfolio: PortfolioView): LinkTerms => ({
  ...scopeOf(link, portfolio),
  ...{ what: link.what, label: link.label, password: '', locked: link.locked },
  until: { day: isoDay(new Date(link.expiresAt)), duration: null },
});

/** What is missing, by the API's names. */
export const missingIn = (terms: LinkTerms, wasLocked = false): FieldErrors =>
  problems({
    sections: terms.sections.length === 0 && m.sharing_what_missing(),
    label: !terms.label && m.links_label_missing(),
    days: !isPossible(terms.until.day) && m.sharing_when_wrong({ last: lastDay() }),
    password: passwordProblem(terms, wasLocked),
  });

/** Only the length: whether it is too common is known to the server. */
function passwordProblem({ locked, password }: LinkTerms, wasLocked: boolean): string | false {
  if (!locked || (wasLocked && !password)) return false;
  const missing = passwordLength - [...password].length;
  return missing > 0 && m.auth_short_password({ missing, needed: passwordLength });
}

/** A refusal about what a sheet asks stands at the blank that opens this sheet. */
export function atBlanks(errors: FieldErrors): FieldErrors {
  const blanks: Record<string, string> = { items: 'sections', later: 'sections', contactLines: 'sections' };
  return Object.fromEntries(Object.entries(errors).map(([field, message]) => [blanks[field] ?? field, message]));
}

export function draftOf(terms: LinkTerms, portfolio: PortfolioView): LinkDraft {
  const { what, label, until, locked, password } = terms;
  const scope = toGrantScope(terms, portfolio);
  return { ...scope, what, label, days: daysUntilDay(until.day), ...(locked && { password }) };
}

/** Only what differs: a date that was left alone stays as it is, to the minute. */
export function changesOf(before: LinkTerms, after: LinkTerms, portfolio: PortfolioView): LinkChanges {
  const [was, is] = [toGrantScope(before, portfolio), toGrantScope(after, portfolio)];
  return {
    ...(JSON.stringify(was) !== JSON.stringify(is) && is),
    ...(after.what !== before.what && { what: after.what }),
    ...(after.label !== before.label && { label: after.label }),
    ...(after.until.day !== before.until.day && { days: daysUntilDay(after.until.day) }),
    ...(before.locked && !after.locked && { password: null }),
    ...(after.locked && after.password && { password: after.password }),
  };
}

/** What one hands on: the secret stands behind the #, which no browser sends to a server. */
export const addressOf = (token: string) => `${location.origin}/lien#${token}`;

export const whatWords: Record<LinkContent, () => string> = { cv: m.links_what_cv, items: m.links_what_items };

import { dayAfter, dayIn, daysUntilDay, durations } from '../sharing/days.ts';
import { scopeOf, toGrantScope, type Scope } from '../sharing/scope.ts';
import type { Terms, Until } from '../sharing/terms.ts';
import type { Choice, Grant, PortfolioView, Section } from '../types.ts';

/** So many days from today; a duration that people name when it is one. */
export function untilIn(days: number): Until {
  const day = dayIn(days);
  return { day, duration: durations.find((duration) => dayAfter(duration) === day) ?? null };
}

/**
 * What is proposed to someone who is asked for these parts. What they share with the one who asks stays as it is: a yes to one part
 * more takes nothing away and opens nothing that they had left out. Contact lines and the photo are never proposed.
 */
export function scopeAsked(asked: readonly Section[], open: Grant | undefined, portfolio: PortfolioView): Scope {
  const before = open
    ? scopeOf(open, portfolio)
    : { sections: [], out: [], later: false, contactLines: [] satisfies string[] };
  const joining = asked.filter((section) => section !== 'contact' && section !== 'photo');
  return { ...before, sections: [...new Set([...before.sections, ...joining])] };
}

/** What is shared and until when, as the API takes it. */
export const choiceOf = (terms: Terms, portfolio: PortfolioView): Choice => ({
  ...toGrantScope(terms, portfolio),
  days: daysUntilDay(terms.until.day),
});

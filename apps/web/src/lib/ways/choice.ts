import { dayIn, dayInMonths, daysUntilDay, durations } from '../sharing/days.ts';
import type { Terms, Until } from '../sharing/terms.ts';
import type { Choice, Grant, PortfolioView, Section } from '../types.ts';

type ItemSection = 'experiences' | 'skills' | 'evidence' | 'languages';
const itemSections: ItemSection[] = ['experiences', 'skills', 'evidence', 'languages'];

/** So many days from today; a duration that people name when it is one. */
export function untilIn(days: number): Until {
  const day = dayIn(days);
  return { day, months: durations.find((months) => dayInMonths(months) === day) ?? null };
}

/**
 * What is shared and until when. Beside a share that is open, single things stay in or out as they were there: whoever adds a part
 * for somebody does not open what they had left out.
 */
export function choiceOf({ sections, until }: Terms, open: Grant | undefined, portfolio: PortfolioView): Choice {
  return { sections, days: daysUntilDay(until.day), ...(open && scopeBeside(open, sections, portfolio)) };
}

function scopeBeside(
  { sections: before, items, later, contactLines }: Grant,
  sections: readonly Section[],
  portfolio: PortfolioView,
): Pick<Choice, 'items' | 'later' | 'contactLines'> {
  const joining = itemSections.filter((section) => sections.includes(section) && !before.includes(section));
  const joins = joining.flatMap((section) => (portfolio[section] ?? []).map(({ id }) => id));
  return {
    later,
    items: later ? items : [...items, ...joins],
    ...(before.includes('contact') && sections.includes('contact') && { contactLines }),
  };
}

import type { Finding } from '#referentials';
import type { FieldSummary } from './field-views.js';
import { foundField } from './imported-fields.js';

const MOST_FOUND = 12;

/**
 * What is shown of what was found: ours first, since they tell what one does; then the occupations of ROME, or those of ESCO where ROME has
 * none; then ours that have only some of the words. An occupation that we have too is shown as ours, also where only ROME calls it so: by its code it is the same.
 * @param ours that have all the words that were typed, and those that have some; best first
 * @param found in every source and with typing errors, best first
 * @param ownField ours by its code
 */
export function foundFields(
  ours: Record<'all' | 'some', readonly FieldSummary[]>,
  found: readonly Finding[],
  ownField: (code: string) => FieldSummary | null,
): FieldSummary[] {
  const source = found.some((one) => one.source === 'rome') ? 'rome' : 'esco';
  const others = found.flatMap((one) => {
    const own = one.source === 'starter' || one.source === 'rome' ? ownField(one.code) : null;
    if (own !== null) return own;
    return one.source === source ? foundField(one, source) : [];
  });
  const all = [...ours.all, ...others, ...ours.some];
  return [...new Map(all.map((field) => [`${field.source} ${field.code}`, field])).values()].slice(0, MOST_FOUND);
}

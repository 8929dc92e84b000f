import type { ReferenceLanguage } from './language.js';

/** Words that join other words, folded. */
const JOINING: Record<ReferenceLanguage, ReadonlySet<string>> = {
  fr: new Set(
    [
      'a au aux avec ce ces cet cette chez d dans de des du elle en entre est et il ils je j l la le les leur leurs ma me mes mon',
      'n ne nos notre nous on ou par pas pour qu que qui s sa se ses son sont sous sur t ta te tes ton tu un une vers vos votre vous y',
    ]
      .join(' ')
      .split(' '),
  ),
  en: new Set(
    'a an and as at be by do for from i in into is it its me my of on or our that the their them they this to up we with you your'.split(
      ' ',
    ),
  ),
};

/** Those that mean something; all of them, when none does. */
export function meaningful(words: readonly string[], language: ReferenceLanguage): string[] {
  const kept = words.filter((word) => !JOINING[language].has(word));
  return kept.length > 0 ? kept : [...words];
}

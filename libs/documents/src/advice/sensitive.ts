import { cleanText } from '../text/clean-text.js';
import { fold } from '../text/folded.js';
import { SENSITIVE_WORDS } from './sensitive-words.js';
import { socialSecurityNumbersIn } from './social-security.js';

/**
 * Why an employer has no business with it: they may not ask, and may not decide by it (Code du travail, art. L1132-1). The
 * number of social security is for the pay slip, not for a CV (CNIL).
 */
export type SensitiveReason = 'health' | 'social-security' | 'birth' | 'origin' | 'belief' | 'family' | 'union';

export interface Sensitive {
  found: string;
  reason: SensitiveReason;
}

const SEPARATORS = /^[\s,.;|·•(–-]+|\s+$/g;

/** What a text says that is better left unsaid, in the person's own spelling; each thing once. */
export function sensitiveIn(text: string): Sensitive[] {
  const original = cleanText(text);
  const numbers = socialSecurityNumbersIn(original).map((found): Sensitive => ({ found, reason: 'social-security' }));
  const { text: folded, origins } = fold(original.replace(/[’ʼ]/g, "'"));
  const words = Object.entries(SENSITIVE_WORDS).flatMap(([reason, patterns]) =>
    patterns.flatMap((pattern) =>
      Array.from(folded.matchAll(pattern), ({ index, 0: { length } }) => ({
        found: original.slice(origins[index], origins[index + length]).replace(SEPARATORS, ''),
        reason: reason as keyof typeof SENSITIVE_WORDS,
      })),
    ),
  );
  const known = new Set<string>();
  return [...numbers, ...words].filter(({ found, reason }) => {
    const key = `${reason} ${found}`;
    return !known.has(key) && known.add(key);
  });
}

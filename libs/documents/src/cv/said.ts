import type { Span } from '../text/paragraph.js';

/** Text as the CV says it; which colour a tone is, is for its look. */
export interface Said extends Omit<Span, 'color'> {
  tone?: 'accent' | 'soft';
}

export const SEPARATOR = ' · ';

export function saidIf(text: string, tone?: Said['tone']): Said[] {
  return text === '' ? [] : [tone === undefined ? { text } : { text, tone }];
}

export function saidBold(text: string): Said {
  return { text, weight: 'bold' };
}

/** The parts that say something, with a separator between them. */
export function joined(parts: readonly Said[]): Said[] {
  return parts
    .filter(({ text }) => text !== '')
    .flatMap((part, index) => (index === 0 ? [part] : [{ text: SEPARATOR }, part]));
}

export function joinedText(parts: readonly string[], separator = SEPARATOR): string {
  return parts.filter((part) => part !== '').join(separator);
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

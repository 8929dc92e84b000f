import { prose } from '#portfolio';

/** A sentence beside a confirmation. */
export const LONGEST_SENTENCE = 500;

/** As it is kept; nothing at all is null. */
export function writtenSentence(text: string | null | undefined): string | null {
  return prose(text);
}

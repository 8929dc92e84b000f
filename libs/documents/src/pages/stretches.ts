import type { Destination } from '../text/paragraph.js';
import { placeParts, type PlacedPart } from './page-writer.js';
import type { PlacedLine } from './structured-text.js';

/** Neighbours on one line that belong to the same link, or to none, and are in the same language. */
export interface Stretch {
  link: Target | undefined;
  /** If not the document's. */
  language: string | undefined;
  parts: PlacedPart[];
  top: number;
}

/** An address, or a mark of the document: the same object for all that is one link. */
export type Target = string | Destination;

export function stretchesOf({ line, x, top }: PlacedLine): Stretch[] {
  const stretches: Stretch[] = [];
  for (const placed of placeParts(line, x)) {
    const { span, language } = placed.part;
    const link = span.goTo ?? span.link;
    const last = stretches.at(-1);
    if (last && last.link === link && last.language === language) last.parts.push(placed);
    else stretches.push({ link, language, parts: [placed], top });
  }
  return stretches;
}

export function byLink(stretches: readonly Stretch[]): Stretch[][] {
  return alike(stretches, (a, b) => a.link === b.link);
}

/** Within one link, or outside of all. */
export function byLanguage(stretches: readonly Stretch[]): Stretch[][] {
  return alike(stretches, (a, b) => a.language === b.language);
}

function alike(stretches: readonly Stretch[], isAlike: (a: Stretch, b: Stretch) => boolean): Stretch[][] {
  const groups: Stretch[][] = [];
  for (const stretch of stretches) {
    const last = groups.at(-1);
    if (last?.[0] && isAlike(last[0], stretch)) last.push(stretch);
    else groups.push([stretch]);
  }
  return groups;
}

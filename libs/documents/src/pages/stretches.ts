import type { Destination } from '../text/paragraph.js';
import { placeParts, type PlacedPart } from './page-writer.js';
import type { PlacedLine } from './structured-text.js';

/** Neighbours on one line that belong to the same link, or to none. */
export interface Stretch {
  link: Target | undefined;
  parts: PlacedPart[];
  top: number;
}

/** An address, or a mark of the document: the same object for all that is one link. */
export type Target = string | Destination;

export function stretchesOf({ line, x, top }: PlacedLine): Stretch[] {
  const stretches: Stretch[] = [];
  for (const placed of placeParts(line, x)) {
    const { span } = placed.part;
    const link = span.goTo ?? span.link;
    const last = stretches.at(-1);
    if (last && last.link === link) last.parts.push(placed);
    else stretches.push({ link, parts: [placed], top });
  }
  return stretches;
}

export function byLink(stretches: readonly Stretch[]): Stretch[][] {
  const groups: Stretch[][] = [];
  for (const stretch of stretches) {
    const last = groups.at(-1);
    if (last && last[0]?.link === stretch.link) last.push(stretch);
    else groups.push([stretch]);
  }
  return groups;
}

import { graphemesOf } from './atoms.js';

/** A title as a list can hold it. */
export function shortened(title: string, longest: number): string {
  if (title.length <= longest) return title;
  const graphemes = graphemesOf(title.slice(0, 4 * longest));
  return graphemes.length <= longest ? title : `${graphemes.slice(0, longest).join('').trimEnd()}…`;
}

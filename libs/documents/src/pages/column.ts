import type { Flow } from './flow.js';
import { boxOf, linesAt, type Paragraph } from './paragraph-box.js';

/** A part of the page that text is set in by itself, beside the flow. */
export interface Column {
  left: number;
  right: number;
}

export function heightIn({ sheet }: Flow, column: Column, paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce(
    (sum, paragraph) => sum + paragraph.before + boxOf(paragraph, { ...sheet, ...column }).height,
    0,
  );
}

/** Sets paragraphs one under the other on the page that is open, and says where they end. */
export function placeIn(flow: Flow, column: Column, paragraphs: readonly Paragraph[], top: number): number {
  let y = top;
  for (const paragraph of paragraphs) {
    const box = boxOf(paragraph, { ...flow.sheet, ...column });
    y += paragraph.before;
    const element = flow.text.begin(paragraph, box);
    element.label(y);
    element.lines(linesAt(box, box.laid.lines, y));
    element.end();
    y += box.height;
  }
  return y;
}

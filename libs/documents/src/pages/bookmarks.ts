import { shortened } from '../text/shortened.js';
import type { ContentsEntry } from './contents.js';
import type { Flow } from './flow.js';

/** What PDFKit 0.20.2 takes and its types do not say. */
interface Outline {
  addItem(title: string, options: { pageNumber: number; top: number; left: number; expanded: boolean }): Outline;
}

const LONGEST_TITLE = 200;
/** So that a title is not cut by the edge of the window. */
const ABOVE = 12;

/** The list that a reader opens beside the pages. */
export function addBookmarks({ pdf, marks, sheet }: Flow, entries: readonly ContentsEntry[]): void {
  const add = (parent: Outline, { title, mark, entries: parts }: ContentsEntry): void => {
    const place = marks.get(mark);
    if (!place) throw new Error(`Nothing begins at ${mark}`);
    const item = parent.addItem(shortened(title, LONGEST_TITLE), {
      pageNumber: place.page,
      top: Math.max(0, place.top - ABOVE),
      // PDFKit counts it from the right: this is the left edge.
      left: sheet.width,
      expanded: false,
    });
    for (const part of parts) add(item, part);
  };
  for (const entry of entries) add(pdf.outline, entry);
}

import type { Drawing } from './blocks.js';
import { fillRectangle } from './page-writer.js';
import type { Sheet } from './sheet.js';
import { frame } from './shapes.js';

/** A picture that goes into a document, as it is seen: upright, in any size. */
export interface Picture {
  jpeg: Buffer;
  width: number;
  height: number;
  /** What it shows, for those who do not see it. */
  alt: string;
}

/** Two of them, with what is said of each, find room on a page. */
const TALLEST = 225;
const MAT = 7;
const PAPER = '#fbf9f4';
const EDGE = '#d8cfb8';

/** A picture on a mat, at the left of the page, never larger than it comes at 96 dots an inch. */
export function framedPicture(sheet: Sheet, picture: Picture): Drawing {
  const natural = { width: Math.max(1, picture.width) * 0.75, height: Math.max(1, picture.height) * 0.75 };
  const scale = Math.min(1, (sheet.right - sheet.left - 2 * MAT) / natural.width, TALLEST / natural.height);
  const [width, height] = [natural.width * scale, natural.height * scale];
  return {
    before: 6,
    height: height + 2 * MAT,
    draw: (top, { pdf, text }) => {
      const outer = { x: sheet.left, y: top, width: width + 2 * MAT, height: height + 2 * MAT };
      pdf.artifact('Layout', () => {
        fillRectangle(pdf, outer.x, outer.y, outer.width, outer.height, PAPER);
        frame(pdf, outer, EDGE, 0.7);
      });
      const [x, y] = [outer.x + MAT, top + MAT];
      text.figure(picture.alt, [x, y, x + width, y + height], () => pdf.image(picture.jpeg, x, y, { width, height }));
    },
  };
}

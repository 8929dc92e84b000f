import type { Line } from '../text/paragraph.js';
import { A4, type ArchivalDocument } from './archival-document.js';
import { fillRectangle } from './page-writer.js';
import {
  BAR,
  boxOf,
  MARGIN,
  PAGE,
  RULE,
  startOf,
  startsAtTheRight,
  type Box,
  type Paragraph,
} from './paragraph-box.js';
import { StructuredText, type OpenElement } from './structured-text.js';

/** Paragraphs that stay on one page if a page can hold them. */
export type Group = readonly Paragraph[];

export interface Figure {
  jpeg: Buffer;
  /** What it is, for those who do not see it. */
  alt: string;
  width: number;
  height: number;
}

const BOTTOM = A4.height - MARGIN.bottom;
/** At least so many lines of a paragraph on each side of a page break. */
const FEWEST_LINES = 2;
/** A page that ends above this would look forgotten: what comes next is rather broken. */
const NEARLY_EMPTY = MARGIN.top + (BOTTOM - MARGIN.top) / 4;

/** Puts groups one under the other, on as many pages as it takes. */
export class Flow {
  private readonly text: StructuredText;
  private y = 0;

  constructor(private readonly pdf: ArchivalDocument) {
    this.text = new StructuredText(pdf);
    this.newPage();
  }

  place(group: Group): void {
    const boxes = group.map(boxOf);
    const height = boxes.reduce((sum, box) => sum + box.paragraph.before + box.height, 0);
    const topSpace = boxes[0]?.paragraph.before ?? 0;
    const fitsHere = this.y + height - (this.isTop ? topSpace : 0) <= BOTTOM;
    const fitsOnAPage = MARGIN.top + height - topSpace <= BOTTOM;
    const mayBreak = !fitsHere && (!fitsOnAPage || this.y < NEARLY_EMPTY);
    if (!fitsHere && !mayBreak) this.newPage();
    boxes.forEach((box, index) => {
      if (mayBreak && this.y + leastHeight(boxes, index) > BOTTOM) this.newPage();
      this.draw(box, mayBreak);
    });
  }

  /** A picture at the top right of the page that is open; the text beside it keeps its distance by `inset`. */
  figure({ jpeg, alt, width, height }: Figure): void {
    const [x, y] = [PAGE.right - width, MARGIN.top];
    this.text.figure(alt, [x, y, x + width, y + height], () => this.pdf.image(jpeg, x, y, { width, height }));
  }

  /** What comes next begins at least so far down its page. */
  clear(height: number): void {
    this.y = Math.max(this.y, MARGIN.top + height);
  }

  /** Ends the text, then numbers the pages if there are several. */
  end(footer: (page: number, pages: number) => Paragraph): void {
    this.text.end();
    const { count } = this.pdf.bufferedPageRange();
    for (let page = 0; count > 1 && page < count; page++) {
      this.pdf.switchToPage(page);
      const box = boxOf(footer(page + 1, count));
      this.pdf.artifact('Pagination', () =>
        this.text.showLines(box.paragraph, linesAt(box, box.laid.lines, A4.height - 34)),
      );
    }
  }

  private get isTop(): boolean {
    return this.y === MARGIN.top;
  }

  private newPage(): void {
    this.pdf.addPage();
    this.y = MARGIN.top;
  }

  private draw(box: Box, mayBreak: boolean): void {
    const { before, rule } = box.paragraph;
    if (!this.isTop) this.y += before;
    const element = this.text.begin(box.paragraph, box);
    element.label(this.y);
    this.drawLines(element, box, mayBreak);
    element.end();
    if (rule === undefined) return;
    this.fill(PAGE.left, this.y + RULE.gap, PAGE.right - PAGE.left, RULE.thickness, rule);
    this.y += RULE.gap + RULE.thickness;
  }

  private drawLines(element: OpenElement, box: Box, mayBreak: boolean): void {
    const { lineHeight, bar } = box.paragraph;
    let rest: readonly Line[] = box.laid.lines;
    while (rest.length > 0) {
      const taken = mayBreak ? linesBefore(rest.length, Math.floor((BOTTOM - this.y) / lineHeight)) : rest.length;
      const height = taken * lineHeight;
      if (bar)
        this.fill(
          startsAtTheRight(box) ? box.right + BAR.indent - BAR.width : PAGE.left,
          this.y,
          BAR.width,
          height,
          bar,
        );
      element.lines(linesAt(box, rest.slice(0, taken), this.y));
      this.y += height;
      rest = rest.slice(taken);
      if (rest.length > 0) this.newPage();
    }
  }

  private fill(x: number, y: number, width: number, height: number, color: string): void {
    this.pdf.artifact('Layout', () => fillRectangle(this.pdf, x, y, width, height, color));
  }
}

/** The room without which a paragraph goes to the next page: what leads takes the beginning of what follows along. */
function leastHeight(boxes: readonly Box[], index: number): number {
  const box = boxes[index];
  if (box === undefined) return 0;
  const { before, leads, lineHeight } = box.paragraph;
  if (leads) return before + box.height + leastHeight(boxes, index + 1);
  return before + lineHeight * Math.min(FEWEST_LINES + 1, box.laid.lines.length);
}

/** How many of the lines go before the page break, so that none is alone on either side. */
function linesBefore(lines: number, room: number): number {
  if (room >= lines) return lines;
  const left = Math.min(room, lines - FEWEST_LINES);
  return left >= FEWEST_LINES ? left : Math.max(1, room);
}

function linesAt(box: Box, lines: readonly Line[], top: number) {
  const { lineHeight } = box.paragraph;
  return lines.map((line, index) => ({ line, x: startOf(line, box), top: top + index * lineHeight }));
}

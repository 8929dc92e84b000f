import type { Line } from '../text/paragraph.js';
import type { ArchivalDocument } from './archival-document.js';
import { heightOf, spaceAbove, type Block } from './blocks.js';
import { leastHeight, linesBefore } from './page-breaks.js';
import { fillRectangle } from './page-writer.js';
import { BAR, boxOf, linesAt, ruleOf, startsAtTheRight, type Box, type Paragraph } from './paragraph-box.js';
import type { Sheet } from './sheet.js';
import { drawTable, roomFor, type Table } from './table.js';
import { numberPages, type Footer } from './page-numbers.js';
import { StructuredText, type OpenElement } from './structured-text.js';

/** Paragraphs that stay on one page if a page can hold them. */
export type Group = readonly Paragraph[];

/** Where something of the document begins: pages count from 0. */
export interface Mark {
  page: number;
  top: number;
}

export interface Figure {
  jpeg: Buffer;
  /** What it is, for those who do not see it. */
  alt: string;
  width: number;
  height: number;
  /** Of its corners. */
  radius?: number;
}

/** A page that ends within this share of it would look forgotten: what comes next is rather broken. */
const NEARLY_EMPTY = 1 / 4;
/** Puts groups one under the other, on as many pages as it takes. */
export class Flow {
  /** Where each paragraph with a mark stands, by its name. */
  readonly marks = new Map<string, Mark>();
  readonly text: StructuredText;
  readonly sheet: Sheet;
  private y = 0;

  constructor(readonly pdf: ArchivalDocument) {
    this.sheet = pdf.sheet;
    this.text = new StructuredText(pdf);
    this.newPage();
  }

  /** @param room kept for what follows on the same page */
  place(group: readonly Block[], room = 0): void {
    const { top, bottom } = this.sheet;
    const boxes = group.map((each) => ('draw' in each ? each : boxOf(each, this.sheet)));
    const height = heightOf(boxes);
    const topSpace = boxes[0] ? spaceAbove(boxes[0]) : 0;
    const fitsHere = this.y + height + room - (this.isTop ? topSpace : 0) <= bottom;
    const fitsOnAPage = top + height + room - topSpace <= bottom;
    const mayBreak = !fitsHere && (!fitsOnAPage || this.y < top + (bottom - top) * NEARLY_EMPTY);
    if (!fitsHere && !mayBreak) this.newPage();
    boxes.forEach((box, index) => {
      if (mayBreak && this.y + leastHeight(boxes, index) > bottom) this.newPage();
      if ('draw' in box) {
        if (!this.isTop) this.y += box.before;
        box.draw(this.y, this);
        this.y += box.height;
      } else this.draw(box, mayBreak);
    });
  }

  /** Where the next thing would stand. */
  get top(): number {
    return this.y;
  }

  /** The page that is written on, from 0. */
  get page(): number {
    return this.pdf.bufferedPageRange().count - 1;
  }

  /** From here on, the name leads to that place of the page. */
  mark(name: string, top = this.y): void {
    this.marks.set(name, { page: this.page, top });
    this.pdf.addNamedDestination(name, 'XYZ', null, top, null);
  }

  /** Room for what is placed by others: below `height` left on the page, on the next one. */
  reserve(height: number): void {
    if (this.y + height > this.sheet.bottom) this.breakPage();
  }

  advance(height: number): void {
    this.y += height;
  }

  /** What comes next begins a page. */
  breakPage(): void {
    if (!this.isTop) this.newPage();
  }

  /** A table whose first row says what its columns are, on each of its pages; each row stays whole. */
  table(table: Table): void {
    drawTable(this, table);
  }

  /** What has to be left on the page for a table to begin there. */
  roomFor(table: Table): number {
    return roomFor(table, this.sheet);
  }

  /** A strip of colour along the beginning of the page that is open. */
  band(height: number, color: string): void {
    this.fill(0, 0, this.sheet.width, height, color);
  }

  /** A picture at the top right of the page that is open; the text beside it keeps its distance by `inset`. */
  figure({ jpeg, alt, width, height, radius }: Figure): void {
    const [x, y] = [this.sheet.right - width, this.sheet.top];
    this.text.figure(alt, [x, y, x + width, y + height], () => {
      if (radius !== undefined) this.pdf.save().roundedRect(x, y, width, height, radius).clip();
      this.pdf.image(jpeg, x, y, { width, height });
      if (radius !== undefined) this.pdf.restore();
    });
  }

  /** What comes next begins at least so far down its page. */
  clear(height: number): void {
    this.y = Math.max(this.y, this.sheet.top + height);
  }

  /** Ends the text, then numbers the pages if there are several. */
  end(footer: Footer): void {
    this.text.end();
    numberPages(this.pdf, this.text, footer);
  }

  get isTop(): boolean {
    return this.y === this.sheet.top;
  }

  private newPage(): void {
    this.pdf.addPage();
    this.y = this.sheet.top;
  }

  private draw(box: Box, mayBreak: boolean): void {
    const { before, rule, mark, ornament } = box.paragraph;
    const { isTop } = this;
    if (!isTop) this.y += before;
    if (mark !== undefined) this.mark(mark);
    if (ornament) this.pdf.artifact('Layout', () => ornament(this.pdf, { top: this.y, height: box.height, isTop }));
    const element = this.text.begin(box.paragraph, box);
    element.label(this.y);
    const { count: page } = this.pdf.bufferedPageRange();
    const top = this.y;
    this.drawLines(element, box, mayBreak);
    element.end();
    if (box.aside) this.drawAside(box, box.aside, page === this.pdf.bufferedPageRange().count ? top : null);
    if (rule !== undefined) this.drawRule(box, rule);
  }

  /** @param top of the first line, unless that is on a page before */
  private drawAside(box: Box, line: Line, top: number | null): void {
    const paragraph: Paragraph = { ...box.paragraph, tag: 'P' };
    const element = this.text.begin(paragraph, box);
    element.lines([{ line, x: box.right - line.width, top: top ?? this.y }]);
    element.end();
    if (top === null) this.y += paragraph.lineHeight;
  }

  private drawRule({ paragraph }: Box, color: string): void {
    const { gap, thickness, length } = ruleOf(paragraph);
    const { left, right } = this.sheet;
    this.fill(left, this.y + gap, length ?? right - left, thickness, color);
    this.y += gap + thickness;
  }

  private drawLines(element: OpenElement, box: Box, mayBreak: boolean): void {
    const { lineHeight, bar } = box.paragraph;
    let rest: readonly Line[] = box.laid.lines;
    while (rest.length > 0) {
      const taken = mayBreak ? linesBefore(rest, Math.floor((this.sheet.bottom - this.y) / lineHeight)) : rest.length;
      const height = taken * lineHeight;
      if (bar)
        this.fill(
          startsAtTheRight(box) ? box.right + BAR.indent - BAR.width : this.sheet.left,
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

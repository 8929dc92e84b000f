import type { Weight } from '../fonts/typefaces.js';
import { layOut, type Line } from '../text/paragraph.js';
import { shortened } from '../text/shortened.js';
import type { Flow } from './flow.js';
import type { Paragraph } from './paragraph-box.js';
import { straight } from './shapes.js';

export interface ContentsEntry {
  title: string;
  /** The name of where it begins. */
  mark: string;
  /** Parts of it. */
  entries: ContentsEntry[];
}

interface Place {
  page: number;
  top: number;
  lines: Line[];
  look: Look;
}

type Element = PDFKit.PDFStructureElement;

interface Look extends Omit<Paragraph, 'spans'> {
  indent: number;
  weight: Weight;
}

const CHAPTER: Look = { tag: 'P', size: 11.5, lineHeight: 17, color: '#0f5257', before: 9, indent: 0, weight: 'bold' };
const PART: Look = {
  ...CHAPTER,
  size: 10.4,
  lineHeight: 15.5,
  color: '#1d2b2f',
  before: 0,
  indent: 14,
  weight: 'regular',
};
/** Of a part of a part, and of all that is deeper. */
const DETAIL: Look = { ...PART, size: 9.8, lineHeight: 14.2, color: '#435157', indent: 28 };
const LOOKS = [CHAPTER, PART, DETAIL];
const DOTS = { color: '#9fb0b0', width: 0.9, dash: [0.1, 3.6] as [number, number] };
/** Kept free for the number of the page. */
const NUMBER = 42;
const LONGEST_TITLE = 120;

/** The list of what is where. Its room is taken first, and filled once everything has its page. */
export class Contents {
  private readonly element: Element;
  private readonly places = new Map<ContentsEntry, Place>();

  constructor(
    private readonly flow: Flow,
    private readonly entries: readonly ContentsEntry[],
    private readonly sayPage: (title: string, page: number) => string,
  ) {
    this.element = flow.text.open('TOC');
    for (const entry of entries) this.takeRoom(entry, 0);
  }

  fill(): void {
    for (const entry of this.entries) this.write(this.element, entry);
    this.element.end();
  }

  private takeRoom(entry: ContentsEntry, depth: number): void {
    const { flow } = this;
    const look = LOOKS[depth] ?? DETAIL;
    const title = shortened(entry.title, LONGEST_TITLE);
    const width = flow.sheet.right - flow.sheet.left - look.indent - NUMBER;
    const { lines } = layOut([{ text: `${title} `, weight: look.weight }], look.size, width);
    const height = lines.length * look.lineHeight;
    flow.reserve(look.before + height);
    if (!flow.isTop) flow.advance(look.before);
    this.places.set(entry, { page: flow.page, top: flow.top, lines, look });
    flow.advance(height);
    for (const part of entry.entries) this.takeRoom(part, depth + 1);
  }

  private write(parent: Element, entry: ContentsEntry): void {
    const { pdf, text, marks } = this.flow;
    const place = this.places.get(entry);
    const to = marks.get(entry.mark);
    if (!place || !to) throw new Error(`Nothing begins at ${entry.mark}`);
    pdf.switchToPage(place.page);
    const item = text.open('TOCI', parent);
    this.link(text.open('Reference', item), entry, place, to.page + 1);
    if (entry.entries.length > 0) {
      const parts = text.open('TOC', item);
      for (const part of entry.entries) this.write(parts, part);
    }
    item.end();
  }

  private link(reference: Element, entry: ContentsEntry, { top, lines, look }: Place, page: number): void {
    const { pdf, text, sheet } = this.flow;
    const last = lines.at(-1) as Line;
    const [number] = layOut([{ text: String(page), weight: look.weight }], look.size, NUMBER).lines as [Line];
    const left = sheet.left + look.indent;
    const lastTop = top + (lines.length - 1) * look.lineHeight;
    const numberLeft = sheet.right - number.width;
    const paragraph: Paragraph = { ...look, spans: [] };

    const link = text.open('Link', reference);
    const placed = lines.map((line, index) => ({ line, x: left, top: top + index * look.lineHeight }));
    text.fill(link, paragraph, [...placed, { line: number, x: numberLeft, top: lastTop }]);
    const options = {
      structParent: link,
      Contents: new String(this.sayPage(shortened(entry.title, LONGEST_TITLE), page)),
    } as unknown as PDFKit.Mixins.AnnotationOption;
    pdf.goTo(left, top, sheet.right - left, lines.length * look.lineHeight, entry.mark, options);
    // Ended while its page is the current one: PDFKit notes the page of the annotations here.
    link.end();
    reference.end();
    const y = lastTop + look.lineHeight * 0.68;
    const [from, to] = [left + last.width + 4, numberLeft - 6];
    if (to > from) pdf.artifact('Layout', () => straight(pdf, [from, y], [to, y], DOTS));
  }
}

/** So many levels of the entries as come to no more than so many lines; of the first always. */
export function withinLines(entries: readonly ContentsEntry[], most: number): ContentsEntry[] {
  const depths = Array.from({ length: LOOKS.length }, (_, index) => upTo(entries, LOOKS.length - index));
  return depths.find((each) => countOf(each) <= most) ?? upTo(entries, 1);
}

function upTo(entries: readonly ContentsEntry[], depth: number): ContentsEntry[] {
  return entries.map(({ title, mark, entries: parts }) => ({
    title,
    mark,
    entries: depth > 1 ? upTo(parts, depth - 1) : [],
  }));
}

function countOf(entries: readonly ContentsEntry[]): number {
  return entries.reduce((sum, entry) => sum + 1 + countOf(entry.entries), 0);
}

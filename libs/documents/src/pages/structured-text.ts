import type { ArchivalDocument } from './archival-document.js';
import { layOut, type Line, type Span } from '../text/paragraph.js';
import { baseline, drawRests, placeParts, showParts, type PlacedPart } from './page-writer.js';
import { asUri } from './uri.js';
import { byLanguage, byLink, stretchesOf, type Stretch, type Target } from './stretches.js';
import { ITEM, startsAtTheRight, type Box, type Paragraph } from './paragraph-box.js';

export interface PlacedLine {
  line: Line;
  x: number;
  top: number;
}

/** An element of the document's structure, while its lines are being shown. */
export interface OpenElement {
  /** The bullet of a list item; nothing for anything else. */
  label(top: number): void;
  lines(lines: readonly PlacedLine[]): void;
  end(): void;
}

export interface TableCell {
  paragraph: Paragraph;
  isHeading: boolean;
  lines: () => readonly PlacedLine[];
}

export interface TableRow {
  /** Finds its place on the page, before any of it is shown. */
  place: () => void;
  cells: TableCell[];
}

const BULLET = '•';
const COLUMN = { scope: 'Column' } as PDFKit.Mixins.StructureElementOptions;

/** Text with what it is: headings, paragraphs, lists and links, in reading order. */
export class StructuredText {
  private readonly root: PDFKit.PDFStructureElement;
  private list: PDFKit.PDFStructureElement | null = null;

  constructor(private readonly pdf: ArchivalDocument) {
    this.root = pdf.struct('Document');
    pdf.addStructure(this.root);
  }

  /** Items that follow one another make one list. */
  begin(paragraph: Paragraph, box: Box): OpenElement {
    if (paragraph.tag === 'LI') return this.beginItem(paragraph, box);
    this.endList();
    const element = this.addTo(this.root, paragraph.tag);
    return {
      label: () => undefined,
      lines: (lines) => this.fill(element, paragraph, lines),
      end: () => element.end(),
    };
  }

  /** A row of a table after another: cells of what they are, each with its lines. */
  table(rows: readonly TableRow[]): void {
    this.endList();
    const table = this.addTo(this.root, 'Table');
    for (const { place, cells } of rows) {
      place();
      const row = this.addTo(table, 'TR');
      for (const { paragraph, lines, isHeading } of cells) {
        const cell = this.pdf.struct(isHeading ? 'TH' : 'TD', isHeading ? COLUMN : {});
        row.add(cell);
        this.fill(cell, paragraph, lines());
        cell.end();
      }
      row.end();
    }
    table.end();
  }

  /** @param bbox its place on the page: left, top, right, bottom */
  figure(alt: string, bbox: [number, number, number, number], draw: () => void): void {
    this.endList();
    const element = this.pdf.struct('Figure', {
      alt,
      bbox,
      placement: 'Block',
    } as PDFKit.Mixins.StructureElementOptions);
    this.root.add(element);
    element.add(draw);
    element.end();
  }

  /** An element that others are put in: a table, the contents. Whoever opens it ends it. */
  open(tag: string, parent = this.root, options: { scope?: 'Row' | 'Column' } = {}): PDFKit.PDFStructureElement {
    this.endList();
    const element = this.pdf.struct(tag, options as PDFKit.Mixins.StructureElementOptions);
    parent.add(element);
    return element;
  }

  end(): void {
    this.endList();
    this.root.end();
  }

  showLines(paragraph: Paragraph, lines: readonly PlacedLine[]): void {
    for (const { line, x, top } of lines) this.show(paragraph, { parts: placeParts(line, x), top });
  }

  private beginItem(paragraph: Paragraph, box: Box): OpenElement {
    this.list ??= this.addTo(this.root, 'L');
    const item = this.addTo(this.list, 'LI');
    const label = this.addTo(item, 'Lbl');
    const body = this.addTo(item, 'LBody');
    const atTheRight = startsAtTheRight(box);
    const { left, right } = box.sheet;
    return {
      label: (top) => {
        const bullet: Span = { text: `${BULLET} `, color: paragraph.bulletColor ?? paragraph.color };
        const { lines } = layOut([bullet], paragraph.size, ITEM.indent);
        const line = lines[0] as Line;
        const x = atTheRight ? right - ITEM.bullet - line.width : left + ITEM.bullet;
        label.add(() => this.showLines(paragraph, [{ line, x, top }]));
        label.end();
      },
      lines: (lines) => this.fill(body, paragraph, lines),
      end: () => {
        body.end();
        item.end();
      },
    };
  }

  /** Each stretch of plain text is content of the element; each link is an element in it, with its place on the page. */
  fill(element: PDFKit.PDFStructureElement, paragraph: Paragraph, lines: readonly PlacedLine[]): void {
    const stretches = lines.flatMap(stretchesOf);
    for (const together of byLink(stretches)) {
      const target = together[0]?.link;
      if (target === undefined) {
        this.addPassages(element, paragraph, together);
        continue;
      }
      const link = this.addTo(element, 'Link');
      this.addPassages(link, paragraph, together);
      for (const { parts, top } of together) this.addAnnotation(link, target, parts, top, paragraph.lineHeight);
      // Ended while its page is the current one: PDFKit notes the page of the annotations here.
      link.end();
    }
    const { size, color, lineHeight } = paragraph;
    for (const { parts, top } of stretches)
      drawRests(this.pdf, parts, top + baseline(size, lineHeight), { size, color });
  }

  /** What is in another language than the document says so. */
  private addPassages(element: PDFKit.PDFStructureElement, paragraph: Paragraph, stretches: readonly Stretch[]): void {
    for (const together of byLanguage(stretches)) {
      const lang = together[0]?.language;
      const draw = () => together.forEach((stretch) => this.show(paragraph, stretch));
      if (lang === undefined) {
        element.add(draw);
        continue;
      }
      const passage = this.pdf.struct('Span', { lang });
      element.add(passage);
      passage.add(draw);
      passage.end();
    }
  }

  private addAnnotation(
    link: PDFKit.PDFStructureElement,
    target: Target,
    parts: readonly PlacedPart[],
    top: number,
    height: number,
  ) {
    const left = Math.min(...parts.map(({ x }) => x));
    const right = Math.max(...parts.map(({ part, x }) => x + part.width));
    const isAddress = typeof target === 'string';
    const contents = new String(isAddress ? target : target.title);
    const options = { structParent: link, Contents: contents } as unknown as PDFKit.Mixins.AnnotationOption;
    if (isAddress) this.pdf.link(left, top, right - left, height, asUri(target), options);
    else this.pdf.goTo(left, top, right - left, height, target.mark, options);
  }

  private show({ size, color, lineHeight }: Paragraph, { parts, top }: Pick<Stretch, 'parts' | 'top'>): void {
    showParts(this.pdf, parts, top + baseline(size, lineHeight), { size, color });
  }

  private addTo(parent: PDFKit.PDFStructureElement, tag: string): PDFKit.PDFStructureElement {
    const element = this.pdf.struct(tag);
    parent.add(element);
    return element;
  }

  private endList(): void {
    this.list?.end();
    this.list = null;
  }
}

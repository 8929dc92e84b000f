import { layOut, type Line, type Span } from '../text/paragraph.js';
import type { Block } from './blocks.js';
import { heightOf } from './blocks.js';
import type { Flow } from './flow.js';
import { fillRectangle } from './page-writer.js';
import { boxOf, type Paragraph } from './paragraph-box.js';
import type { PlacedLine } from './structured-text.js';

/** Paragraphs one under the other. */
export type Cell = Span[][];

/** The first cell of a row says what the row is about. */
export interface Table {
  columns: { heading: string; share: number }[];
  rows: Cell[][];
  /** By which names the rows are led to. */
  marks?: readonly string[];
  /** Above the row of that index: what it and those that follow have in common. */
  titles?: ReadonlyMap<number, string>;
}

interface Row {
  cells: PlacedCell[];
  /** Of the longest cell. */
  lines: number;
}

type Element = PDFKit.PDFStructureElement;

interface PlacedCell {
  lines: { line: Line; x: number }[];
}

const INK = '#1d2b2f';
const TEAL = '#0f5257';
const TEXT: Paragraph = { tag: 'P', spans: [], size: 9.6, lineHeight: 13, color: INK, before: 0 };
const HEAD = { ...TEXT, color: TEAL };
const GROUND = '#e8f0ef';
const RULE = '#cfd8d7';
const PADDING = { x: 6, y: 4.5 };
/** Between what leads to the table and its head. */
const ABOVE = 17;
/** Of a page. */
const SMALL = 0.4;

/** A table whose head is shown again on each page that it goes on to; there it is for the eye only. `lead` stays with its beginning. */
export function placeTable(flow: Flow, table: Table, lead: readonly Block[] = []): void {
  const { pdf, text, sheet } = flow;
  const head = rowOf(
    flow,
    table,
    table.columns.map(({ heading }): Cell => [[{ text: heading, weight: 'bold' }]]),
  );
  const rows = table.rows.map((cells) => rowOf(flow, table, cells));
  const leadHeight = heightOf(lead.map((block) => ('draw' in block ? block : boxOf(block, sheet))));
  // A small table stays whole, a large one begins with some of its rows.
  const titles = new Map([...(table.titles ?? [])].map(([index, text]) => [index, titleOf(flow, text)]));
  const whole = [head, ...titles.values(), ...rows].reduce((sum, row) => sum + heightOfRow(row), 0);
  flow.reserve(leadHeight + ABOVE + Math.min(whole, (sheet.bottom - sheet.top) * SMALL));
  if (lead.length > 0) flow.place(lead);
  if (!flow.isTop) flow.advance(ABOVE);

  const element = text.open('Table');
  drawHead(flow, head, text.open('THead', element));
  let body: Element | null = null;
  for (const [index, row] of rows.entries()) {
    const title = titles.get(index);
    if (title !== undefined || body === null) body = text.open('TBody', element);
    if (title !== undefined) drawTitle(flow, title, { head, row, body });
    if (!fits(flow, row.lines) && (fitsAPage(flow, head, row) || !fits(flow, 2))) goOn(flow, head);
    const mark = table.marks?.[index];
    if (mark !== undefined) flow.mark(mark);
    const line = text.open('TR', body);
    const cells = row.cells.map((_, index) =>
      index === 0 ? text.open('TH', line, { scope: 'Row' }) : text.open('TD', line),
    );
    drawRow(flow, head, row, cells);
    line.end();
  }
  element.end();
}

/** A row goes on to the next page where none is high enough for it. */
function drawRow(flow: Flow, head: Row, row: Row, cells: readonly Element[], look = TEXT): void {
  const { pdf, text, sheet } = flow;
  for (let from = 0; from < row.lines;) {
    if (from > 0) goOn(flow, head);
    const room = Math.max(1, Math.floor((sheet.bottom - flow.top - 2 * PADDING.y) / TEXT.lineHeight));
    const to = Math.min(row.lines, from + room);
    row.cells.forEach((cell, index) => {
      const lines = linesOf(cell, from, to, flow.top);
      if (lines.length > 0) text.fill(cells[index] as Element, look, lines);
    });
    flow.advance((to - from) * TEXT.lineHeight + 2 * PADDING.y);
    const y = flow.top;
    pdf.artifact('Layout', () => fillRectangle(pdf, sheet.left, y - 0.5, sheet.right - sheet.left, 0.5, RULE));
    from = to;
  }
}

/** A row over all columns, on the page of the first row beneath it. */
function drawTitle(flow: Flow, title: Row, { head, row, body }: Titled): void {
  const needed = heightOfRow(title) + Math.min(heightOfRow(row), SMALL * (flow.sheet.bottom - flow.sheet.top));
  if (flow.top + needed > flow.sheet.bottom) goOn(flow, head);
  const line = flow.text.open('TR', body);
  const cell = flow.text.open('TH', line, { scope: 'Row' });
  spanColumns(cell, head.cells.length);
  drawRow(flow, head, title, [cell], HEAD);
  line.end();
}

interface Titled {
  head: Row;
  /** The first that it stands above. */
  row: Row;
  body: Element;
}

/** PDFKit 0.20.2 knows spans in its own tables only. */
function spanColumns(cell: Element, count: number): void {
  const { A: attributes } = (cell as unknown as { dictionary: { data: { A: object } } }).dictionary.data;
  Object.assign(attributes, { ColSpan: count });
}

function drawHead(flow: Flow, head: Row, section: PDFKit.PDFStructureElement): void {
  const { text } = flow;
  fillHead(flow, head);
  const line = text.open('TR', section);
  for (const cell of head.cells) {
    const element = text.open('TH', line, { scope: 'Column' });
    text.fill(element, HEAD, linesOf(cell, 0, head.lines, flow.top));
  }
  section.end();
  flow.advance(heightOfRow(head));
}

/** The next page, with the head above what follows. */
function goOn(flow: Flow, head: Row): void {
  flow.breakPage();
  fillHead(flow, head);
  const lines = head.cells.flatMap((cell) => linesOf(cell, 0, head.lines, flow.top));
  flow.pdf.artifact('Pagination', () => flow.text.showLines(HEAD, lines));
  flow.advance(heightOfRow(head));
}

function fillHead(flow: Flow, head: Row): void {
  const { pdf, sheet, top } = flow;
  const draw = () => fillRectangle(pdf, sheet.left, top, sheet.right - sheet.left, heightOfRow(head), GROUND);
  pdf.artifact('Layout', draw);
}

function titleOf(flow: Flow, text: string): Row {
  return rowOf(flow, { columns: [{ heading: '', share: 1 }] }, [[[{ text, weight: 'bold' }]]]);
}

function rowOf({ sheet }: Flow, { columns }: Pick<Table, 'columns'>, cells: readonly Cell[]): Row {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  let left = sheet.left;
  const placed = columns.map(({ share }, index) => {
    const right = left + ((sheet.right - sheet.left) * share) / shares;
    const [from, to] = [left + PADDING.x, right - PADDING.x];
    left = right;
    const lines = (cells[index] ?? []).flatMap((spans) => {
      const laid = layOut(spans, TEXT.size, to - from, sheet.language);
      return laid.lines.map((line) => ({ line, x: laid.rightToLeft ? to - line.width : from }));
    });
    return { lines };
  });
  return { cells: placed, lines: Math.max(1, ...placed.map(({ lines }) => lines.length)) };
}

function linesOf({ lines }: PlacedCell, from: number, to: number, top: number): PlacedLine[] {
  return lines
    .slice(from, to)
    .map(({ line, x }, index) => ({ line, x, top: top + PADDING.y + index * TEXT.lineHeight }));
}

function heightOfRow(row: Row | undefined): number {
  return (row?.lines ?? 1) * TEXT.lineHeight + 2 * PADDING.y;
}

function fits({ sheet, top }: Flow, lines: number): boolean {
  return top + lines * TEXT.lineHeight + 2 * PADDING.y <= sheet.bottom;
}

function fitsAPage({ sheet }: Flow, head: Row, row: Row): boolean {
  return sheet.top + heightOfRow(head) + heightOfRow(row) <= sheet.bottom;
}

import type { Block } from './blocks.js';
import { heightOf } from './blocks.js';
import type { Flow } from './flow.js';
import { boxOf } from './paragraph-box.js';
import {
  drawRule,
  fillGround,
  HEAD,
  heightOfLines,
  heightOfRow,
  linesOf,
  PLAIN,
  roomForLines,
  rowOf,
  TITLE,
  type Cell,
  type Row,
} from './table-row.js';

export type { Cell } from './table-row.js';

/** The first cell of a row says what the row is about. */
export interface Table {
  columns: { heading: string; share: number }[];
  rows: Cell[][];
  /** By which names the rows are led to. */
  marks?: readonly string[];
  /** Above the row of that index: what it and those that follow have in common. */
  titles?: ReadonlyMap<number, string>;
}

type Element = PDFKit.PDFStructureElement;

/** Between what leads to the table and its head. */
const ABOVE = 17;
/** Of a page: a table no larger stays whole, a larger one begins with so much of it. */
const SMALL = 0.4;
const BEGINNING = 0.2;

/**
 * A table whose head is shown again on each page that it goes on to, and so is the title of what goes on there: for the eye only.
 * `lead` stays with its beginning.
 */
export function placeTable(flow: Flow, table: Table, lead: readonly Block[] = []): void {
  const { text, sheet } = flow;
  const shares = table.columns.map(({ share }) => share);
  const bold = (words: string): Cell => [[{ text: words, weight: 'bold' }]];
  const head = rowOf(flow, shares, table.columns.map(({ heading }) => bold(heading)), HEAD); // prettier-ignore
  const rows = table.rows.map((cells) => rowOf(flow, shares, cells, PLAIN));
  const titles = new Map([...(table.titles ?? [])].map(([at, words]) => [at, rowOf(flow, [1], [bold(words)], TITLE)]));
  const leadHeight = heightOf(lead.map((block) => ('draw' in block ? block : boxOf(block, sheet))));
  const whole = [head, ...titles.values(), ...rows].reduce((sum, row) => sum + heightOfRow(row), 0);
  const page = sheet.bottom - sheet.top;
  flow.reserve(leadHeight + ABOVE + (whole <= page * SMALL ? whole : page * BEGINNING));
  if (lead.length > 0) flow.place(lead);
  if (!flow.isTop) flow.advance(ABOVE);

  const element = text.open('Table');
  drawHead(flow, head, text.open('THead', element));
  let body: Element | null = null;
  let above = [head];
  for (const [index, row] of rows.entries()) {
    const title = titles.get(index);
    if (title !== undefined || body === null) body = text.open('TBody', element);
    if (title !== undefined) {
      drawTitle(flow, title, { head, row, body });
      above = [head, title];
    }
    const fits = roomForLines(flow) >= row.lines;
    if (!fits && (fitsAPage(flow, above, row) || roomForLines(flow) < 2)) goOn(flow, above);
    const mark = table.marks?.[index];
    if (mark !== undefined) flow.mark(mark);
    const line = text.open('TR', body);
    const cells = row.cells.map((_, index) =>
      index === 0 ? text.open('TH', line, { scope: 'Row' }) : text.open('TD', line),
    );
    drawRow(flow, above, row, cells);
    line.end();
  }
  element.end();
}

function drawHead(flow: Flow, head: Row, section: Element): void {
  const { text } = flow;
  fillGround(flow, head, head.lines);
  const line = text.open('TR', section);
  for (const cell of head.cells) {
    const element = text.open('TH', line, { scope: 'Column' });
    text.fill(element, head.look.text, linesOf(cell, 0, head.lines, flow));
  }
  section.end();
  flow.advance(heightOfRow(head));
}

interface Titled {
  head: Row;
  /** The first that it stands above. */
  row: Row;
  body: Element;
}

/** A row over all columns, on the page of the first row beneath it. */
function drawTitle(flow: Flow, title: Row, { head, row, body }: Titled): void {
  const { sheet, text } = flow;
  const needed = heightOfRow(title) + Math.min(heightOfRow(row), SMALL * (sheet.bottom - sheet.top));
  if (flow.top + needed > sheet.bottom) goOn(flow, [head]);
  const line = text.open('TR', body);
  const cell = text.open('TH', line, { scope: 'Row' });
  spanColumns(cell, head.cells.length);
  drawRow(flow, [head], title, [cell]);
  line.end();
}

/** A row goes on to the next page where none is high enough for it. */
function drawRow(flow: Flow, above: readonly Row[], row: Row, cells: readonly Element[]): void {
  for (let from = 0; from < row.lines;) {
    if (from > 0) goOn(flow, above);
    const to = Math.min(row.lines, from + Math.max(1, roomForLines(flow)));
    fillGround(flow, row, to - from);
    row.cells.forEach((cell, index) => {
      const lines = linesOf(cell, from, to, flow);
      if (lines.length > 0) flow.text.fill(cells[index] as Element, row.look.text, lines);
    });
    flow.advance(heightOfLines(to - from));
    drawRule(flow);
    from = to;
  }
}

/** The next page, with what stood above on the one before. */
function goOn(flow: Flow, above: readonly Row[]): void {
  flow.breakPage();
  for (const row of above) {
    fillGround(flow, row, row.lines);
    const lines = row.cells.flatMap((cell) => linesOf(cell, 0, row.lines, flow));
    flow.pdf.artifact('Pagination', () => flow.text.showLines(row.look.text, lines));
    flow.advance(heightOfRow(row));
  }
}

function fitsAPage({ sheet }: Flow, above: readonly Row[], row: Row): boolean {
  return [...above, row].reduce((y, each) => y + heightOfRow(each), sheet.top) <= sheet.bottom;
}

/** PDFKit 0.20.2 knows spans in its own tables only. */
function spanColumns(cell: Element, count: number): void {
  const { A: attributes } = (cell as unknown as { dictionary: { data: { A: object } } }).dictionary.data;
  Object.assign(attributes, { ColSpan: count });
}

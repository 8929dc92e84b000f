import type { Flow } from './flow.js';
import { fillRectangle } from './page-writer.js';
import { boxOf, linesAt, type Box, type Paragraph } from './paragraph-box.js';
import type { Sheet } from './sheet.js';

/** What its columns are, then its rows. What its columns are is shown again on each page that it goes on to, for the eye only. */
export interface Table {
  /** Space above. */
  before: number;
  /** The share of the width that each column has; together 1. */
  columns: readonly number[];
  head: readonly Paragraph[];
  rows: readonly (readonly Paragraph[])[];
  /** Beneath each row. */
  rule: { color: string; thickness: number };
  /** Above and below what a row says. */
  padding: number;
}

interface RowOfBoxes {
  boxes: Box[];
  isHeading: boolean;
  height: number;
  padding: number;
  rule: Table['rule'];
}

const GUTTER = 10;
/** Of a page: a table no larger stays whole, a larger one begins with so much of it. */
const SMALL = 0.4;

/** Each cell as a box in its column, each row as high as the highest of its cells. */
function tableBoxes(table: Table, sheet: Sheet): { rows: RowOfBoxes[]; height: number } {
  const rows = [table.head, ...table.rows].map((cells, index) => rowOf(cells, index === 0, table, sheet));
  return { rows, height: rows.reduce((sum, { height }) => sum + height, 0) };
}

/** What its beginning needs of a page. */
export function roomFor(table: Table, sheet: Sheet): number {
  return table.before + Math.min(tableBoxes(table, sheet).height, (sheet.bottom - sheet.top) * SMALL);
}

export function drawTable(flow: Flow, table: Table): void {
  const { pdf, sheet, text } = flow;
  const { rows } = tableBoxes(table, sheet);
  flow.reserve(roomFor(table, sheet));
  if (!flow.isTop) flow.advance(table.before);
  const takeRoom = ({ height, padding, rule }: RowOfBoxes) => {
    const top = flow.top + padding;
    flow.advance(height);
    const y = flow.top;
    const width = sheet.right - sheet.left;
    pdf.artifact('Layout', () => fillRectangle(pdf, sheet.left, y, width, rule.thickness, rule.color));
    return top;
  };
  const headAgain = (row: RowOfBoxes) => {
    const top = takeRoom(row);
    pdf.artifact('Pagination', () => {
      for (const box of row.boxes) text.showLines(box.paragraph, linesAt(box, box.laid.lines, top));
    });
  };
  text.table(
    rows.map((row) => {
      let top = 0;
      return {
        place: () => {
          if (!row.isHeading && flow.top + row.height > sheet.bottom && rows[0]) {
            flow.breakPage();
            headAgain(rows[0]);
          }
          top = takeRoom(row);
        },
        cells: row.boxes.map((box) => ({
          paragraph: box.paragraph,
          isHeading: row.isHeading,
          lines: () => linesAt(box, box.laid.lines, top),
        })),
      };
    }),
  );
}

function rowOf(cells: readonly Paragraph[], isHeading: boolean, table: Table, sheet: Sheet): RowOfBoxes {
  const { columns, padding, rule } = table;
  const width = sheet.right - sheet.left;
  let left = sheet.left;
  const boxes = cells.map((paragraph, index) => {
    const share = (columns[index] ?? 0) * width;
    const box = boxOf(paragraph, { ...sheet, left, right: left + share - GUTTER });
    left += share;
    return box;
  });
  return { boxes, isHeading, padding, rule, height: Math.max(0, ...boxes.map(({ height }) => height)) + 2 * padding };
}

import type { Flow } from './flow.js';
import { fillRectangle } from './page-writer.js';
import { boxOf, linesAt, type Box, type Paragraph } from './paragraph-box.js';
import type { Sheet } from './sheet.js';

/** A small table: what its columns are, then its rows. */
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

/** Each cell as a box in its column, each row as high as the highest of its cells. */
export function tableBoxes(table: Table, sheet: Sheet): { rows: RowOfBoxes[]; height: number } {
  const rows = [table.head, ...table.rows].map((cells, index) => rowOf(cells, index === 0, table, sheet));
  return { rows, height: rows.reduce((sum, { height }) => sum + height, 0) };
}

export function drawTable(flow: Flow, table: Table): void {
  const { pdf, sheet, text } = flow;
  const { rows, height } = tableBoxes(table, sheet);
  if (!flow.isTop) flow.advance(table.before);
  flow.reserve(height);
  text.table(
    rows.map((row) => {
      let top = 0;
      return {
        place: () => {
          flow.reserve(row.height);
          top = flow.top + row.padding;
          flow.advance(row.height);
          const { color, thickness } = row.rule;
          pdf.artifact('Layout', () =>
            fillRectangle(pdf, sheet.left, flow.top, sheet.right - sheet.left, thickness, color),
          );
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

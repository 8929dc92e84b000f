import { layOut, type Line, type Span } from '../text/paragraph.js';
import type { Flow } from './flow.js';
import { fillRectangle } from './page-writer.js';
import type { Paragraph } from './paragraph-box.js';
import type { PlacedLine } from './structured-text.js';

/** Paragraphs one under the other. */
export type Cell = Span[][];

/** A row of a long table, broken into lines for its columns. */
export interface Row {
  cells: PlacedCell[];
  /** Of the longest cell. */
  lines: number;
  look: RowLook;
}

interface PlacedCell {
  lines: { line: Line; x: number }[];
}

interface RowLook {
  text: Paragraph;
  ground?: string;
}

const TEXT: Paragraph = { tag: 'P', spans: [], size: 9.6, lineHeight: 13, color: '#1d2b2f', before: 0 };
const PADDING = { x: 6, y: 4.5 };
const RULE = { color: '#cfd8d7', thickness: 0.5 };
export const PLAIN: RowLook = { text: TEXT };
/** What the columns are. */
export const HEAD: RowLook = { text: { ...TEXT, color: '#0f5257' }, ground: '#e8f0ef' };
/** What the rows beneath have in common. */
export const TITLE: RowLook = { text: TEXT, ground: '#f5f8f7' };

/** @param shares of the width, one a column */
export function rowOf({ sheet }: Flow, shares: readonly number[], cells: readonly Cell[], look: RowLook): Row {
  const all = shares.reduce((sum, share) => sum + share, 0);
  let left = sheet.left;
  const placed = shares.map((share, index) => {
    const right = left + ((sheet.right - sheet.left) * share) / all;
    const [from, to] = [left + PADDING.x, right - PADDING.x];
    left = right;
    const lines = (cells[index] ?? []).flatMap((spans) => {
      const laid = layOut(spans, TEXT.size, to - from, sheet.language);
      return laid.lines.map((line) => ({ line, x: laid.rightToLeft ? to - line.width : from }));
    });
    return { lines };
  });
  return { cells: placed, lines: Math.max(1, ...placed.map(({ lines }) => lines.length)), look };
}

/** Some lines of a cell, at their places in a row that begins where the flow stands. */
export function linesOf({ lines }: PlacedCell, from: number, to: number, { top }: Flow): PlacedLine[] {
  return lines
    .slice(from, to)
    .map(({ line, x }, index) => ({ line, x, top: top + PADDING.y + index * TEXT.lineHeight }));
}

export function heightOfLines(count: number): number {
  return count * TEXT.lineHeight + 2 * PADDING.y;
}

export function heightOfRow(row: Row): number {
  return heightOfLines(row.lines);
}

/** How many lines the rest of the page holds. */
export function roomForLines({ sheet, top }: Flow): number {
  return Math.floor((sheet.bottom - top - 2 * PADDING.y) / TEXT.lineHeight);
}

/** Behind a row that begins here. */
export function fillGround(flow: Flow, { look }: Row, lines: number): void {
  if (look.ground !== undefined) fill(flow, flow.top, heightOfLines(lines), look.ground);
}

/** Beneath a row that ends here. */
export function drawRule(flow: Flow): void {
  fill(flow, flow.top - RULE.thickness, RULE.thickness, RULE.color);
}

function fill({ pdf, sheet }: Flow, top: number, height: number, color: string): void {
  pdf.artifact('Layout', () => fillRectangle(pdf, sheet.left, top, sheet.right - sheet.left, height, color));
}

import { layOut, type LaidOut, type Line, type Span } from '../text/paragraph.js';
import type { Sheet } from './sheet.js';

/** A paragraph as the flow takes it: what it is, what it says, how it looks. */
export interface Paragraph {
  tag: 'H1' | 'H2' | 'H3' | 'P' | 'LI';
  spans: Span[];
  size: number;
  lineHeight: number;
  color: string;
  /** Space above, except at the top of a page. */
  before: number;
  /** What follows stays with it: it is a heading, or says of what it is the beginning. */
  leads?: boolean;
  /** Set at the right when it is read from right to left. The name and what is said of it stay at the left of the page. */
  turnsRound?: boolean;
  /** Room kept free at the right of the page. */
  inset?: number;
  /** A bar of this colour along its beginning. */
  bar?: string;
  /** A rule of this colour beneath. */
  rule?: string;
}

/** A paragraph broken into lines for the width of the page. */
export interface Box {
  sheet: Sheet;
  paragraph: Paragraph;
  laid: LaidOut;
  /** Of the column that the text is set in. */
  left: number;
  right: number;
  height: number;
}

export const RULE = { gap: 2.5, thickness: 0.8 };
export const BAR = { width: 2.5, indent: 11 };
/** Where the text of a list item begins, and its bullet. */
export const ITEM = { indent: 12, bullet: 2 };

export function boxOf(paragraph: Paragraph, sheet: Sheet): Box {
  const indent = (paragraph.tag === 'LI' ? ITEM.indent : 0) + (paragraph.bar ? BAR.indent : 0);
  const { left } = sheet;
  const right = sheet.right - (paragraph.inset ?? 0);
  const laid = layOut(paragraph.spans, paragraph.size, right - left - indent);
  const rule = paragraph.rule ? RULE.gap + RULE.thickness : 0;
  const height = laid.lines.length * paragraph.lineHeight + rule;
  const box = { sheet, paragraph, laid, left, right, height };
  return startsAtTheRight(box) ? { ...box, right: right - indent } : { ...box, left: left + indent };
}

export function startsAtTheRight({ paragraph, laid }: Box): boolean {
  return paragraph.turnsRound === true && laid.rightToLeft;
}

export function startOf(line: Line, box: Box): number {
  return startsAtTheRight(box) ? box.right - line.width : box.left;
}

import { layOut, type LaidOut, type Line, type Span } from '../text/paragraph.js';
import { A4 } from './archival-document.js';

/** A paragraph as the flow takes it: what it is, what it says, how it looks. */
export interface Paragraph {
  tag: 'H1' | 'H2' | 'H3' | 'P' | 'LI';
  spans: Span[];
  size: number;
  lineHeight: number;
  color: string;
  /** Space above, except at the top of a page. */
  before: number;
  /** A bar of this colour along the left. */
  bar?: string;
  /** A rule of this colour beneath. */
  rule?: string;
}

/** A paragraph broken into lines for the width of the page. */
export interface Box {
  paragraph: Paragraph;
  laid: LaidOut;
  /** Of the column that the text is set in. */
  left: number;
  right: number;
  height: number;
}

export const MARGIN = { top: 46, side: 52, bottom: 54 };
export const RULE = { gap: 2.5, thickness: 0.8 };
export const BAR = { width: 2.5, indent: 11 };
/** Where the text of a list item begins, and its bullet. */
export const ITEM = { indent: 12, bullet: 2 };

export function boxOf(paragraph: Paragraph): Box {
  const indent = (paragraph.tag === 'LI' ? ITEM.indent : 0) + (paragraph.bar ? BAR.indent : 0);
  const left = MARGIN.side + indent;
  const right = A4.width - MARGIN.side;
  const laid = layOut(paragraph.spans, paragraph.size, right - left);
  const rule = paragraph.rule ? RULE.gap + RULE.thickness : 0;
  return { paragraph, laid, left, right, height: laid.lines.length * paragraph.lineHeight + rule };
}

/** Where a line begins: what is read from right to left stands at the right, but for titles and names. */
export function startOf(line: Line, { paragraph, laid, left, right }: Box): number {
  const atTheRight = laid.rightToLeft && (paragraph.tag === 'P' || paragraph.tag === 'LI');
  return atTheRight ? right - line.width : left;
}

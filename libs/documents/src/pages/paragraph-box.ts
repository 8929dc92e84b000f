import { layOut, type LaidOut, type Line, type Span } from '../text/paragraph.js';
import type { ArchivalDocument } from './archival-document.js';
import type { Sheet } from './sheet.js';

/** A paragraph as the flow takes it: what it is, what it says, how it looks. */
export interface Paragraph {
  tag: 'H1' | 'H2' | 'H3' | 'H4' | 'P' | 'LI';
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
  /** Running text: a word of it may be broken at the end of a line. */
  hyphenates?: true;
  /** A bar of this colour along its beginning. */
  bar?: string;
  /** A rule of this colour beneath. */
  rule?: string;
  /** Its look, if not the usual: thickness, distance, length. */
  ruleStyle?: RuleStyle;
  /** Of a list item: the bullet, if not as the text. */
  bulletColor?: string;
  /** Said at the end of its first line: when it was. Read after it, as a paragraph of its own. */
  aside?: Span[];
  /** A name to lead to it by. */
  mark?: string;
  /** Drawn beside or behind it, for the eye only. */
  ornament?: (pdf: ArchivalDocument, place: { top: number; height: number; isTop: boolean }) => void;
}

export interface RuleStyle {
  gap: number;
  thickness: number;
  /** As long as the line unless said otherwise. */
  length?: number;
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
  /** What stands at the end of the first line. */
  aside: Line | null;
}

export const RULE: RuleStyle = { gap: 2.5, thickness: 0.8 };
/** Between a paragraph and what is said at the end of its line. */
const ASIDE_GAP = 14;
export const BAR = { width: 2.5, indent: 11 };
/** Where the text of a list item begins, and its bullet. */
export const ITEM = { indent: 12, bullet: 2 };

export function boxOf(paragraph: Paragraph, sheet: Sheet): Box {
  const indent = (paragraph.tag === 'LI' ? ITEM.indent : 0) + (paragraph.bar ? BAR.indent : 0);
  const { left } = sheet;
  const right = sheet.right - (paragraph.inset ?? 0);
  const aside = paragraph.aside ? (layOut(paragraph.aside, paragraph.size, Infinity).lines[0] ?? null) : null;
  const room = aside === null ? 0 : aside.width + ASIDE_GAP;
  const language = paragraph.hyphenates ? sheet.language : null;
  const laid = layOut(paragraph.spans, paragraph.size, right - left - indent - room, language);
  const { gap, thickness } = ruleOf(paragraph);
  const height = laid.lines.length * paragraph.lineHeight + (paragraph.rule ? gap + thickness : 0);
  const box = { sheet, paragraph, laid, left, right, height, aside };
  return startsAtTheRight(box) ? { ...box, right: right - indent } : { ...box, left: left + indent };
}

export function ruleOf({ ruleStyle }: Paragraph): RuleStyle {
  return ruleStyle ?? RULE;
}

export function startsAtTheRight({ paragraph, laid }: Box): boolean {
  return paragraph.turnsRound === true && laid.rightToLeft;
}

function startOf(line: Line, box: Box): number {
  return startsAtTheRight(box) ? box.right - line.width : box.left;
}

/** The lines of a box at their places, the first beginning there. */
export function linesAt(box: Box, lines: readonly Line[], top: number) {
  const { lineHeight } = box.paragraph;
  return lines.map((line, index) => ({ line, x: startOf(line, box), top: top + index * lineHeight }));
}

import type { ArchivalDocument } from '../pages/archival-document.js';
import { baseline, fillRectangle, placeParts, showParts } from '../pages/page-writer.js';
import type { Paragraph } from '../pages/paragraph-box.js';
import { circle } from '../pages/shapes.js';
import type { Sheet } from '../pages/sheet.js';
import type { Period } from '../cv/periods.js';
import { layOut, type Line, type Span } from '../text/paragraph.js';
import { MIRABELLE, SOFT, styled, TEAL } from './book-look.js';

export interface TimelineRow {
  period: Period;
  said: Span[];
}

/** In years and parts of them. */
interface Stretch {
  from: number;
  to: number;
}

const GRID = '#dde5e4';
const BAR = 6;
/** Of the width of the page. */
const DRAWN = 0.4;
const ABOVE = 26;
const MOST_YEARS = 6;
const ROW = { before: 4 };

/** One row an experience: said at the left, drawn at the right for the eye, on years that all rows share. */
export function timelineRows(sheet: Sheet, rows: readonly TimelineRow[], now: Date): Paragraph[] {
  const today = now.getUTCFullYear() + now.getUTCMonth() / 12;
  const stretches = rows.map(({ period }) => stretchOf(period, today));
  const axis = axisOf(stretches.filter((stretch) => stretch !== null));
  if (axis === null) return rows.map(({ said }) => styled('item', said));
  const width = (sheet.right - sheet.left) * DRAWN;
  const left = sheet.right - width;
  const x = (year: number) => left + ((year - axis.from) / (axis.to - axis.from)) * width;

  return rows.map(({ said, period }, index) => {
    const before = index === 0 ? ABOVE : ROW.before;
    const stretch = stretches[index];
    return styled('item', said, {
      before,
      inset: width + 16,
      turnsRound: false,
      ornament: (pdf, { top, height, isTop }) => {
        const above = isTop || index === 0 ? 0 : before;
        for (const year of axis.years) {
          fillRectangle(pdf, x(year) - 0.25, top - above - 2, 0.5, height + above + 4, GRID);
          if (isTop || index === 0) showYear(pdf, x(year), top - 9, year);
        }
        if (stretch) drawStretch(pdf, x, stretch, top + 7.4, period.ongoing);
      },
    });
  });
}

function drawStretch(
  pdf: ArchivalDocument,
  x: (year: number) => number,
  { from, to }: Stretch,
  y: number,
  ongoing: boolean,
): void {
  const width = Math.max(BAR, x(to) - x(from));
  const left = Math.min(x(from), x(to) - width < x(from) ? x(from) : x(to) - width);
  fillRectangle(pdf, left, y - BAR / 2, width, BAR, TEAL);
  if (ongoing) circle(pdf, left + width, y, BAR * 0.75, { color: MIRABELLE });
}

function showYear(pdf: ArchivalDocument, x: number, middle: number, year: number): void {
  const [line] = layOut([{ text: String(year) }], 8.5, 100).lines as [Line];
  showParts(pdf, placeParts(line, x - line.width / 2), middle - 5 + baseline(8.5, 10), { size: 8.5, color: SOFT });
}

/** What has only an end is a short stretch at that end. */
function stretchOf({ startedOn, endedOn, ongoing }: Period, today: number): Stretch | null {
  const [start, end] = [startedOn ?? endedOn, ongoing ? null : (endedOn ?? startedOn)];
  if (start === null) return null;
  const from = beginningOf(start);
  return { from, to: Math.max(from, ongoing ? today : end === null ? from : endOf(end)) };
}

function beginningOf(date: string): number {
  const [year, month] = date.split('-').map(Number);
  return (year ?? 0) + ((month ?? 1) - 1) / 12;
}

function endOf(date: string): number {
  const [year, month] = date.split('-').map(Number);
  return (year ?? 0) + (month ?? 12) / 12;
}

/** Whole years around all stretches, and those that are written. */
function axisOf(stretches: readonly Stretch[]): (Stretch & { years: number[] }) | null {
  if (stretches.length === 0) return null;
  const first = Math.floor(stretches.reduce((least, { from }) => Math.min(least, from), Infinity));
  const last = Math.ceil(stretches.reduce((most, { to }) => Math.max(most, to), -Infinity));
  const to = Math.max(last, first + 1);
  const step = Math.ceil((to - first) / MOST_YEARS);
  const years = Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, index) => first + index * step);
  return { from: first, to, years };
}

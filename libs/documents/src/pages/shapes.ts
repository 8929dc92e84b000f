import type { ArchivalDocument } from './archival-document.js';
import { number, rgb } from './page-writer.js';

export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How far the handles of a curve lie from its ends, for a quarter of a circle. */
const QUARTER = 0.5523;

/** A disc, or a ring where `stroke` says how thick. */
export function circle(
  pdf: ArchivalDocument,
  x: number,
  y: number,
  radius: number,
  { color, stroke }: { color: string; stroke?: number },
): void {
  const [r, k] = [radius, radius * QUARTER];
  const path = [
    `${points(x - r, y)} m`,
    `${points(x - r, y + k, x - k, y + r, x, y + r)} c`,
    `${points(x + k, y + r, x + r, y + k, x + r, y)} c`,
    `${points(x + r, y - k, x + k, y - r, x, y - r)} c`,
    `${points(x - k, y - r, x - r, y - k, x - r, y)} c`,
  ].join(' ');
  pdf.addContent(
    stroke === undefined ? `${rgb(color)} rg ${path} f` : `${rgb(color)} RG ${number(stroke)} w ${path} s`,
  );
}

export function frame(pdf: ArchivalDocument, { x, y, width, height }: Rectangle, color: string, stroke: number): void {
  pdf.addContent(`${rgb(color)} RG ${number(stroke)} w ${points(x, y, width, height)} re s`);
}

export function straight(pdf: ArchivalDocument, from: [number, number], to: [number, number], ink: Stroke): void {
  const dash = ink.dash ? `[${ink.dash.join(' ')}] 0 d 1 J` : '';
  pdf.addContent(`q ${dash} ${rgb(ink.color)} RG ${number(ink.width)} w ${points(...from)} m ${points(...to)} l S Q`);
}

export interface Stroke {
  color: string;
  width: number;
  /** Lengths of dashes and of what is between them. */
  dash?: [number, number];
}

/** What `draw` shows, within the rectangle only. */
export function within(pdf: ArchivalDocument, { x, y, width, height }: Rectangle, draw: () => void): void {
  pdf.addContent(`q ${points(x, y, width, height)} re W n`);
  draw();
  pdf.addContent('Q');
}

function points(...values: number[]): string {
  return values.map(number).join(' ');
}

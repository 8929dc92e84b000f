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
  pdf.addContent(`q ${inkOf(ink)} ${points(...from)} m ${points(...to)} l S Q`);
}

/** From corner to corner, open. */
export function polyline(pdf: ArchivalDocument, corners: readonly Corner[], stroke: Stroke): void {
  pdf.addContent(`q ${inkOf(stroke)} 1 j ${pathOf(corners)} S Q`);
}

/** A field between corners, its edge, or both. */
export function polygon(
  pdf: ArchivalDocument,
  corners: readonly Corner[],
  { fill, stroke }: { fill?: string; stroke?: Stroke },
): void {
  if (fill !== undefined) pdf.addContent(`${rgb(fill)} rg ${pathOf(corners)} h f`);
  if (stroke) pdf.addContent(`q ${inkOf(stroke)} 1 j ${pathOf(corners)} h S Q`);
}

interface Corner {
  x: number;
  y: number;
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

function inkOf({ color, width, dash }: Stroke): string {
  return `${dash ? `[${dash.join(' ')}] 0 d 1 J` : ''} ${rgb(color)} RG ${number(width)} w`;
}

function pathOf(corners: readonly Corner[]): string {
  return corners.map(({ x, y }, index) => `${points(x, y)} ${index === 0 ? 'm' : 'l'}`).join(' ');
}

function points(...values: number[]): string {
  return values.map(number).join(' ');
}

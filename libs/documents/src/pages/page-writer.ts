import type { Line, LinePart } from '../text/paragraph.js';
import type { ArchivalDocument } from './archival-document.js';

/** A part of a line at its place. */
export interface PlacedPart {
  part: LinePart;
  x: number;
}

/** Where the baseline lies in a line of that height: letters stand in its middle. */
export function baseline(size: number, height: number): number {
  return height / 2 + size * 0.32;
}

export function placeParts(line: Line, x: number): PlacedPart[] {
  let at = x;
  return line.parts.map((part) => {
    const placed = { part, x: at };
    at += part.width;
    return placed;
  });
}

export interface Ink {
  size: number;
  color: string;
}

/** Shows the parts on one baseline; neighbours of one face are shown in one go, so that words stay whole. */
export function showParts(pdf: ArchivalDocument, parts: readonly PlacedPart[], y: number, ink: Ink): void {
  let at = 0;
  const operators = ['BT'];
  while (at < parts.length) {
    const { part, x } = parts[at] as PlacedPart;
    const together: LinePart[] = [];
    while (at < parts.length) {
      const next = (parts[at] as PlacedPart).part;
      if (next.face !== part.face || next.span !== part.span) break;
      together.push(next);
      at++;
    }
    const face = pdf.embed(part.face);
    operators.push(
      `${rgb(part.span.color ?? ink.color)} rg`,
      `/${face.name} ${ink.size} Tf`,
      // PDFKit's page counts from its top: the letters are turned back upright.
      `1 0 0 -1 ${number(x)} ${number(y)} Tm`,
      `${face.show(together.map(({ run }) => run))} TJ`,
    );
  }
  pdf.addContent(`${operators.join('\n')}\nET`);
}

export function fillRectangle(pdf: ArchivalDocument, x: number, y: number, width: number, height: number, color: string): void {
  pdf.addContent(`${rgb(color)} rg ${number(x)} ${number(y)} ${number(width)} ${number(height)} re f`);
}

const colors = new Map<string, string>();

/** `#0f5257` as PDF says it. */
function rgb(color: string): string {
  const known = colors.get(color);
  if (known !== undefined) return known;
  const channel = (at: number) => number(Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const said = `${channel(1)} ${channel(3)} ${channel(5)}`;
  colors.set(color, said);
  return said;
}

function number(value: number): number {
  return Math.round(value * 1000) / 1000;
}

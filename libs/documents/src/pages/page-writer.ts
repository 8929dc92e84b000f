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

/** Gives each part its place on the paper, and puts them in the order in which they are read: that of the file. */
export function placeParts(line: Line, x: number): PlacedPart[] {
  let at = x;
  const placed = line.parts.map((part) => {
    const here = { part, x: at };
    at += part.width;
    return here;
  });
  return placed.sort((a, b) => a.part.order - b.part.order);
}

export interface Ink {
  size: number;
  color: string;
}

/** Shows the parts on one baseline; neighbours of one face are shown in one go, so that words stay whole. */
export function showParts(pdf: ArchivalDocument, parts: readonly PlacedPart[], y: number, ink: Ink): void {
  const groups = neighbours(parts.filter(({ part }) => !part.isDrawn));
  if (groups.length === 0) return;
  const operators = ['BT'];
  for (const together of groups) {
    const { part, x } = together[0] as PlacedPart;
    const face = pdf.embed(part.face);
    operators.push(
      `${rgb(part.span.color ?? ink.color)} rg`,
      `/${face.name} ${ink.size} Tf`,
      // PDFKit's page counts from its top: the letters are turned back upright.
      `1 0 0 -1 ${number(x)} ${number(y)} Tm`,
      `${face.show(together.map((placed) => placed.part.run))} TJ`,
    );
  }
  pdf.addContent(`${operators.join('\n')}\nET`);
}

/** The rests of broken words: shapes to look at. Their words are said already, so they are no part of the text. */
export function drawRests(pdf: ArchivalDocument, parts: readonly PlacedPart[], y: number, ink: Ink): void {
  const rests = parts.filter(({ part }) => part.isDrawn);
  if (rests.length > 0) pdf.artifact('Layout', () => drawOutlines(pdf, rests, y, ink));
}

/** Letters as shapes, within a picture that says in other words what they say. */
export function drawOutlines(pdf: ArchivalDocument, parts: readonly PlacedPart[], y: number, ink: Ink): void {
  for (const part of parts) drawOutline(pdf, part, y, ink);
}

function drawOutline(pdf: ArchivalDocument, { part, x }: PlacedPart, y: number, ink: Ink): void {
  const { face, run, span } = part;
  const scale = ink.size / face.font.unitsPerEm;
  const operators = [`q ${rgb(span.color ?? ink.color)} rg ${scale} 0 0 ${-scale} ${number(x)} ${number(y)} cm`];
  run.cells.forEach((cell, index) => {
    const advance = ((cell.width + (run.kerning[index] ?? 0)) * face.font.unitsPerEm) / 1000;
    operators.push(face.outline(cell), `f 1 0 0 1 ${number(advance)} 0 cm`);
  });
  pdf.addContent(`${operators.join('\n')}\nQ`);
}

/** Each group from left to right: what is read from right to left joins before what it follows. */
function neighbours(parts: readonly PlacedPart[]): PlacedPart[][] {
  const groups: PlacedPart[][] = [];
  for (const placed of parts) {
    const group = groups.at(-1);
    const [first, last] = [group?.[0], group?.at(-1)];
    const isAlike = first?.part.face === placed.part.face && first.part.span === placed.part.span;
    if (isAlike && last && near(last.x + last.part.width, placed.x)) group?.push(placed);
    else if (isAlike && near(placed.x + placed.part.width, first.x)) group?.unshift(placed);
    else groups.push([placed]);
  }
  return groups;
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.001;
}

export function fillRectangle(
  pdf: ArchivalDocument,
  x: number,
  y: number,
  width: number,
  height: number,
  color: string,
): void {
  pdf.addContent(`${rgb(color)} rg ${number(x)} ${number(y)} ${number(width)} ${number(height)} re f`);
}

const colors = new Map<string, string>();

/** `#0f5257` as PDF says it. */
export function rgb(color: string): string {
  const known = colors.get(color);
  if (known !== undefined) return known;
  const channel = (at: number) => number(Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const said = `${channel(1)} ${channel(3)} ${channel(5)}`;
  colors.set(color, said);
  return said;
}

/** As short as a page needs it. */
export function number(value: number): number {
  return Math.round(value * 1000) / 1000;
}

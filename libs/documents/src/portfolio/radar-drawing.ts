import type { ArchivalDocument } from '../pages/archival-document.js';
import type { Drawing } from '../pages/blocks.js';
import { baseline, drawOutlines, fillRectangle, placeParts } from '../pages/page-writer.js';
import { circle, frame, polygon, straight } from '../pages/shapes.js';
import type { Sheet } from '../pages/sheet.js';
import { layOut, type Line } from '../text/paragraph.js';
import { shortened } from '../text/shortened.js';
import type { Axis } from './axes.js';
import { INK, LINE, MIRABELLE, MIRABELLE_EDGE, SOFT, TEAL } from './book-look.js';
import type { PictureWords } from './picture-words.js';
import { cornersOf, placeOfName, pointAt, RADIUS, ringOf, WIDEST_NAME, type Box, type Point } from './radar.js';

const LEVELS = 4;
const NAME = { size: 9.4, lineHeight: 12 };
/** All names are in the list beneath, whole. */
const LONGEST_NAME = 56;
const GRID = '#dbe4e3';
const GROUND = '#f6faf9';
/** Mirabelle on paper: what is seen through in it on a screen is paler here. */
const SHOWN = '#f3d28f';
const SAID_LINE = { color: TEAL, width: 1.7, dash: [4.2, 3.2] as [number, number] };
const DOT = 2.6;
const FRUIT = 4.6;
const KEY = { above: 13, height: 14, swatch: 24, gap: 6, apart: 26 };

interface Name {
  lines: Line[];
  place: Box;
}

/**
 * The radar with its names and its key, in the middle of the page. Its words are drawn as shapes: they are said in its alternative and in
 * the list that follows, and a program that reads the page would else read them twice, in the order of a circle.
 */
export function radarDrawing(sheet: Sheet, axes: readonly Axis[], words: PictureWords): Drawing {
  const names = axes.map(({ label }, index) => nameOf(label, index, axes.length));
  const ring = ringOf(axes.length, RADIUS);
  const above = Math.max(...ring.map(({ y }) => -y), ...names.map(({ place }) => -place.y));
  const below = Math.max(...ring.map(({ y }) => y), ...names.map(({ place }) => place.y + place.height));
  const height = above + below + KEY.above + KEY.height;
  return {
    before: 12,
    height,
    draw: (top, { pdf, text }) => {
      const middle = { x: (sheet.left + sheet.right) / 2, y: top + above };
      text.figure(words.radarAlt(axes.length), [sheet.left, top, sheet.right, top + height], () => {
        drawPicture(pdf, axes, middle);
        for (const { lines, place } of names) drawName(pdf, lines, place, middle);
        drawKey(pdf, words, { x: middle.x, y: middle.y + below + KEY.above });
      });
    },
  };
}

function nameOf(label: string, axis: number, axes: number): Name {
  const { lines } = layOut([{ text: shortened(label, LONGEST_NAME), weight: 'bold' }], NAME.size, WIDEST_NAME);
  const width = Math.max(...lines.map(widthOf));
  return { lines, place: placeOfName(axis, axes, { width, height: lines.length * NAME.lineHeight }) };
}

function drawPicture(pdf: ArchivalDocument, axes: readonly Axis[], middle: Point): void {
  const at = (points: readonly Point[]) => points.map(({ x, y }) => ({ x: x + middle.x, y: y + middle.y }));
  const corners = (levelOf: (axis: Axis) => number) => at(cornersOf(axes.map(levelOf), LEVELS));
  const said = corners((axis) => axis.said);
  const shown = corners((axis) => axis.shown ?? 0);
  polygon(pdf, at(ringOf(axes.length, RADIUS)), { fill: GROUND, stroke: { color: LINE, width: 0.9 } });
  polygon(pdf, shown, { fill: SHOWN });
  for (let level = 1; level < LEVELS; level++)
    polygon(pdf, at(ringOf(axes.length, (RADIUS * level) / LEVELS)), { stroke: { color: GRID, width: 0.7 } });
  axes.forEach((_, axis) => {
    const [end] = at([pointAt(axis, axes.length, RADIUS)]) as [Point];
    straight(pdf, [middle.x, middle.y], [end.x, end.y], { color: GRID, width: 0.7 });
  });
  polygon(pdf, shown, { stroke: { color: MIRABELLE_EDGE, width: 1.1 } });
  polygon(pdf, said, { stroke: SAID_LINE });
  // A group that is shown between two that are not is no surface: its corner says it.
  axes.forEach((each, axis) => {
    const corner = shown[axis];
    if (corner && each.shown !== null) fruit(pdf, corner.x, corner.y);
  });
  for (const { x, y } of said) dot(pdf, x, y);
}

function fruit(pdf: ArchivalDocument, x: number, y: number): void {
  circle(pdf, x, y, FRUIT, { color: MIRABELLE });
  circle(pdf, x, y, FRUIT, { color: MIRABELLE_EDGE, stroke: 1 });
}

function dot(pdf: ArchivalDocument, x: number, y: number): void {
  circle(pdf, x, y, DOT, { color: '#ffffff' });
  circle(pdf, x, y, DOT, { color: TEAL, stroke: 1.5 });
}

/** Names at the right begin at their corner, those at the left end there. */
function drawName(pdf: ArchivalDocument, lines: readonly Line[], place: Box, middle: Point): void {
  const centre = place.x + place.width / 2;
  const share = Math.abs(centre) < 1 ? 0.5 : centre > 0 ? 0 : 1;
  lines.forEach((line, row) => {
    const x = middle.x + place.x + (place.width - widthOf(line)) * share;
    const y = middle.y + place.y + row * NAME.lineHeight + baseline(NAME.size, NAME.lineHeight);
    drawOutlines(pdf, placeParts(line, x), y, { size: NAME.size, color: INK });
  });
}

/** Without the space after which it ends, which is no part of what is seen. */
function widthOf({ parts, width }: Line): number {
  const last = parts.find(({ order }) => order === parts.length - 1);
  const space = last?.level === 0 && last.text.endsWith(' ') ? (last.run.cells.at(-1)?.width ?? 0) : 0;
  return width - (space * NAME.size) / 1000;
}

/** What the line and the surface mean, beneath the picture. */
function drawKey(pdf: ArchivalDocument, words: PictureWords, middle: Point): void {
  const [said, shown] = [wordsOf(words.said), wordsOf(words.shown)];
  const before = KEY.swatch + KEY.gap;
  const left = middle.x - (2 * before + KEY.apart + said.width + shown.width) / 2;
  const right = left + before + said.width + KEY.apart;
  const y = middle.y + KEY.height / 2;
  straight(pdf, [left + 1, y], [left + KEY.swatch - 1, y], SAID_LINE);
  dot(pdf, left + KEY.swatch / 2, y);
  fillRectangle(pdf, right, y - 5, KEY.swatch, 10, SHOWN);
  frame(pdf, { x: right, y: y - 5, width: KEY.swatch, height: 10 }, MIRABELLE_EDGE, 1);
  fruit(pdf, right + KEY.swatch / 2, y);
  const ink = { size: NAME.size, color: SOFT };
  const line = middle.y + baseline(NAME.size, KEY.height);
  drawOutlines(pdf, placeParts(said, left + before), line, ink);
  drawOutlines(pdf, placeParts(shown, right + before), line, ink);
}

function wordsOf(text: string): Line {
  return layOut([{ text }], NAME.size, Infinity).lines[0] as Line;
}

import { heightIn, placeIn, type Column } from '../pages/column.js';
import type { Flow } from '../pages/flow.js';
import { fillRectangle } from '../pages/page-writer.js';
import { boxOf, startsAtTheRight, type Paragraph } from '../pages/paragraph-box.js';
import { circle, straight, within } from '../pages/shapes.js';
import type { Span } from '../text/paragraph.js';
import { BOOK_MARGINS, MIRABELLE, SOFT, strong, styled, TEAL } from './book-look.js';
import type { SaidLine } from './said.js';

export interface Cover {
  /** What the document is. */
  kind: string;
  name: string;
  headline: string;
  /** A JPEG of 4 by 5. */
  photo: Buffer | null;
  photoAlt: string;
  opening: SaidLine[];
  contact: Span[][];
  date: string;
}

const WHITE = '#ffffff';
const PALE = '#d9e8e6';
const RINGS = '#1a6268';
export const PORTRAIT = { width: 108, height: 135, edge: 4, hangs: 0.42 };
const KIND_TOP = 96;
const PANEL = { least: 330, below: 64 };
const BAR = { width: 3, indent: 18 };
const OPENING = { size: 12.4, lineHeight: 19 };
/** From the largest to that which holds the longest name. */
const NAME_SIZES = [42, 34, 26, 18];
const TALLEST_NAME = 150;

/** The first page. Says whether the opening found room on it. */
export function drawCover(flow: Flow, cover: Cover): { holdsOpening: boolean } {
  const { sheet, pdf } = flow;
  const beside = cover.photo ? PORTRAIT.width + 28 : 0;
  const column = { left: sheet.left, right: sheet.right - beside };
  const title = titleOf(flow, cover, column);
  const panel = Math.max(PANEL.least, KIND_TOP + heightIn(flow, column, title) + PANEL.below);
  const foot = footOf(cover);
  const footTop = sheet.height - BOOK_MARGINS.bottom - heightIn(flow, sheet, foot);
  const openingTop = panel + (cover.photo ? PORTRAIT.height * PORTRAIT.hangs + 34 : 48);
  const opening = openingOf(cover);
  const turned = opening[0] !== undefined && startsAtTheRight(boxOf(opening[0], sheet));
  const openingColumn = turned
    ? { left: sheet.left, right: sheet.right - BAR.indent }
    : { left: sheet.left + BAR.indent, right: sheet.right };
  const holdsOpening = openingTop + heightIn(flow, openingColumn, opening) + 30 < footTop;

  flow.mark('cover', 0);
  pdf.artifact('Layout', () => drawPanel(flow, panel));
  placeIn(flow, column, title, KIND_TOP);
  if (cover.photo) drawPhoto(flow, cover.photo, cover.photoAlt, panel);
  if (holdsOpening && opening.length > 0) {
    const end = placeIn(flow, openingColumn, opening, openingTop);
    pdf.artifact('Layout', () =>
      fillRectangle(
        pdf,
        turned ? sheet.right - BAR.width : sheet.left,
        openingTop,
        BAR.width,
        end - openingTop,
        MIRABELLE,
      ),
    );
  }
  placeIn(flow, sheet, foot, footTop);
  pdf.artifact('Layout', () =>
    straight(pdf, [sheet.left, footTop - 12], [sheet.right, footTop - 12], { color: '#cfd8d7', width: 0.6 }),
  );
  // Nothing else comes on this page.
  flow.clear(sheet.height);
  return { holdsOpening };
}

function titleOf(flow: Flow, { kind, name, headline }: Cover, column: Column): Paragraph[] {
  const named = (size: number): Paragraph => ({
    tag: 'H1',
    spans: strong(name === '' ? kind : name),
    size,
    lineHeight: size * 1.14,
    color: WHITE,
    before: 10,
  });
  const size = NAME_SIZES.find((each) => heightIn(flow, column, [named(each)]) <= TALLEST_NAME) ?? 12;
  return [
    ...(name === '' ? [] : [styled('about', strong(kind), { size: 12.5, lineHeight: 17, color: MIRABELLE })]),
    named(size),
    ...(headline === '' ? [] : [styled('about', headline, { size: 16, lineHeight: 22, color: PALE, before: 8 })]),
  ];
}

function openingOf({ opening }: Cover): Paragraph[] {
  return opening.map(({ isItem, text }, index) =>
    styled(isItem ? 'item' : 'text', text, { ...OPENING, before: index === 0 ? 0 : 6 }),
  );
}

function footOf({ contact, date }: Cover): Paragraph[] {
  return [...contact.map((line) => styled('about', line)), styled('about', date)].map((line, index) => ({
    ...line,
    color: SOFT,
    before: index === 0 ? 0 : 1,
  }));
}

/** A quiet field with the rings of a tree in it, and one fruit. */
function drawPanel({ pdf, sheet }: Flow, height: number): void {
  const panel = { x: 0, y: 0, width: sheet.width, height };
  fillRectangle(pdf, 0, 0, sheet.width, height, TEAL);
  within(pdf, panel, () => {
    const [x, y] = [sheet.right - 6, 58];
    for (const radius of [64, 108, 152, 196, 240]) circle(pdf, x, y, radius, { color: RINGS, stroke: 1.1 });
    circle(pdf, x, y, 24, { color: MIRABELLE });
  });
  fillRectangle(pdf, 0, height, sheet.width, 5, MIRABELLE);
}

function drawPhoto({ pdf, sheet, text }: Flow, jpeg: Buffer, alt: string, panel: number): void {
  const { width, height, edge, hangs } = PORTRAIT;
  const [x, y] = [sheet.right - width, panel - height * (1 - hangs)];
  pdf.artifact('Layout', () => fillRectangle(pdf, x - edge, y - edge, width + 2 * edge, height + 2 * edge, WHITE));
  text.figure(alt, [x, y, x + width, y + height], () => pdf.image(jpeg, x, y, { width, height }));
}

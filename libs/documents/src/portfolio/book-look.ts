import type { SkillLevel } from '#portfolio';
import type { Drawing } from '../pages/blocks.js';
import { fillRectangle } from '../pages/page-writer.js';
import type { Paragraph } from '../pages/paragraph-box.js';
import { circle, straight } from '../pages/shapes.js';
import type { Sheet } from '../pages/sheet.js';
import type { Span } from '../text/paragraph.js';
import type { SaidLine } from './said.js';

export const TEAL = '#0f5257';
export const INK = '#1d2b2f';
export const SOFT = '#435157';
export const MIRABELLE = '#e9b44c';
/** Gives it its contrast. */
export const MIRABELLE_EDGE = '#966005';
export const LINE = '#b9c6c5';

export const BOOK_MARGINS = { top: 60, side: 64, bottom: 62 };

const BODY = { size: 10.4, lineHeight: 14.8, color: INK };
const STYLES = {
  chapter: { tag: 'H2', size: 22, lineHeight: 28, color: TEAL, before: 40, leads: true },
  group: { tag: 'H3', size: 15.5, lineHeight: 21, color: TEAL, before: 26, leads: true },
  entry: { tag: 'H3', size: 13, lineHeight: 18, color: INK, before: 17, leads: true },
  part: { tag: 'H4', size: 10.4, lineHeight: 15, color: TEAL, before: 7, leads: true },
  about: { tag: 'P', ...BODY, color: SOFT, before: 0, leads: true },
  label: { tag: 'P', ...BODY, color: TEAL, before: 6, leads: true },
  text: { tag: 'P', hyphenates: true, ...BODY, before: 3, turnsRound: true },
  item: { tag: 'LI', hyphenates: true, ...BODY, before: 1.5, turnsRound: true },
  quote: { tag: 'P', hyphenates: true, ...BODY, before: 5, turnsRound: true, bar: MIRABELLE },
  signed: { tag: 'P', ...BODY, color: SOFT, before: 0, turnsRound: true, bar: MIRABELLE },
  note: { tag: 'P', hyphenates: true, size: 9.4, lineHeight: 13.2, color: SOFT, before: 4, turnsRound: true },
  footer: { tag: 'P', size: 8.5, lineHeight: 11, color: SOFT, before: 0 },
} satisfies Record<string, Omit<Paragraph, 'spans'>>;

export type BookStyle = keyof typeof STYLES;

export function styled(style: BookStyle, said: string | Span[], more: Partial<Paragraph> = {}): Paragraph {
  const spans = typeof said === 'string' ? [{ text: said }] : said;
  return { ...STYLES[style], spans, ...more };
}

export function strong(text: string): Span[] {
  return [{ text, weight: 'bold' }];
}

/** What the person wrote, paragraph by paragraph. */
export function written(lines: readonly SaidLine[]): Paragraph[] {
  return lines.map(({ isItem, text }) => styled(isItem ? 'item' : 'text', text));
}

const ACCENT = { width: 34, height: 3, gap: 4 };

/** The title of a chapter, with the mirabelle stroke under its beginning. */
export function chapterTitle(sheet: Sheet, text: string, mark: string): Paragraph {
  return styled('chapter', strong(text), {
    mark,
    ornament: (pdf, { top, height }) =>
      fillRectangle(pdf, sheet.left, top + height + ACCENT.gap, ACCENT.width, ACCENT.height, MIRABELLE),
  });
}

/** The stroke needs its room. */
export function afterChapterTitle<Block extends { before: number }>([first, ...others]: readonly Block[]): Block[] {
  return first === undefined ? [] : [{ ...first, before: 17 }, ...others];
}

const STEP = { radius: 3.6, apart: 11 };
const STEPS = 4;

/** The four steps of a level at the right of a title, those reached full. Said in words beneath it. */
export function withLevel(sheet: Sheet, title: Paragraph, level: SkillLevel | null): Paragraph {
  if (level === null) return title;
  return {
    ...title,
    inset: STEPS * STEP.apart + 12,
    ornament: (pdf, { top }) => {
      for (let step = 0; step < STEPS; step++) {
        const x = sheet.right - STEP.radius - (STEPS - 1 - step) * STEP.apart;
        const ink = step < level ? { color: TEAL } : { color: LINE, stroke: 0.9 };
        circle(pdf, x, top + title.lineHeight / 2, step < level ? STEP.radius : STEP.radius - 0.45, ink);
      }
    },
  };
}

const WRITTEN_LINE = 23;

/** Lines to write on by hand. */
export function roomToWrite({ left, right }: Sheet, lines: number): Drawing {
  return {
    before: 0,
    height: lines * WRITTEN_LINE + 4,
    draw: (top, { pdf }) =>
      pdf.artifact('Layout', () => {
        for (let line = 1; line <= lines; line++) {
          const y = top + line * WRITTEN_LINE;
          straight(pdf, [left, y], [right, y], { color: LINE, width: 0.6 });
        }
      }),
  };
}

import type { Paper } from '#portfolio';
import type { HyphenatedLanguage } from '../text/hyphenation.js';

/** In points: 210 by 297 mm, and 8.5 by 11 inches. */
const SIZES: Record<Paper, { width: number; height: number }> = {
  a4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
};

export interface Margins {
  top: number;
  side: number;
  bottom: number;
}

export const MARGINS: Margins = { top: 42, side: 52, bottom: 46 };

/** The paper of a document, and the part of it that text is set in. */
export interface Sheet {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** In which words are broken at the ends of lines; null where none is. */
  language: HyphenatedLanguage | null;
}

export function sheetOf(
  paper: Paper,
  { top, side, bottom }: Margins = MARGINS,
  language: HyphenatedLanguage | null = null,
): Sheet {
  const { width, height } = SIZES[paper];
  return { width, height, left: side, right: width - side, top, bottom: height - bottom, language };
}

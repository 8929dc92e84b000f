import type { Paragraph } from '../../pages/paragraph-box.js';
import type { Margins } from '../../pages/sheet.js';

export type Style = Omit<Paragraph, 'spans'>;

/** The paragraphs that a CV is made of. */
export interface Styles {
  name: Style;
  headline: Style;
  contact: Style;
  /** What the person says of themselves, beneath the name. */
  opening: Style;
  heading: Style;
  /** Of entries within a section; a title stands beneath it. */
  group: Style;
  title: Style;
  about: Style;
  text: Style;
  /** Of a list within an entry, and of one that is a section. */
  item: Style;
  listItem: Style;
  columnHead: Style;
  cell: Style;
  footer: Style;
}

/** How a CV looks. What it says and in which order is the same in all looks. */
export interface Look {
  margins: Margins;
  styles: Styles;
  tones: { accent: string; soft: string };
  portrait: { width: number; height: number; radius?: number; beside: number };
  /** When something was: at the end of the line of its title, or before what is said of it. */
  when: 'aside' | 'within';
  /** Space between a heading and what follows it, above the contact lines and above the opening. */
  space: { underHeading: number; contact: number; opening: number };
  /** A strip of colour along the top of the first page. */
  band?: { height: number; color: string };
  table: { rule: { color: string; thickness: number }; padding: number };
}

export const INK = '#1d2b2f';
export const SOFT = '#435157';
export const TEAL = '#0f5257';
export const MIRABELLE = '#e9b44c';

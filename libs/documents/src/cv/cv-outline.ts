import type { Said } from './said.js';

/** What a CV says, in the order in which it is read; how it looks is for its look. */
export interface CvOutline {
  /** What stands above all: the person's name. */
  name: string;
  /** What the file calls itself, and who made it; null where it names nobody. */
  title: string;
  author: string | null;
  /** A JPEG of 4 by 5. */
  photo: Buffer | null;
  headline: string | null;
  contact: Said[][];
  /** The summary, where it is said first: beneath the name, without a heading. */
  opening: string[];
  sections: CvSection[];
}

export type CvSection =
  | { heading: string; kind: 'text'; text: string[] }
  | { heading: string; kind: 'entries'; entries: CvEntry[] }
  | { heading: string; kind: 'groups'; groups: { heading: string; entries: CvEntry[] }[] }
  | { heading: string; kind: 'list'; items: Said[][] }
  | { heading: string; kind: 'table'; before: Said[][]; head: string[]; rows: Said[][][] };

export interface CvEntry {
  title: string;
  when: string | null;
  /** What kind, for whom, where. */
  about: Said[];
  text: CvText[];
}

export interface CvText {
  isItem: boolean;
  said: Said[];
}

export function saysSomething(section: CvSection): boolean {
  switch (section.kind) {
    case 'text':
      return section.text.length > 0;
    case 'entries':
      return section.entries.length > 0;
    case 'groups':
      return section.groups.length > 0;
    case 'list':
      return section.items.length > 0;
    case 'table':
      return section.rows.length + section.before.length > 0;
  }
}

import type { DocumentLanguage, PortfolioView } from '#portfolio';
import { CV_WORDS, type CvWords } from '../cv/cv-words.js';
import type { Block } from '../pages/blocks.js';
import type { ContentsEntry } from '../pages/contents.js';
import type { Picture } from '../pages/picture.js';
import type { Sheet } from '../pages/sheet.js';
import type { Cell, Table } from '../pages/long-table.js';
import type { Span } from '../text/paragraph.js';
import type { AnnexCopy } from './annex-copies.js';
import { SOFT, TEAL } from './book-look.js';
import type { Annex, GroundedExperience, GroundedSkill } from './grounds.js';
import { BOOK_WORDS, type BookWords } from './portfolio-words.js';
import { sayer, type Sayer } from './said.js';

/** Blocks that stay together, or a table. */
export type Part = { blocks: readonly Block[] } | { table: Table; lead?: readonly Block[] };

/** A part of a book with a title of its own; what is listed under it can be found from the contents. */
export interface Chapter extends ContentsEntry {
  parts: Part[];
}

export type Pictures = ReadonlyMap<string, Picture | null>;

/** What every chapter is written with. */
export interface Writing {
  sheet: Sheet;
  language: DocumentLanguage;
  words: BookWords;
  cv: CvWords;
  say: Sayer;
  /** Lasts until then what still goes on. */
  now: Date;
  /** By the id of the evidence that they show; null where there is one that nobody can read. */
  pictures: Pictures;
  /** By the same: its file, to be copied behind everything. */
  copies: ReadonlyMap<string, AnnexCopy>;
}

export function writing(rest: Pick<Writing, 'sheet' | 'language' | 'now' | 'pictures' | 'copies'>): Writing {
  const { language } = rest;
  return { ...rest, words: BOOK_WORDS[language], cv: CV_WORDS[language], say: sayer(language) };
}

/** Whose book it is. */
export function nameIn({ profile }: PortfolioView, { say }: Writing): string {
  return say.line(`${profile.givenName} ${profile.familyName}`);
}

export function titleOf({ view }: GroundedExperience | Annex, { say, words }: Writing): string {
  return say.line(view.title) || words.untitled;
}

export function nameOf({ view }: GroundedSkill, { say, words }: Writing): string {
  return say.line(view.name) || words.untitled;
}

export function leadsTo(mark: string, title: string, text = title): Span {
  return { text, goTo: { mark, title }, color: TEAL };
}

export function annexLink(annex: Annex, by: Writing, text?: string): Span {
  const title = by.say.ours(by.words.annexWith(annex.number, titleOf(annex, by)));
  return leadsTo(annex.mark, title, text ?? title);
}

export function skillLink(skill: GroundedSkill, by: Writing): Span {
  return leadsTo(skill.mark, nameOf(skill, by));
}

export function experienceLink(experience: GroundedExperience, by: Writing): Span {
  return leadsTo(experience.mark, titleOf(experience, by));
}

export function levelOf({ view }: GroundedSkill, { cv, words }: Writing): string {
  if (view.level === null) return words.levelUnsaid;
  const [step, sentence] = cv.skillLevels[view.level];
  return `${step.charAt(0).toUpperCase()}${step.slice(1)}${cv.colon}${sentence}`;
}

/** A cell of one paragraph; of none where nothing is to be said. */
export function cell(...spans: Span[]): Cell {
  const said = spans.filter(({ text }) => text !== '');
  return said.length === 0 ? [] : [said];
}

export function soft(text: string): Span[] {
  return text === '' ? [] : [{ text, color: SOFT }];
}

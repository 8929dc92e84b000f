import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph as WordParagraph,
  TextRun,
  type IParagraphOptions,
  type IRunOptions,
  type ISectionOptions,
  type ParagraphChild,
} from 'docx';
import type { Paper } from '#portfolio';
import type { Paragraph } from '../pages/paragraph-box.js';
import { MARGINS, sheetOf } from '../pages/sheet.js';
import { directionsOf } from '../text/direction.js';
import type { Span } from '../text/paragraph.js';

export interface WordOptions {
  title: string;
  author: string;
  /** `fr-FR`. */
  language: string;
  paper: Paper;
  /** A JPEG, and what it is for those who do not see it. */
  photo?: { jpeg: Buffer; alt: string; width: number; height: number };
  /** At the foot of each page, before its number. */
  footer: string;
}

/** Word measures paper in twentieths of a point, type in halves of one, and pictures in pixels of 96 to the inch. */
const TWENTIETHS = 20;
const HALVES = 2;
const PIXELS = 96 / 72;
/** On most machines; where it is missing, Word takes one of its own. */
const FONT = 'Source Sans 3';
const BULLETS = 'bullets';
/** Beyond what the library leaves out (XML 1.0, 2.2). */
const NEVER_IN_XML = /[\uFFFE\uFFFF]/g;

const HEADINGS = {
  H1: HeadingLevel.TITLE,
  H2: HeadingLevel.HEADING_1,
  H3: HeadingLevel.HEADING_2,
  H4: HeadingLevel.HEADING_3,
} as const;

/**
 * The paragraphs of a document as a Word file to work on: real styles, headings and lists, so that Word's own outline, a screen reader
 * and a program find their way. How it looks comes from the same paragraphs as the PDF.
 */
export async function wordDocument(paragraphs: readonly Paragraph[], options: WordOptions): Promise<Buffer> {
  const { title, author, language } = options;
  const document = new Document({
    title: writable(title),
    creator: writable(author),
    lastModifiedBy: writable(author),
    styles: { default: { document: { run: { font: FONT, language: { value: language } } } } },
    numbering: { config: [{ reference: BULLETS, levels: [bullet()] }] },
    sections: [sectionOf(paragraphs, options)],
  });
  return Packer.toBuffer(document);
}

function sectionOf(paragraphs: readonly Paragraph[], { paper, photo, footer }: WordOptions): ISectionOptions {
  const { width, height } = sheetOf(paper);
  // After the name: whoever hears the document hears first whose it is.
  const named = paragraphs.findIndex(({ tag }) => tag === 'H1') + 1;
  return {
    properties: {
      page: {
        size: { width: width * TWENTIETHS, height: height * TWENTIETHS },
        margin: {
          ...{ top: MARGINS.top * TWENTIETHS, bottom: MARGINS.bottom * TWENTIETHS },
          ...{ left: MARGINS.side * TWENTIETHS, right: MARGINS.side * TWENTIETHS },
        },
      },
    },
    footers: { default: footerOf(footer) },
    children: [
      ...paragraphs.slice(0, named).map(paragraphOf),
      ...(photo ? [photoOf(photo)] : []),
      ...paragraphs.slice(named).map(paragraphOf),
    ],
  };
}

function paragraphOf(paragraph: Paragraph): WordParagraph {
  const { tag, spans, lineHeight, before, leads, rule, bar } = paragraph;
  const rightToLeft = directionsOf(spans.map(({ text }) => text).join('')).rightToLeft;
  const border = (color: string, size: number) => ({
    style: BorderStyle.SINGLE,
    color: color.slice(1),
    size,
    space: 4,
  });
  const options: IParagraphOptions = {
    ...(tag in HEADINGS && { heading: HEADINGS[tag as keyof typeof HEADINGS] }),
    ...(tag === 'LI' && { numbering: { reference: BULLETS, level: 0 } }),
    ...(rightToLeft && { bidirectional: true }),
    ...((rule !== undefined || bar !== undefined) && {
      border: { ...(rule && { bottom: border(rule, 6) }), ...(bar && { left: border(bar, 18) }) },
    }),
    keepNext: leads === true,
    spacing: { before: before * TWENTIETHS, after: 0, line: lineHeight * TWENTIETHS, lineRule: 'atLeast' },
    children: spans.map((span) => runOf(span, paragraph)),
  };
  return new WordParagraph(options);
}

function runOf({ text, weight, color, link }: Span, paragraph: Paragraph): ParagraphChild {
  const options: IRunOptions = {
    text: writable(text),
    bold: weight === 'bold',
    color: (color ?? paragraph.color).slice(1),
    size: paragraph.size * HALVES,
    ...(link !== undefined && { underline: {} }),
  };
  const run = new TextRun(options);
  return link === undefined ? run : new ExternalHyperlink({ link, children: [run] });
}

const writable = (text: string): string => text.replace(NEVER_IN_XML, '');

function photoOf({ jpeg, alt, width, height }: NonNullable<WordOptions['photo']>): WordParagraph {
  const picture = new ImageRun({
    type: 'jpg',
    data: jpeg,
    transformation: { width: width * PIXELS, height: height * PIXELS },
    altText: { name: alt, title: alt, description: alt },
  });
  return new WordParagraph({ children: [picture] });
}

function footerOf(text: string): Footer {
  const run = { size: 8.5 * HALVES };
  const children = [
    new TextRun({ ...run, text: text === '' ? '' : `${text} · ` }),
    new TextRun({ ...run, children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
  ];
  return new Footer({ children: [new WordParagraph({ alignment: AlignmentType.START, children })] });
}

function bullet() {
  const indent = { left: 14 * TWENTIETHS, hanging: 11 * TWENTIETHS };
  return { level: 0, format: LevelFormat.BULLET, text: '•', style: { paragraph: { indent } } };
}

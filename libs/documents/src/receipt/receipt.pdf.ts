import type { Section } from '#portfolio';
import type { CvLanguage } from '../cv/cv-words.js';
import { typeset } from '../cv/typography.js';
import { ArchivalDocument, type Attachment } from '../pages/archival-document.js';
import { Flow, type Group } from '../pages/flow.js';
import type { Paragraph } from '../pages/paragraph-box.js';
import { oneLine } from '../text/clean-text.js';
import { RECEIPT_WORDS, type ReceiptAct, type ReceiptWords } from './receipt-words.js';

/** What a receipt says: facts, without a word of ours. */
export interface ReceiptFacts {
  id: string;
  act: ReceiptAct;
  at: Date;
  giver: string;
  reader: string;
  /** Null for a link, which whoever has it can read by. */
  structure: string | null;
  sections: readonly Section[];
  items: readonly string[] | null;
  /** What these items were called; null when nobody kept it. */
  titles: readonly { section: Section; title: string }[] | null;
  later: boolean | null;
  contactLines: readonly string[] | null;
  purpose: string;
  note: string | null;
  /** The note is what the reader wrote when they asked. */
  noteByReader: boolean;
  until: Date;
  noticeVersion: string | null;
  /** Where it is withdrawn. */
  address: string;
  hash: string;
}

export interface ReceiptPdfOptions {
  language: CvLanguage;
  /** The receipt's own text, whose hash is printed. */
  attachment: Attachment;
}

const TEAL = '#0f5257';
const INK = '#1d2b2f';
const SOFT = '#435157';

/** A paper of one page, or of more when much is named. It says the date of the act and no other: the same receipt makes the same bytes for ever. */
export function receiptPdf(facts: ReceiptFacts, { language, attachment }: ReceiptPdfOptions): Buffer {
  const words = RECEIPT_WORDS[language];
  const title = `${words.title} – ${facts.giver}`;
  const pdf = new ArchivalDocument({ title, author: facts.giver, language: words.locale, madeAt: facts.at });
  const flow = new Flow(pdf);
  for (const group of groupsOf(facts, words, language)) flow.place(group);
  flow.end((page, pages) => paragraph('P', words.page(page, pages), { size: 8.5, lineHeight: 11, color: SOFT }));
  pdf.attach(attachment, words.attached);
  return pdf.end();
}

function groupsOf(facts: ReceiptFacts, words: ReceiptWords, language: CvLanguage): Group[] {
  const say = (text: string) => typeset(oneLine(text), language);
  const date = (of: Date) =>
    new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' }).format(
      of,
    );
  const holds = facts.act === 'given' || facts.act === 'changed' || facts.act === 'renewed';
  const fact = (label: string, lines: string[]): Group => [
    paragraph('H2', say(label), { size: 11.5, lineHeight: 16, color: TEAL, before: 10, leads: true, bold: true }),
    ...lines.map((line) => paragraph('P', say(line), { before: 1 })),
  ];
  return [
    [
      paragraph('H1', words.title, { size: 23, lineHeight: 29, color: TEAL, bold: true }),
      paragraph('P', say(words.acts[facts.act]), { size: 14, lineHeight: 20 }),
    ],
    fact(words.who, [facts.giver]),
    fact(words.toWhom, [facts.reader, facts.structure ?? words.whoeverHasIt]),
    fact(words.what, [...contents(facts, words), words.withIt]),
    fact(words.why, reasons(facts, words)),
    fact(words.when, [date(facts.at)]),
    fact(holds ? words.until : words.ended, [date(holds ? facts.until : facts.at)]),
    ...(facts.noticeVersion === null ? [] : [fact(words.notice, [words.noticeVersion(facts.noticeVersion)])]),
    ...(holds ? [fact(words.withdraw, [words.withdrawText(facts.address)])] : []),
    fact(words.proof, [words.number(facts.id), words.hash(facts.hash)]),
  ];
}

/** Section by section; under contact details, the lines; then how many things, and which, when they were chosen one by one. */
function contents({ sections, items, titles, later, contactLines }: ReceiptFacts, words: ReceiptWords): string[] {
  const parts = sections.map((section) => {
    const lines = section === 'contact' ? (contactLines ?? []) : [];
    const named = lines.map((line) => words.lines[line as keyof typeof words.lines]);
    return named.length > 0 ? `${words.sections[section]} (${named.join(', ')})` : words.sections[section];
  });
  if (items === null) return [parts.join(', ')];
  const { length } = titles ?? items;
  return [
    parts.join(', '),
    later ? words.itemsOut(length) : words.items(length),
    ...sections.flatMap((section) => {
      const named = (titles ?? []).filter((item) => item.section === section).map(({ title }) => title);
      return named.length > 0 ? [words.named(words.sections[section], named)] : [];
    }),
  ];
}

/** The purpose in the person's own words, or in ours and then what the reader wrote. */
function reasons({ purpose, note, noteByReader, reader }: ReceiptFacts, words: ReceiptWords): string[] {
  const ours = words.purposes[purpose as keyof typeof words.purposes];
  if (note === null) return [ours];
  return noteByReader ? [ours, words.wordOf(reader, note)] : [note];
}

interface Look extends Partial<Pick<Paragraph, 'size' | 'lineHeight' | 'color' | 'before' | 'leads'>> {
  bold?: boolean;
}

function paragraph(tag: Paragraph['tag'], text: string, { bold, ...look }: Look = {}): Paragraph {
  return {
    tag,
    spans: [bold ? { text, weight: 'bold' } : { text }],
    size: 10.2,
    lineHeight: 14,
    color: INK,
    before: 0,
    ...look,
  };
}

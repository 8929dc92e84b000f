import type { Block, Drawing } from '../pages/blocks.js';
import type { Picture } from '../pages/picture.js';
import { frame } from '../pages/shapes.js';
import type { Sheet } from '../pages/sheet.js';
import { strong, styled } from './book-look.js';
import { titleOf, type Chapter, type Part, type Writing } from './chapter.js';
import type { Annex } from './grounds.js';

/** What a file looks like, page by page, as far as it is copied. */
export interface AnnexCopy {
  /** Of the file; none when it cannot be read. */
  pageCount: number;
  /** With what a program reads on each, for those who do not see it. */
  pages: (Pick<Picture, 'width' | 'height'> & { jpeg: Uint8Array; text: string })[];
}

/** What stands above a copy on its page: the title of the chapter and of the annex, or a line that says where one is. */
const FIRST_HEAD = 150;
const HEAD = 40;
const EDGE = '#d8cfb8';
/** Longer texts are no alternative any more: whoever needs all of it asks for the file. */
const LONGEST_ALT = 1500;

/** The files themselves, behind what is said of them: one page of theirs on one of ours. */
export function annexCopiesChapter(annexes: readonly Annex[], by: Writing): Chapter | null {
  const copied = annexes.flatMap((annex) => {
    const copy = by.copies.get(annex.view.id);
    return copy ? [{ annex, copy }] : [];
  });
  if (copied.length === 0) return null;
  const { words } = by;
  return {
    title: words.annexCopies,
    mark: 'annex-copies',
    entries: copied.map(({ annex }) => ({ title: titleWith(annex, by), mark: markOf(annex), entries: [] })),
    parts: copied.flatMap(({ annex, copy }) => partsOf(annex, copy, by)),
  };
}

function partsOf(annex: Annex, { pageCount, pages }: AnnexCopy, by: Writing): Part[] {
  const { sheet, words, say } = by;
  const title = titleWith(annex, by);
  const heading = styled('entry', strong(title), { mark: markOf(annex) });
  if (pages.length === 0) return [{ blocks: [heading, styled('text', say.ours(words.notCopied))] }];
  const parts = pages.map(({ text, ...page }, index): Part => {
    const where = pageCount > 1 ? say.ours(words.annexPage(annex.number, index + 1, pageCount)) : '';
    const lead: Block[] = index === 0 ? [heading] : [styled('note', where, { leads: true })];
    const alt = [title, where, say.line(text).slice(0, LONGEST_ALT)].filter((part) => part !== '').join('. ');
    return {
      blocks: [
        ...lead,
        wholePage(sheet, { ...page, jpeg: Buffer.from(page.jpeg), alt }, index === 0 ? FIRST_HEAD : HEAD),
      ],
    };
  });
  if (pages.length === pageCount) return parts;
  return [...parts, { blocks: [styled('note', say.ours(words.partlyCopied(pages.length, pageCount)))] }];
}

/** As large as the page allows under what stands above it. */
function wholePage(sheet: Sheet, picture: Picture, head: number): Drawing {
  const [room, tallest] = [sheet.right - sheet.left, sheet.bottom - sheet.top - head];
  const scale = Math.min(1, room / picture.width, tallest / picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  const x = sheet.left + (room - width) / 2;
  return {
    before: 8,
    height,
    draw: (top, { pdf, text }) => {
      text.figure(picture.alt, [x, top, x + width, top + height], () =>
        pdf.image(picture.jpeg, x, top, { width, height }),
      );
      pdf.artifact('Layout', () => frame(pdf, { x, y: top, width, height }, EDGE, 0.7));
    },
  };
}

function markOf({ number }: Annex): string {
  return `copy-${number}`;
}

function titleWith(annex: Annex, by: Writing): string {
  return by.say.ours(by.words.annexWith(annex.number, titleOf(annex, by)));
}

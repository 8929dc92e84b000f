import type { PDFiumDocument, PDFiumPage } from '@hyzyla/pdfium';
import type { AnnexCopy } from '#documents';
import { asItIs, asJpeg, compression, withPdfium } from './drawing-tools.js';

/** Of one file: whoever wants the rest opens the file itself. */
const MOST_PAGES = 20;
/** Pixels: A4 at 150 dots an inch, enough to read and to print. */
const PRINT = { width: 1240, height: 1754, quality: 72 };
const MOST_PIXELS = 50_000_000;

const DRAWN = new Set(['application/pdf', 'image/jpeg', 'image/png', 'image/webp']);

export function canBeDrawn(mediaType: string): boolean {
  return DRAWN.has(mediaType);
}

/**
 * A file, page by page, as pictures: so that whatever it is made of, what holds it stays archival, and nothing in it runs. Of one that
 * cannot be read, none.
 * @param room bytes for all pages together; those that do not fit stay out
 */
export async function annexCopy(mediaType: string, content: Uint8Array, room: number): Promise<AnnexCopy> {
  try {
    const copy = mediaType === 'application/pdf' ? await pagesOf(content) : await pictureOf(content);
    return within(copy, room);
  } catch {
    // Damaged, encrypted, or larger than anybody can look at: its page says so.
    return { pageCount: 0, pages: [] };
  }
}

function within({ pageCount, pages }: AnnexCopy, room: number): AnnexCopy {
  let left = room;
  const fitting = pages.findIndex(({ jpeg }) => (left -= jpeg.length) < 0);
  return { pageCount, pages: fitting < 0 ? pages : pages.slice(0, fitting) };
}

async function pictureOf(content: Uint8Array): Promise<AnnexCopy> {
  const sharp = await compression();
  const picture = sharp(content, { limitInputPixels: MOST_PIXELS, failOn: 'error' }).rotate();
  return { pageCount: 1, pages: [{ ...(await asJpeg(picture, PRINT)), text: '' }] };
}

function pagesOf(content: Uint8Array): Promise<AnnexCopy> {
  return withPdfium(async (pdfium) => {
    const document = await pdfium.loadDocument(content);
    try {
      const pageCount = document.getPageCount();
      const pages: AnnexCopy['pages'] = [];
      for (let index = 0; index < Math.min(pageCount, MOST_PAGES); index++) pages.push(await pageOf(document, index));
      return { pageCount, pages };
    } finally {
      document.destroy();
    }
  });
}

async function pageOf(document: PDFiumDocument, index: number) {
  const text = document.getPage(index).getText().replace(/\s+/g, ' ').trim();
  // Drawing closes the page, so it comes last and takes a page of its own.
  const page = document.getPage(index);
  const { width, height, data } = await page.render({ scale: scaleOf(page), render: asItIs });
  const sharp = await compression();
  const picture = await asJpeg(sharp(data, { raw: { width, height, channels: 4 } }), PRINT);
  // Given back at once: megabytes that are left to the garbage collector are there for long.
  (data.buffer as ArrayBuffer).transfer(0);
  return { ...picture, text };
}

function scaleOf(page: PDFiumPage): number {
  const { originalWidth, originalHeight } = page.getOriginalSize();
  return Math.min(PRINT.width / Math.max(1, originalWidth), PRINT.height / Math.max(1, originalHeight));
}

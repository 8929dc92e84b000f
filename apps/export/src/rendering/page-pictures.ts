import type { PDFiumDocument, PDFiumLibrary } from '@hyzyla/pdfium';
import { asItIs, compression, withPdfium } from './drawing-tools.js';

export interface DrawnPage {
  width: number;
  height: number;
  /** A `data:` URL. */
  picture: string;
  text: string;
}

/** Enough to read on a screen: A4 in 892 by 1261 pixels. */
const SCALE = 1.5;
const QUALITY = 80;
/** Who looks further has the file itself. */
const MOST_PAGES = 12;

/** Draws a file, page by page, and reads on each what a program reads there. */
export function drawPages(pdf: Buffer): Promise<{ pageCount: number; pages: DrawnPage[] }> {
  return withPdfium((pdfium) => drawAll(pdfium, pdf));
}

async function drawAll(pdfium: PDFiumLibrary, pdf: Buffer): Promise<{ pageCount: number; pages: DrawnPage[] }> {
  const document = await pdfium.loadDocument(pdf);
  try {
    const pageCount = document.getPageCount();
    const pages: DrawnPage[] = [];
    // One page is compressed, by another thread, while the next is drawn; never more, for each weighs 4 MB until then.
    let compressing: Promise<DrawnPage> | undefined;
    for (let index = 0; index < Math.min(pageCount, MOST_PAGES); index++) {
      const drawn = await draw(document, index);
      if (compressing) pages.push(await compressing);
      compressing = compress(drawn);
    }
    if (compressing) pages.push(await compressing);
    return { pageCount, pages };
  } finally {
    document.destroy();
  }
}

interface Drawing {
  text: string;
  width: number;
  height: number;
  data: Uint8Array;
}

async function draw(document: PDFiumDocument, index: number): Promise<Drawing> {
  const text = document.getPage(index).getText().replace(/\r\n?/g, '\n');
  // Drawing closes the page, so it comes last and takes a page of its own.
  const { width, height, data } = await document.getPage(index).render({ scale: SCALE, render: asItIs });
  return { text, width, height, data };
}

async function compress({ text, width, height, data }: Drawing): Promise<DrawnPage> {
  const sharp = await compression();
  const picture = await sharp(data, { raw: { width, height, channels: 4 } })
    .webp({ quality: QUALITY, effort: 0 })
    .toBuffer();
  // Given back at once: megabytes that are left to the garbage collector are there for long.
  (data.buffer as ArrayBuffer).transfer(0);
  return { width, height, picture: `data:image/webp;base64,${picture.toString('base64')}`, text };
}

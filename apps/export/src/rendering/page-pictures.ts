import { PDFiumLibrary, type PDFiumDocument } from '@hyzyla/pdfium';
import type Sharp from 'sharp';

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
export async function drawPages(pdf: Buffer): Promise<{ pageCount: number; pages: DrawnPage[] }> {
  const document = await (await pdfium()).loadDocument(pdf);
  try {
    const pageCount = document.getPageCount();
    const pages: DrawnPage[] = [];
    for (let index = 0; index < Math.min(pageCount, MOST_PAGES); index++) pages.push(await drawPage(document, index));
    return { pageCount, pages };
  } finally {
    document.destroy();
  }
}

async function drawPage(document: PDFiumDocument, index: number): Promise<DrawnPage> {
  const text = document.getPage(index).getText().replace(/\r\n?/g, '\n');
  const { width, height, data } = await document.getPage(index).render({ scale: SCALE, render: asItIs });
  const sharp = await drawing();
  const picture = await sharp(data, { raw: { width, height, channels: 4 } })
    .webp({ quality: QUALITY, effort: 2 })
    .toBuffer();
  return { width, height, picture: `data:image/webp;base64,${picture.toString('base64')}`, text };
}

/** Red, green, blue, alpha: four bytes a point. */
function asItIs({ data }: { data: Uint8Array }): Promise<Uint8Array> {
  return Promise.resolve(data);
}

let library: Promise<PDFiumLibrary> | undefined;
let sharpOnce: Promise<typeof Sharp> | undefined;

/** Loaded at the first preview: a service that only gives files needs none of it. */
function pdfium(): Promise<PDFiumLibrary> {
  return (library ??= PDFiumLibrary.init());
}

function drawing(): Promise<typeof Sharp> {
  return (sharpOnce ??= import('sharp').then(({ default: sharp }) => {
    sharp.cache(false);
    sharp.concurrency(1);
    return sharp;
  }));
}

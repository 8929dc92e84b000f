import { PDFiumLibrary } from '@hyzyla/pdfium';
import type Sharp from 'sharp';

let library: Promise<PDFiumLibrary> | undefined;
let sharpOnce: Promise<typeof Sharp> | undefined;

/** Loaded when something is drawn: a service that only gives files needs none of it. */
export function pdfium(): Promise<PDFiumLibrary> {
  return (library ??= PDFiumLibrary.init());
}

export function compression(): Promise<typeof Sharp> {
  return (sharpOnce ??= import('sharp').then(({ default: sharp }) => {
    // Only these are ever decoded: a library that reads twenty formats has twenty ways in.
    sharp.block({ operation: ['VipsForeignLoad'] });
    sharp.unblock({
      operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
    });
    sharp.cache(false);
    sharp.concurrency(1);
    return sharp;
  }));
}

/** Red, green, blue, alpha: four bytes a point. */
export function asItIs({ data }: { data: Uint8Array }): Promise<Uint8Array> {
  return Promise.resolve(data);
}

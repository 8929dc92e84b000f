import type { PDFiumLibrary } from '@hyzyla/pdfium';
import type Sharp from 'sharp';
import type { Sharp as Picture } from 'sharp';

/** What PDFium may hold: a page of pictures takes a tenth. It would take 2 GB for a file of 4 MB that unpacks without end. */
const PDFIUM_MEGABYTES = 256;
const WASM_PAGE = 65_536;

let library: Promise<PDFiumLibrary> | undefined;
let sharpOnce: Promise<typeof Sharp> | undefined;

/**
 * Draws with PDFium, which is loaded when something is drawn: a service that only gives files needs none of it. One whose memory has come
 * to its end has stopped in the middle of something, and is not used again.
 */
export async function withPdfium<T>(draw: (pdfium: PDFiumLibrary) => Promise<T>): Promise<T> {
  boundMemory();
  library ??= import('@hyzyla/pdfium').then(({ PDFiumLibrary }) => PDFiumLibrary.init());
  try {
    return await draw(await library);
  } catch (error) {
    if (error instanceof wasm.RuntimeError) library = undefined;
    throw error;
  }
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

/** As it is printed: inside these pixels, on white, in sRGB. */
export async function asJpeg(picture: Picture, { width, height, quality }: JpegTerms) {
  const { data, info } = await picture
    .resize({ width, height, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality })
    .toBuffer({ resolveWithObject: true });
  return { jpeg: data, width: info.width, height: info.height };
}

interface JpegTerms {
  width: number;
  height: number;
  quality: number;
}

/** Red, green, blue, alpha: four bytes a point. */
export function asItIs({ data }: { data: Uint8Array }): Promise<Uint8Array> {
  return Promise.resolve(data);
}

interface Memory {
  buffer: ArrayBuffer;
  grow(by: number): number;
}

/** As far as it is used here: the types of Node know nothing of it. */
const wasm = Reflect.get(globalThis, 'WebAssembly') as {
  Memory: { prototype: Memory };
  RuntimeError: new () => Error;
};

let isBound = false;

/** No limit of Node counts the memory of WebAssembly. It grows by this door only, and what asks is told as if the machine had no more. */
function boundMemory(): void {
  if (isBound) return;
  isBound = true;
  const { prototype } = wasm.Memory;
  const grow = Reflect.get<Memory, 'grow'>(prototype, 'grow');
  prototype.grow = function (this: Memory, by) {
    if (this.buffer.byteLength + by * WASM_PAGE > PDFIUM_MEGABYTES * 1e6) throw new RangeError('no more memory');
    return grow.call(this, by);
  };
}

import { Injectable } from '@nestjs/common';
import type Sharp from 'sharp';
import { Turns } from '#common';
import { brokenPhoto, busy, MAX_PHOTO_PIXELS, tooManyPixels, unsupportedPhoto } from './photo-refusals.js';

/** Portrait 4:5: on paper at 300 dots an inch, 34 by 42 mm. */
const SIZE = { width: 400, height: 500 };
const QUALITY = 84;
/** What takes longer was made to. */
const SECONDS = 5;
/** Each may hold its 10 MB and, while it is decoded, 200 MB: one is decoded at a time, and few wait, half of them of one person. */
const ONE_AT_A_TIME = { atOnce: 1, waiting: 8, usualMs: 500 };

/**
 * Any picture into a portrait: what is seen is drawn anew, upright and in sRGB, so that nothing else of the file is left: no place, no date,
 * no camera, no thumbnail, no colour profile.
 */
@Injectable()
export class Portraits {
  private readonly turns = new Turns(ONE_AT_A_TIME);

  /** @param who by whom it was sent: nobody makes all the others wait */
  async of(who: string, picture: Buffer): Promise<Buffer> {
    return this.turns.take(who, busy, () => draw(picture));
  }
}

async function draw(picture: Buffer): Promise<Buffer> {
  const sharp = await library();
  try {
    return await sharp(picture, { limitInputPixels: MAX_PHOTO_PIXELS, failOn: 'error' })
      .timeout({ seconds: SECONDS })
      .autoOrient()
      .resize({ ...SIZE, fit: 'cover' })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .jpeg({ quality: QUALITY })
      .toBuffer();
  } catch (error) {
    throw explained(error);
  }
}

let loaded: Promise<typeof Sharp> | undefined;

/** Loaded at the first photo: most processes see none for a long time. */
function library(): Promise<typeof Sharp> {
  loaded ??= import('sharp').then(({ default: sharp }) => {
    // Only these are ever decoded: a library that reads twenty formats has twenty ways in.
    sharp.block({ operation: ['VipsForeignLoad'] });
    sharp.unblock({
      operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
    });
    sharp.cache(false);
    sharp.concurrency(1);
    return sharp;
  });
  return loaded;
}

/** The library says what is wrong in words only; all that it says is about the picture. */
function explained(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (error.message.includes('unsupported image format')) return unsupportedPhoto();
  if (error.message.includes('exceeds pixel limit')) return tooManyPixels();
  return brokenPhoto(error);
}

import { buffer } from 'node:stream/consumers';
import type { ComposedView, Picture, Pictures } from '#documents';
import { EvidenceFolder } from '#storage';
import { asJpeg, compression } from './drawing-tools.js';

type Evidence = NonNullable<ComposedView['evidence']>[number];
type File = NonNullable<Evidence['file']>;

/** What a browser shows in `<img>`, and we keep. */
const MEDIA = new Set(['image/jpeg', 'image/png', 'image/webp']);
/** The evidence that comes after these is listed without its picture. */
const MOST_PICTURES = 60;
/** A file that an operator let in beyond the usual is no picture to print. */
const MOST_FILE_BYTES = 25 * 1024 * 1024;
/** More than any telephone takes. Less on the disk than it says may be far more in memory. */
const MOST_PIXELS = 64_000_000;
/** What takes longer was made to. */
const SECONDS = 3;
/** At 1600 pixels it is finer than it is printed; what is too large then is made smaller. */
const SIZES = [
  { side: 1600, quality: 80 },
  { side: 1100, quality: 65 },
  { side: 700, quality: 50 },
] as const;
const MOST_BYTES = 500_000;
/** Of a document that is previewed as one types, the pictures stay as they are. */
const REMEMBERED_BYTES = 8_000_000;

/**
 * The pictures of the evidence that a document shows, by its ids: as JPEG, upright, without what a camera notes, and small enough. Null
 * for one that nobody can read: a broken file costs its own place in the document, and no more.
 */
export async function readPictures(folder: string, ownerId: string, evidence: readonly Evidence[]): Promise<Pictures> {
  const files = new EvidenceFolder(folder);
  const pictures = new Map<string, Picture | null>();
  // One after the other: decoded, each weighs many megabytes.
  for (const { id, title, file } of evidence.filter(isPicture).slice(0, MOST_PICTURES)) {
    const drawn = await remembered(file, () => drawnFrom(files, ownerId, id, file));
    pictures.set(id, drawn && { ...drawn, alt: title });
  }
  return pictures;
}

function isPicture(evidence: Evidence): evidence is Evidence & { file: File } {
  const { file } = evidence;
  return file !== null && MEDIA.has(file.mediaType) && file.size <= MOST_FILE_BYTES;
}

type Drawn = Omit<Picture, 'alt'>;

async function drawnFrom(files: EvidenceFolder, ownerId: string, id: string, file: File): Promise<Drawn | null> {
  try {
    let picture: Buffer = await buffer(await files.open(ownerId, id, file));
    for (const size of SIZES) {
      const drawn = await drawnIn(picture, size);
      if (drawn.jpeg.length <= MOST_BYTES) return drawn;
      picture = drawn.jpeg;
    }
    return null;
  } catch {
    // Broken, altered or lost: the document says so in its place.
    return null;
  }
}

async function drawnIn(picture: Buffer, { side, quality }: (typeof SIZES)[number]): Promise<Drawn> {
  const sharp = await compression();
  const read = sharp(picture, { limitInputPixels: MOST_PIXELS, sequentialRead: true, failOn: 'error' });
  return asJpeg(read.timeout({ seconds: SECONDS }).autoOrient(), { width: side, height: side, quality });
}

const known = new Map<string, Drawn>();
let knownBytes = 0;

/** By content: the same file is the same picture, whoever shows it. What was broken is tried again. */
async function remembered({ sha256 }: File, draw: () => Promise<Drawn | null>): Promise<Drawn | null> {
  const found = known.get(sha256);
  if (found) return found;
  const drawn = await draw();
  if (drawn === null) return null;
  if (knownBytes + drawn.jpeg.length > REMEMBERED_BYTES) {
    known.clear();
    knownBytes = 0;
  }
  known.set(sha256, drawn);
  knownBytes += drawn.jpeg.length;
  return drawn;
}

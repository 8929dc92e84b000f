import { isSystemError } from './system-error.js';

/** The kinds of file we keep, as people call them. */
export const ACCEPTED_NAMES = 'PDF, JPEG, PNG, WebP, DOCX, ODT, MP3, MP4';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const ODT = 'application/vnd.oasis.opendocument.text';

const BY_EXTENSION = new Map([
  ['pdf', 'application/pdf'],
  ['jpg', 'image/jpeg'],
  ['png', 'image/png'],
  // An animated picture is a PNG to whoever does not know better.
  ['apng', 'image/png'],
  ['webp', 'image/webp'],
  ['docx', DOCX],
  ['odt', ODT],
  ['mp3', 'audio/mpeg'],
  ['mp4', 'video/mp4'],
]);

/** The media type of a file by its content, or nothing when we do not keep such files. */
export async function mediaTypeOf(path: string): Promise<string | undefined> {
  try {
    // Loaded by whoever keeps files: a thread that only reads them needs none of it.
    const { fileTypeFromFile } = await import('file-type');
    const found = await fileTypeFromFile(path);
    const mediaType = BY_EXTENSION.get(found?.ext ?? '');
    const isWhole = (mediaType !== DOCX && mediaType !== ODT) || (await isDocument(path, mediaType));
    return isWhole ? mediaType : undefined;
  } catch (error) {
    // Both libraries throw at broken archives; a fault of the disk is another matter.
    if (isSystemError(error)) throw error;
    return undefined;
  }
}

// What makes such an archive a text document; Word counts its main part in some files.
const PARTS = {
  [DOCX]: [/^\[Content_Types\]\.xml$/, /^word\/document\d*\.xml$/],
  [ODT]: [/^mimetype$/, /^content\.xml$/, /^META-INF\/manifest\.xml$/],
};
/** Word's, and the programs that an OpenDocument text may carry; its empty list of libraries is none. */
const MACROS = [/(^|\/)vbaProject\.bin$/i, /^Basic\/[^/]+\/(?!script-lb\.xml$)[^/]+\.xml$/i, /^Scripts\/.+/i];
const MOST_ENTRIES = 5000;

/**
 * Whether the archive is complete (its directory stands at the end) and holds a text document, with no macro and
 * nothing encrypted. Only names are read: nothing is inflated, so nothing can swell.
 */
async function isDocument(path: string, mediaType: typeof DOCX | typeof ODT): Promise<boolean> {
  const { openPromise } = await import('yauzl');
  const missing = new Set(PARTS[mediaType]);
  const archive = await openPromise(path, { strictFileNames: true });
  try {
    if (archive.entryCount > MOST_ENTRIES) return false;
    for await (const entry of archive.eachEntry()) {
      if (entry.isEncrypted() || MACROS.some((macro) => macro.test(entry.fileName))) return false;
      for (const part of missing) if (part.test(entry.fileName)) missing.delete(part);
    }
  } finally {
    archive.close();
  }
  return missing.size === 0;
}

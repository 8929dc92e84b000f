import { DOCX, ODT } from './accepted-media.js';

/** The endings that say what a file of each kind is, the usual one first. */
const ENDINGS: Record<string, readonly [string, ...string[]]> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/png': ['png', 'apng'],
  'image/webp': ['webp'],
  [DOCX]: ['docx'],
  [ODT]: ['odt'],
  'audio/mpeg': ['mp3'],
  'video/mp4': ['mp4', 'm4v', 'm4a'],
};
const LONGEST = 255;

/**
 * The name of a file, ending in what its content was found to be: a system opens a file by the end of its name, so that
 * `cv.html` with the first bytes of a PDF would be a page with scripts to whoever takes it.
 */
export function honestName(name: string, mediaType: string): string {
  // Windows does not see dots and blanks at the end.
  const bare = name.replace(/[.\s]+$/u, '');
  const endings = ENDINGS[mediaType] ?? ['bin'];
  const [, start = bare, ending = ''] = /^(.*)\.([^.]*)$/su.exec(bare) ?? [];
  const isHonest = endings.includes(ending.toLowerCase());
  const [kept, end] = isHonest ? [start, ending] : [bare, endings[0]];
  return `${(kept || 'fichier').slice(0, LONGEST - end.length - 1).toWellFormed()}.${end}`;
}

/** What no common system takes in a file name: controls, separators, Windows' own signs, marks that turn a name around. */
const UNSAFE = /[\p{Cc}\p{Zl}\p{Zp}\u200E\u200F\u202A-\u202E\u2066-\u2069/\\:*?"<>|]/gu;
const LONGEST = 120;

/** Where an evidence file lies in the archive: readable, safe on any system, and never twice the same. */
export function archivePath(number: number, fileName: string): string {
  const name = fileName
    .toWellFormed()
    .replace(UNSAFE, '_')
    .replace(/[. ]+$/u, '')
    .trim();
  return `files/${String(number).padStart(3, '0')}-${shortened(name === '' ? 'fichier' : name)}`;
}

/** Cut in the middle: the ending says what a file is. */
function shortened(name: string): string {
  const letters = [...name];
  if (letters.length <= LONGEST) return name;
  return [...letters.slice(0, LONGEST - 20), '…', ...letters.slice(-19)].join('');
}

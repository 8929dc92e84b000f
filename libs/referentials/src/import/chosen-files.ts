import { DomainError } from '#common';
import { damagedFile } from './damaged-file.js';
import type { SourceFile } from './source-files.js';

/** The one file whose name fits; null when there is none. Two of a kind are two versions mixed up. */
export function fileNamed(files: readonly SourceFile[], pattern: RegExp): SourceFile | null {
  const [file, second] = files.filter(({ name }) => pattern.test(name));
  if (file && second) {
    throw damagedFile(second.shown, null, {
      fr: `il y a aussi ${file.shown}. Ne donnez qu’une version à la fois.`,
      en: `there is ${file.shown} too. Give one version at a time.`,
    });
  }
  return file ?? null;
}

export function neededFile(files: readonly SourceFile[], pattern: RegExp, example: string): SourceFile {
  const file = fileNamed(files, pattern);
  if (file) return file;
  throw new DomainError('invalid', {
    fr: `Il manque un fichier comme ${example}. Rien n’a été changé.`,
    en: `A file such as ${example} is missing. Nothing was changed.`,
  });
}

/** The one version that names speak of. */
export function versionIn(names: readonly string[], pattern: RegExp, what: string): string {
  const versions = [...new Set(names.flatMap((name) => pattern.exec(name)?.[1] ?? []))];
  const [version, second] = versions;
  if (version !== undefined && second === undefined) return version;
  const found = versions.join(', ');
  throw new DomainError(
    'invalid',
    version === undefined
      ? {
          fr: `La version de ${what} ne se lit pas dans les noms de fichiers : donnez-la, --version X.`,
          en: `The version of ${what} is not in the names of the files: give it, --version X.`,
        }
      : {
          fr: `Les fichiers sont de plusieurs versions (${found}). Rien n’a été changé.`,
          en: `The files are of several versions (${found}). Nothing was changed.`,
        },
  );
}

import { DomainError } from '#common';

/**
 * A file that cannot be taken as it is. It names the file, the line where there is one, what is wrong and what to do; nothing of the
 * import is kept.
 */
export function damagedFile(file: string, line: number | null, wrong: Sentence): DomainError {
  const [fr, en] =
    line === null ? [`${file} : `, `${file}: `] : [`${file}, ligne ${line} : `, `${file}, line ${line}: `];
  return new DomainError('invalid', {
    fr: `${fr}${wrong.fr} Rien n’a été changé.`,
    en: `${en}${wrong.en} Nothing was changed.`,
  });
}

interface Sentence {
  fr: string;
  en: string;
}

export const AGAIN: Sentence = {
  fr: 'Téléchargez-le de nouveau.',
  en: 'Download it again.',
};

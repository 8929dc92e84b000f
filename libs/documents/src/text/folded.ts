/** Letters that Unicode does not take apart into a plain one and its accent. */
const PLAIN: Record<string, string> = {
  ł: 'l', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ŋ: 'n', ŧ: 't', ə: 'e',
}; // prettier-ignore

/** A text without accents and capitals, and where in the original each of its letters begins. */
export interface Folded {
  text: string;
  /** One more than the text has letters: the last is the end of the original. */
  origins: number[];
}

export function fold(original: string): Folded {
  let text = '';
  const origins: number[] = [];
  let at = 0;
  for (const character of original) {
    for (const unit of foldedCharacter(character)) {
      text += unit;
      for (let i = 0; i < unit.length; i++) origins.push(at);
    }
    at += character.length;
  }
  origins.push(original.length);
  return { text, origins };
}

/** The words of a name, plain: "Le Goff-Müller" is `le`, `goff`, `muller`. */
export function foldedWords(text: string | null | undefined): string[] {
  return fold(text ?? '').text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function foldedCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 128) return character.toLowerCase();
  const plain = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return Array.from(plain, (letter) => PLAIN[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '')).join('');
}

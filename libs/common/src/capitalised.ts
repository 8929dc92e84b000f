/** As one writes it at the beginning of a line; what has a capital further on is written so on purpose: "iOS", "pH". */
export function capitalised(text: string): string {
  return text.replace(/^\p{Ll}(?!\p{Lu})/u, (letter) => letter.toLocaleUpperCase());
}

import type { Paragraph } from '../pages/paragraph-box.js';

/** Apart from what is before them, whatever that is. */
const UPPER: ReadonlySet<Paragraph['tag']> = new Set(['H1', 'H2', 'H3']);
/** Under a heading, as long as it. */
const RULES: Partial<Record<Paragraph['tag'], string>> = { H1: '=', H2: '-' };

/**
 * The paragraphs of a document as text for a form field or an e-mail: UTF-8, one line a paragraph, headings underlined, items with a
 * hyphen, and addresses written out.
 */
export function plainText(paragraphs: readonly Paragraph[]): string {
  const lines: string[] = [];
  let former: Paragraph['tag'] | null = null;
  for (const paragraph of paragraphs) {
    const text = textOf(paragraph);
    if (text === '') continue;
    const { tag } = paragraph;
    // What stands right beneath a title goes with it.
    if (former !== null && (UPPER.has(tag) || (tag === 'H4' && former !== 'H3'))) lines.push('');
    lines.push(tag === 'LI' ? `- ${text}` : text);
    const rule = RULES[tag];
    if (rule !== undefined) lines.push(rule.repeat(Math.min([...text].length, 60)));
    former = tag;
  }
  return `${lines.join('\n')}\n`;
}

function textOf({ spans }: Paragraph): string {
  return spans
    .map(({ text, link }) => (link === undefined || says(text, link) ? text : `${text} (${link})`))
    .join('')
    .replace(/\u00A0/g, ' ')
    .trim();
}

/** A link whose text is its address already, written plainly or as browsers send it. */
function says(text: string, link: string): boolean {
  const bare = (address: string) => address.replace(/^(mailto:|https?:\/\/)|\/$/gi, '');
  return bare(link) === bare(text) || bare(link) === bare(encodeURI(text));
}

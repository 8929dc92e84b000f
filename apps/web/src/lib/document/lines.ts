export interface Block {
  item: boolean;
  lines: string[];
}

const bullet = /^(?:[-–—*•‣▪·]\s+|•)/;

/** A text as the sheet sets it: its paragraphs one by one, and the lines that begin with a dash as one list. */
export function blocksOf(text: string | null): Block[] {
  const blocks: Block[] = [];
  for (const raw of (text ?? '').split('\n')) {
    const line = raw.trim();
    if (!line) continue;
    const item = bullet.test(line);
    const last = blocks.at(-1);
    if (item && last?.item) last.lines.push(line.replace(bullet, ''));
    else blocks.push({ item, lines: [line.replace(bullet, '')] });
  }
  return blocks;
}

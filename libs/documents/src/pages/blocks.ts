import type { Flow } from './flow.js';
import type { Box, Paragraph } from './paragraph-box.js';

/** What is not a paragraph, and is never broken: a picture, room to write in. */
export interface Drawing {
  /** Space above, except at the top of a page. */
  before: number;
  height: number;
  draw(top: number, flow: Flow): void;
}

export type Block = Paragraph | Drawing;

export function spaceAbove(block: Box | Drawing): number {
  return 'draw' in block ? block.before : block.paragraph.before;
}

export function heightOf(blocks: readonly (Box | Drawing)[]): number {
  return blocks.reduce((sum, block) => sum + spaceAbove(block) + block.height, 0);
}

import { expect, type Locator, type Page } from '@playwright/test';

/** How fast somebody is who has never been here; said in docs/first-cv.md. */
export const PACE = { wordsAMinute: 200, secondsATap: 2, secondsAField: 10 };

export interface Screen {
  title: string;
  words: number;
  taps: number;
  fields: number;
}

/**
 * Someone new, who reads all that is on a screen before they touch it, and each sentence once. What they read is what is seen of the page's
 * middle: not what is folded, nor the sheet of paper beside it, which is their own words.
 */
export class Newcomer {
  readonly screens: Screen[] = [];
  private readonly known = new Set<string>();

  constructor(readonly page: Page) {}

  get actions(): number {
    return this.screens.reduce((sum, { taps, fields }) => sum + taps + fields, 0);
  }

  get seconds(): number {
    const seconds = this.screens.map(
      ({ words, taps, fields }) =>
        (words * 60) / PACE.wordsAMinute + taps * PACE.secondsATap + fields * PACE.secondsAField,
    );
    return seconds.reduce((sum, one) => sum + one, 0);
  }

  /** Comes to another screen, and reads it. */
  async arrive(title: RegExp): Promise<void> {
    const heading = this.page.getByRole('heading', { level: 1, name: title });
    await heading.waitFor();
    await expect(this.page.locator('[aria-busy=true]')).toHaveCount(0);
    const named = (await heading.innerText()).replace(/\s+/g, ' ');
    this.screens.push({ title: named, words: 0, taps: 0, fields: 0 });
    await this.read();
  }

  async tap(target: Locator): Promise<void> {
    this.here.taps += 1;
    await target.click();
  }

  /** As `tap`, for what brings something on the same screen, which is read then. */
  async open(target: Locator, brings: Locator): Promise<void> {
    await this.tap(target);
    await brings.waitFor();
    await this.read();
  }

  async type(field: Locator, text: string): Promise<void> {
    this.here.fields += 1;
    await field.fill(text);
  }

  private get here(): Screen {
    const screen = this.screens.at(-1);
    if (screen === undefined) throw new Error('Nowhere yet.');
    return screen;
  }

  private async read(): Promise<void> {
    for (const sentence of await seenIn(this.page)) {
      if (this.known.has(sentence)) continue;
      this.known.add(sentence);
      this.here.words += sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    }
  }
}

/** The sentences that are seen, block by block. */
function seenIn(page: Page): Promise<string[]> {
  return page.locator('main').evaluate((main) => {
    const blocks = 'p, li, h1, h2, h3, label, legend, summary, button, a, dt, dd';
    const texts = main.ownerDocument.createTreeWalker(main, 4); // NodeFilter.SHOW_TEXT
    const seen = new Map<unknown, string>();
    while (texts.nextNode()) {
      const parent = texts.currentNode.parentElement;
      if (!parent || parent.closest('.visually-hidden, aside, script') || !parent.checkVisibility()) continue;
      const block = parent.closest(blocks) ?? parent;
      seen.set(block, `${seen.get(block) ?? ''} ${texts.currentNode.textContent ?? ''}`);
    }
    return [...seen.values()]
      .flatMap((text) => text.replace(/\s+/g, ' ').split(/(?<=[.!?…]) /))
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence !== '');
  });
}

import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { goldenPages } from '../fixtures/golden-pages.js';
import { compared } from '../fixtures/golden-pictures.js';

const FOLDER = fileURLToPath(new URL('../../../test/golden/', import.meta.url));

describe('a page, seen', () => {
  it.each(goldenPages().map((page) => [page.name, page] as const))('%s looks as it did', async (_, page) => {
    expect(await compared(page, FOLDER)).toBe('looks as it did');
  });

  it('is kept for each of them, and for nothing else', async () => {
    const kept = (await readdir(FOLDER)).filter((name) => name.endsWith('.png'));

    expect(kept.sort()).toEqual(
      goldenPages()
        .map(({ name }) => `${name}.png`)
        .sort(),
    );
  });
});

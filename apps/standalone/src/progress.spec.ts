import { progress } from './progress.js';

describe('a progress', () => {
  function shown(isTTY: boolean, total: number, counts: number[]): string {
    let text = '';
    const advance = progress('rome 460', total, { isTTY, write: (more: string) => (text += more) });
    counts.forEach((count) => advance(count));
    return text;
  }

  it('is a bar drawn over itself on a terminal, with a line end when all is done', () => {
    const text = shown(true, 200, [100, 0, 1, 99]);

    expect(text.split('\r').slice(1)).toEqual([
      'rome 460 ███████████████░░░░░░░░░░░░░░░ 50 %',
      'rome 460 ██████████████████████████████ 100 %\n',
    ]);
  });

  it('is a line at each tenth elsewhere', () => {
    expect(
      shown(
        false,
        100,
        Array.from({ length: 100 }, () => 1),
      ).split('\n'),
    ).toEqual([...Array.from({ length: 11 }, (_, tenth) => `rome 460: ${tenth * 10} %`), '']);
  });

  it.each([[[100]], [[150]], [[60, 60]]])('never goes beyond the end: %j', (counts) => {
    expect(shown(false, 100, counts)).toMatch(/rome 460: 100 %\n$/);
    expect(shown(false, 100, counts).match(/100 %/g)).toHaveLength(1);
  });

  it('takes nothing to do for done', () => {
    expect(shown(false, 0, [0])).toBe('rome 460: 0 %\n');
  });
});

import { commentText, mayChange } from './comment-rules.js';

const written = new Date('2026-11-26T10:00:00Z');

describe('a comment', () => {
  it.each([
    ['at once', '2026-11-26T10:00:00Z', null, true],
    ['a moment before a quarter of an hour', '2026-11-26T10:14:59.999Z', null, true],
    ['after a quarter of an hour', '2026-11-26T10:15:00Z', null, false],
    ['the next day', '2026-11-27T10:00:00Z', null, false],
    ['once it was withdrawn', '2026-11-26T10:01:00Z', written, false],
  ])('may change, %s: %s', (_, now, withdrawnAt, expected) => {
    expect(mayChange({ writtenAt: written, withdrawnAt }, new Date(now))).toBe(expected);
  });

  it('is kept as it was written, without blanks around', () => {
    expect(commentText('  <b>Très</b>\r\nbien ')).toBe('<b>Très</b>\nbien');
  });

  it.each(['', '   ', '\n\t\n'])('is something that was written: %j is not', (text) => {
    expect(() => commentText(text)).toThrow('Write something');
  });
});

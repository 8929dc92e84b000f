import { stepOf, Totp } from './totp.entity.js';

/** RFC 6238, appendix B: the key of its SHA-1 vectors, whose last six digits these are. */
const KEY = Buffer.from('12345678901234567890');
const at = (seconds: number) => new Date(seconds * 1000);

describe('a code of an app', () => {
  it.each([
    [59, '287082', 1],
    [1111111109, '081804', 37037036],
    [1111111111, '050471', 37037037],
    [1234567890, '005924', 41152263],
    [2000000000, '279037', 66666666],
  ])('at %d is %s, of its step', (seconds, code, step) => {
    expect(stepOf(KEY, code, at(seconds))).toBe(step);
  });

  it.each([
    ['one step late', 59 + 30, 1],
    ['one step early', 59 - 30, 1],
    ['two steps late', 59 + 60, null],
    ['long before', 1111111109, null],
  ])('is looked at %s', (_, seconds, step) => {
    expect(stepOf(KEY, '287082', at(seconds))).toBe(step);
  });

  it.each(['287083', '28708', '2870822', '', 'abcdef', '２８７０８２'])('is not "%s"', (code) => {
    expect(stepOf(KEY, code, at(59))).toBeNull();
  });

  it('confirms what was begun a quarter of an hour ago at most, once', () => {
    const totp = Totp.begin('owner-1', Buffer.alloc(0), at(0));

    expect(totp.mayBeConfirmed(at(899))).toBe(true);
    expect(totp.mayBeConfirmed(at(900))).toBe(false);
    totp.confirmedAt = at(1);
    expect(totp.mayBeConfirmed(at(2))).toBe(false);
  });
});

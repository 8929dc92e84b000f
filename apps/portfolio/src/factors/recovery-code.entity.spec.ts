import { meantCode, newRecoveryCode } from './recovery-code.entity.js';

describe('a recovery code', () => {
  it('is ten signs that cannot be mistaken, in two halves, and another each time', () => {
    const codes = new Set(Array.from({ length: 200 }, newRecoveryCode));

    expect(codes.size).toBe(200);
    for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
  });

  it.each(['7KM3A-Q2X01', '7km3a q2xo1', ' 7KM3AQ2X0l ', '7km3a-q2xOI'])('is meant by "%s"', (typed) => {
    expect(meantCode(typed)).toBe('7KM3AQ2X01');
  });
});

import { isDocumentCode, newDocumentCode, spacedCode, typedCode } from './document-code.js';

describe('the code of a document', () => {
  it('is another each time, and made of letters that are not taken for others', () => {
    const codes = Array.from({ length: 2000 }, newDocumentCode);

    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.every(isDocumentCode)).toBe(true);
    expect(codes.join('')).not.toMatch(/[ILOU]/);
  });

  it('is known again however it is typed', () => {
    const code = newDocumentCode();

    for (const typed of [spacedCode(code), ` ${code.toLowerCase()} `, spacedCode(code).replace(/-/g, ' – ')]) {
      expect(typedCode(typed)).toBe(code);
    }
    expect(typedCode('o1il-OIL0-aaaa')).toBe('01110110AAAA');
  });

  it.each(['', '7K2M-9QXW-4TVA', '7K2M9QXW4TV', '7K2M9QXW4TVU', "7K2M9QXW4TV'"])('is none that reads %j', (text) => {
    expect(isDocumentCode(text)).toBe(false);
  });
});

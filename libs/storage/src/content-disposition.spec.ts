import { parse } from 'content-disposition';
import fc from 'fast-check';
import { validateHeaderValue } from 'node:http';
import { contentDisposition } from './index.js';

describe('the header of a download', () => {
  it.each([
    ['cv.pdf', 'attachment; filename=cv.pdf'],
    ['Mon CV.pdf', 'attachment; filename="Mon CV.pdf"'],
    ['Diplôme été.pdf', `attachment; filename="Diplome ete.pdf"; filename*=UTF-8''Dipl%C3%B4me%20%C3%A9t%C3%A9.pdf`],
    ['CV "final".pdf', `attachment; filename="CV _final_.pdf"; filename*=UTF-8''CV%20%22final%22.pdf`],
    ['a/b\\c.pdf', 'attachment; filename=a_b_c.pdf'],
    ['../../etc/passwd', 'attachment; filename=.._.._etc_passwd'],
    ['a\r\nSet-Cookie: x=1', 'attachment; filename="a__Set-Cookie: x=1"'],
    ['100%25.pdf', `attachment; filename=100_25.pdf; filename*=UTF-8''100%2525.pdf`],
    ['👩🏽‍🚀.png', `attachment; filename=____.png; filename*=UTF-8''%F0%9F%91%A9%F0%9F%8F%BD%E2%80%8D%F0%9F%9A%80.png`],
    ['photo\u202Egpj.exe', 'attachment; filename=photogpj.exe'],
    ['', 'attachment; filename=lorfolio'],
    ['..', 'attachment; filename=lorfolio'],
  ])('saves %j', (name, header) => {
    expect(contentDisposition(name)).toBe(header);
  });

  it('is valid, and says the same name again, for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.string({ unit: 'grapheme' })), (name) => {
        const header = contentDisposition(name);
        const read = parse(header).parameters['filename']!;

        expect(() => validateHeaderValue('Content-Disposition', header)).not.toThrow();
        expect(header).toMatch(/^[ -~]+$/);
        expect(read).not.toMatch(/[/\\\p{Cc}]/u);
        expect(contentDisposition(read)).toBe(header);
      }),
    );
  });

  it('takes half a character', () => {
    expect(contentDisposition('\ud800.pdf')).toBe(`attachment; filename=_.pdf; filename*=UTF-8''%EF%BF%BD.pdf`);
  });
});

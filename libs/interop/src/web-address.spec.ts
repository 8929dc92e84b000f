import { isEmail, isURL } from 'class-validator';
import fc from 'fast-check';
import { emailOf, webAddressOf } from './web-address.js';

describe('an e-mail address', () => {
  it.each(['zoe@example.org', 'z.l+cv@mail.example.fr', 'mailto:zoe@example.org', 'zoe@xn--zo-cja.fr'])(
    '%s is taken',
    (text) => {
      expect(emailOf(text)).toBe(text.replace('mailto:', ''));
    },
  );

  it.each([
    'zoe',
    'zoe@',
    '@example.org',
    'zoe@example',
    'zoe(at)example.org',
    'a b@example.org',
    'a..b@example.org',
    'a@b@c.fr',
    'a@-b.fr',
  ])('%s is not', (text) => {
    expect(emailOf(text)).toBeUndefined();
  });
});

describe('a web address', () => {
  it.each([
    ['https://zoe.example/cv?a=1#b', 'https://zoe.example/cv?a=1#b'],
    ['www.zoe.fr', 'https://www.zoe.fr'],
    ['zoe.fr:8080/cv', 'https://zoe.fr:8080/cv'],
    ['//zoe.fr', 'https://zoe.fr'],
  ])('%s is taken', (text, address) => {
    expect(webAddressOf(text, 500)).toBe(address);
  });

  it.each([
    '',
    'n/a',
    'zoe',
    'http://localhost',
    'javascript:alert(1)',
    'ftp://zoe.fr',
    'https://me:secret@zoe.fr',
    'https://zoe .fr',
    `https://zoe.fr/${'x'.repeat(500)}`,
  ])('%s is not', (text) => {
    expect(webAddressOf(text, 500)).toBeUndefined();
  });
});

describe('what is taken', () => {
  const spoilt = (whole: fc.Arbitrary<string>) =>
    fc.tuple(whole, fc.nat(40), fc.string({ maxLength: 3 }), fc.nat(3)).map(([text, at, added, skipped]) => {
      return text.slice(0, at) + added + text.slice(at + skipped);
    });

  it('is taken by the forms too', () => {
    fc.assert(
      fc.property(spoilt(fc.emailAddress()), spoilt(fc.webUrl()), (email, url) => {
        const [taken, address] = [emailOf(email), webAddressOf(url, 500)];
        if (taken !== undefined) expect([taken, isEmail(taken)]).toEqual([taken, true]);
        const isAccepted = (text: string) => isURL(text, { protocols: ['http', 'https'], require_protocol: true });
        if (address !== undefined) expect([address, isAccepted(address)]).toEqual([address, true]);
      }),
      { numRuns: 1500 },
    );
  });
});

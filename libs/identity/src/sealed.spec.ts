import { seal, unseal } from './sealed.js';

describe('what is sealed', () => {
  const content = Buffer.from('a shared key');
  const sealed = seal('secret', 'totp', 'owner-1', content);

  it('opens for the same purpose and person', () => {
    expect(unseal('secret', 'totp', 'owner-1', sealed)).toEqual(content);
  });

  it('is never twice the same, and does not show its content', () => {
    expect(seal('secret', 'totp', 'owner-1', content)).not.toEqual(sealed);
    expect(sealed.includes(content)).toBe(false);
  });

  it.each([
    ['under another secret', () => unseal('other', 'totp', 'owner-1', sealed)],
    ['for another purpose', () => unseal('secret', 'mail', 'owner-1', sealed)],
    ['for another person', () => unseal('secret', 'totp', 'owner-2', sealed)],
    ['when a bit was turned', () => unseal('secret', 'totp', 'owner-1', turned(sealed))],
  ])('does not open %s', (_, open) => {
    expect(open).toThrow();
  });
});

function turned(sealed: Buffer): Buffer {
  const altered = Buffer.from(sealed);
  altered[altered.length - 1]! ^= 1;
  return altered;
}

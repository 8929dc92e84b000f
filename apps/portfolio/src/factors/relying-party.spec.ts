import { relyingParty } from './relying-party.js';

describe('for whom passkeys are made', () => {
  it.each([
    ['https://portfolio.example.org', { id: 'portfolio.example.org', origin: 'https://portfolio.example.org' }],
    ['http://localhost:3000', { id: 'localhost', origin: 'http://localhost:3000' }],
    ['http://127.0.0.1:3000', null],
    ['http://[::1]:3000', null],
  ])('of %s', (publicUrl, expected) => {
    expect(relyingParty({ publicUrl })).toEqual(expected);
  });
});

import { answerHeaders } from './answer-headers.js';

describe('the headers of every answer', () => {
  it('let a browser make nothing of it but what it is', () => {
    expect(answerHeaders({ publicUrl: 'https://portfolio.example.org' })).toEqual({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
    });
  });

  it('promise HTTPS only where there is some', () => {
    expect(answerHeaders({ publicUrl: 'http://127.0.0.1:3000' })).not.toHaveProperty('strict-transport-security');
  });
});

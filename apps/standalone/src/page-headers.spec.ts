import { readFileSync } from 'node:fs';
import { pageHeaders } from './page-headers.js';

describe('the headers of the page', () => {
  it('let nothing frame it, nothing be embedded in it and nothing change where its addresses lead', () => {
    expect(pageHeaders('https://portfolio.example.org')).toMatchObject({
      'content-security-policy': "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
      'cross-origin-opener-policy': 'same-origin',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
    });
  });

  it('promise HTTPS only where there is some', () => {
    expect(pageHeaders('http://127.0.0.1:3000')).not.toHaveProperty('strict-transport-security');
  });

  it('are the same at the front door of the services on their own', () => {
    const lines = [
      ...readFileSync('deploy/Caddyfile', 'utf8').matchAll(/^\s*(?:header )?([A-Z][\w-]+) (?:"(.+)"|(\S+))$/gm),
    ];
    const said = lines.map(([, name = '', quoted, bare = '']) => [name.toLowerCase(), quoted ?? bare]);

    for (const header of Object.entries(pageHeaders('https://portfolio.example.org'))) {
      expect(said).toContainEqual(header);
    }
  });
});

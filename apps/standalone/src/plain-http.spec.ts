import { plainHttpWarning } from './plain-http.js';

describe('listening without HTTPS', () => {
  it.each([
    ['0.0.0.0', 'http://localhost:3000'],
    ['192.168.1.20', 'http://192.168.1.20:3000'],
    ['::', 'http://portfolio.example'],
  ])('on %s at %s is warned of, in one line', (host, publicUrl) => {
    const warning = plainHttpWarning({ host, publicUrl });

    expect(warning).toContain(publicUrl);
    expect(warning?.trim().split('\n')).toHaveLength(1);
  });

  it.each([
    ['127.0.0.1', 'http://localhost:3000'],
    ['::1', 'http://[::1]:3000'],
    ['localhost', 'http://localhost:3000'],
    ['0.0.0.0', 'https://portfolio.example'],
  ])('is not warned of on %s at %s', (host, publicUrl) => {
    expect(plainHttpWarning({ host, publicUrl })).toBeNull();
  });
});

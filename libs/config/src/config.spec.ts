import { ConfigError, localUrl, readConfig, withSecret } from './config.js';

const SECRET = 'a-secret-of-more-than-thirty-two-characters';

function problemsOf(environment: Record<string, string>): string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('the configuration', () => {
  it('works without any setting', () => {
    expect(readConfig({})).toEqual({
      dataDir: `${process.cwd()}/.lorfolio`,
      host: '127.0.0.1',
      port: 3000,
      publicUrl: 'http://localhost:3000',
      secret: null,
      database: { admin: null, portfolio: null, counsellor: null, export: null, operator: null },
      mail: { smtpUrl: null, from: 'Lorfolio <lorfolio@localhost>' },
      logLevel: 'info',
      trustedProxies: 0,
      files: { maxFileBytes: 25 * 1024 * 1024, maxOwnerBytes: 500 * 1024 * 1024 },
      startedByNpm: false,
    });
  });

  it('reports every problem at once', () => {
    expect(problemsOf({ LORFOLIO_PORT: 'abc', LORFOLIO_LOG_LEVEL: 'inof', LORFOLIO_PROT: '1' })).toEqual([
      'LORFOLIO_PROT is not a setting of Lorfolio; did you mean "LORFOLIO_PORT"? Remove it, or see docs/settings.md.',
      'LORFOLIO_PORT is "abc": it must be a whole number from 0 to 65535. Correct it, or remove it to use 3000.',
      'LORFOLIO_LOG_LEVEL is "inof": it must be one of silent, error, warn, info, debug; did you mean "info"? ' +
        'Correct it, or remove it to use info.',
    ]);
  });

  it.each([
    [
      'an unknown name far from all known ones',
      { LORFOLIO_XYZZY_QUUX: '' },
      /is not a setting of Lorfolio\. Remove it/,
    ],
    ['a port out of range', { LORFOLIO_PORT: '65536' }, /whole number from 0 to 65535/],
    ['a port that only begins as a number', { LORFOLIO_PORT: '3000x' }, /whole number/],
    ['a negative port', { LORFOLIO_PORT: '-1' }, /whole number/],
    ['a level in other letters', { LORFOLIO_LOG_LEVEL: 'INFO' }, /did you mean "info"\?/],
    ['a public address with a path', { LORFOLIO_PUBLIC_URL: 'https://example.org/lorfolio' }, /without a path/],
    ['a public address of another kind', { LORFOLIO_PUBLIC_URL: 'ftp://example.org' }, /address like https/],
    ['a database of another kind', { DATABASE_URL: 'mysql://example.org/x' }, /begins with postgres:/],
    ['a mail server without protocol', { LORFOLIO_SMTP_URL: 'mail.example.org:25' }, /begins with smtp:/],
    ['a sender that is no address', { LORFOLIO_MAIL_FROM: 'Lorfolio' }, /must be a mail address/],
    ['a sender that smuggles a header', { LORFOLIO_MAIL_FROM: 'a@b.fr\r\nBcc: c@d.fr' }, /must be a mail address/],
    ['mail without a sender', { LORFOLIO_SMTP_URL: 'smtp://mail.example.org' }, /LORFOLIO_MAIL_FROM is missing/],
    ['a short secret', { LORFOLIO_SECRET: 'short' }, /32 characters/],
    ['a proxy that is neither number nor off', { LORFOLIO_TRUST_PROXY: 'true' }, /from 0 to 9 or "off"/],
    ['a file larger than all files', { LORFOLIO_MAX_FILE_MB: '600' }, /larger than LORFOLIO_MAX_OWNER_MB/],
  ])('refuses %s', (_, environment, expected) => {
    const problems = problemsOf(environment);

    expect(problems).toEqual([expect.stringMatching(expected)]);
  });

  it('never repeats a password', () => {
    const problems = problemsOf({
      DATABASE_URL: 'my://me:hunter2@host',
      LORFOLIO_SMTP_URL: 'x://u:hunter2@h',
      LORFOLIO_SECRET: 'hunter2',
    });

    expect(problems).toHaveLength(3);
    expect(problems.join()).not.toContain('hunter2');
  });

  it('takes an empty value for none', () => {
    expect(readConfig({ LORFOLIO_PORT: '', LORFOLIO_SMTP_URL: '' })).toMatchObject({
      port: 3000,
      mail: { smtpUrl: null },
    });
  });

  it('ignores what is not its own', () => {
    expect(problemsOf({ PATH: '/bin', npm_config_x: '1', PORT: 'abc' })).toEqual([]);
  });

  it('derives the roles’ connections from the owner’s and the secret', () => {
    const { database } = readConfig({
      DATABASE_URL: 'postgresql://owner:pw@db:5433/lorfolio?sslmode=require',
      LORFOLIO_SECRET: SECRET,
    });

    const portfolio = new URL(database.portfolio ?? '');
    expect(portfolio).toMatchObject({
      username: 'lorfolio_portfolio',
      host: 'db:5433',
      pathname: '/lorfolio',
      search: '?sslmode=require',
    });
    expect(portfolio.password).toMatch(/^[\w-]{43}$/);
    expect(portfolio.password).not.toBe(new URL(database.counsellor ?? '').password);
  });

  it('prefers a role’s own connection, and needs no owner’s for it', () => {
    const own = 'postgresql://lorfolio_export:pw@db/lorfolio';
    const { database } = withSecret(readConfig({ LORFOLIO_DATABASE_EXPORT_URL: own }), SECRET);

    expect(database).toEqual({ admin: null, portfolio: null, counsellor: null, export: own, operator: null });
  });

  it.each([
    ['0.0.0.0', 'http://localhost:3000'],
    ['::1', 'http://[::1]:3000'],
    ['127.0.0.1', 'http://localhost:3000'],
    ['192.0.2.7', 'http://192.0.2.7:3000'],
  ])('is reached on %s by %s', (host, expected) => {
    expect(localUrl(host, 3000)).toBe(expected);
  });
});

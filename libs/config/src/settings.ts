import { integer, longText, mailAddress, oneOf, origin, text, url, type Reader } from './readers.js';

export const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** One setting, as the environment and docs/settings.md know it. */
export interface Setting<T = unknown> {
  meaning: string;
  /** What holds without it, as one would write it; null when nothing does. */
  preset: string | null;
  /** For the table only: what happens without it, where that is not a value. */
  otherwise?: string;
  read: Reader<T>;
}

const POSTGRES = ['postgres:', 'postgresql:'];
const role = (service: string): Setting<string> => ({
  meaning: `Connection of the ${service} under its own role.`,
  preset: null,
  otherwise: 'derived from `DATABASE_URL` and `LORFOLIO_SECRET`',
  read: url(POSTGRES),
});

/** Every setting there is. docs/settings.md is written from this table. */
export const SETTINGS = {
  LORFOLIO_DATA_DIR: {
    meaning: 'Folder of what lasts: the embedded database, evidence files, the mail outbox. Back it up as a whole.',
    preset: '.lorfolio',
    read: text,
  },
  LORFOLIO_PORT: {
    meaning: 'Port of the page and the API; 0 takes any free one.',
    preset: '3000',
    read: integer(0, 65_535),
  },
  LORFOLIO_HOST: {
    meaning: 'Address to listen on. `0.0.0.0` lets other machines in: put a reverse proxy with HTTPS in front.',
    preset: '127.0.0.1',
    read: text,
  },
  LORFOLIO_PUBLIC_URL: {
    meaning: 'Origin under which people open the page: links in mails, and secure cookies when it is `https`.',
    preset: null,
    otherwise: '`http://` with the host and port above',
    read: origin,
  },
  LORFOLIO_SECRET: {
    meaning:
      'Key, 32 characters or more, for hashed counters, sealed keys of code apps and the roles’ database passwords. The same for all services.',
    preset: null,
    otherwise: 'one is made and kept in the data folder',
    read: longText(32),
  },
  DATABASE_URL: {
    meaning: 'Connection of the role that owns the schema and may create roles. With it, nothing is embedded.',
    preset: null,
    otherwise: 'PostgreSQL is embedded, in the data folder',
    read: url(POSTGRES),
  },
  LORFOLIO_DATABASE_PORTFOLIO_URL: role('portfolio service'),
  LORFOLIO_DATABASE_COUNSELLOR_URL: role('counsellor service'),
  LORFOLIO_DATABASE_EXPORT_URL: role('export service'),
  LORFOLIO_DATABASE_OPERATOR_URL: role('operator’s command line'),
  LORFOLIO_SMTP_URL: {
    meaning: 'Mail server, for example `smtp://user:password@mail.example.org:587`. With a password, only over TLS.',
    preset: null,
    otherwise: 'mail is written to `outbox/` in the data folder',
    read: url(['smtp:', 'smtps:']),
  },
  LORFOLIO_MAIL_FROM: {
    meaning: 'Sender of mails. Needed with `LORFOLIO_SMTP_URL`.',
    preset: 'Lorfolio <lorfolio@localhost>',
    read: mailAddress,
  },
  LORFOLIO_LOG_LEVEL: {
    meaning: 'How much is logged, to standard error, one line of JSON a record.',
    preset: 'info',
    read: oneOf(LOG_LEVELS),
  },
  LORFOLIO_TRUST_PROXY: {
    meaning: 'Number of reverse proxies in front whose `X-Forwarded-For` is believed; `off` for none.',
    preset: 'off',
    read: (value) => (value === 'off' ? { value: 0 } : integer(0, 9)(value, ' or "off"')),
  },
  LORFOLIO_MAX_FILE_MB: {
    meaning: 'Largest evidence file, in MB.',
    preset: '25',
    read: integer(1, 1024),
  },
  LORFOLIO_MAX_OWNER_MB: {
    meaning: 'Room for one person’s evidence files together, in MB.',
    preset: '500',
    read: integer(1, 1_048_576),
  },
  LORFOLIO_BROWSER: {
    meaning: 'For the tests only: path of the Chromium or Chrome of the browser tests.',
    preset: null,
    otherwise: 'one is looked for',
    read: text,
  },
} satisfies Record<string, Setting<string> | Setting<number> | Setting<LogLevel>>;

export type SettingName = keyof typeof SETTINGS;

import { createHmac } from 'node:crypto';
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { didYouMean } from './nearest.js';
import { SETTINGS, type LogLevel, type Setting, type SettingName } from './settings.js';

/** The services' own database roles, and the operator's; none owns a table. */
export const DATABASE_ROLES = ['portfolio', 'counsellor', 'export', 'operator'] as const;
export type DatabaseRole = (typeof DATABASE_ROLES)[number];

/** Everything an installation decides. Read once, at start. */
export interface Config {
  /** Absolute. */
  dataDir: string;
  host: string;
  port: number;
  /** An origin, without a slash at its end. */
  publicUrl: string;
  /** Null until one is made: see `withSecret`. */
  secret: string | null;
  database: Record<DatabaseRole, string | null> & {
    /** The schema owner's connection; null when PostgreSQL is embedded, or none of this process's business. */
    admin: string | null;
  };
  mail: { smtpUrl: string | null; from: string };
  logLevel: LogLevel;
  trustedProxies: number;
  files: { maxFileBytes: number; maxOwnerBytes: number };
  /** Whether npm started this process, and passes signals on to it. */
  startedByNpm: boolean;
}

/** The environment cannot be used as it is; each problem is one line that says what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly problems: string[]) {
    super(problems.join('\n'));
  }
}

type Environment = Record<string, string | undefined>;
type Values = { [Name in SettingName]: (typeof SETTINGS)[Name] extends Setting<infer T> ? T | null : never };

const MB = 1024 * 1024;

/** Reads the environment, and reports everything that is wrong with it at once. */
export function readConfig(environment: Environment = process.env): Config {
  const problems = unknownNames(environment);
  const values = Object.fromEntries(
    Object.entries<Setting>(SETTINGS).map(([name, setting]) => [name, readOne(name, setting, environment, problems)]),
  ) as Values;
  if (values.LORFOLIO_SMTP_URL !== null && !given(environment, 'LORFOLIO_MAIL_FROM')) {
    problems.push('LORFOLIO_MAIL_FROM is missing: with LORFOLIO_SMTP_URL, set it to the address that mails come from.');
  }
  const [file, room] = [values.LORFOLIO_MAX_FILE_MB ?? 0, values.LORFOLIO_MAX_OWNER_MB ?? 0];
  if (file > room && problems.length === 0) {
    problems.push(
      `LORFOLIO_MAX_FILE_MB (${file}) is larger than LORFOLIO_MAX_OWNER_MB (${room}): lower it, or raise the other.`,
    );
  }
  if (problems.length > 0) throw new ConfigError(problems);
  const [host, port] = [values.LORFOLIO_HOST ?? '', values.LORFOLIO_PORT ?? 0];
  const config: Config = {
    dataDir: resolve(values.LORFOLIO_DATA_DIR ?? ''),
    host,
    port,
    publicUrl: values.LORFOLIO_PUBLIC_URL ?? localUrl(host, port),
    secret: values.LORFOLIO_SECRET,
    database: {
      admin: values.DATABASE_URL,
      portfolio: values.LORFOLIO_DATABASE_PORTFOLIO_URL,
      counsellor: values.LORFOLIO_DATABASE_COUNSELLOR_URL,
      export: values.LORFOLIO_DATABASE_EXPORT_URL,
      operator: values.LORFOLIO_DATABASE_OPERATOR_URL,
    },
    mail: { smtpUrl: values.LORFOLIO_SMTP_URL, from: values.LORFOLIO_MAIL_FROM ?? '' },
    logLevel: values.LORFOLIO_LOG_LEVEL ?? 'info',
    trustedProxies: values.LORFOLIO_TRUST_PROXY ?? 0,
    files: { maxFileBytes: file * MB, maxOwnerBytes: room * MB },
    startedByNpm: given(environment, 'npm_lifecycle_event') !== undefined,
  };
  return config.secret === null ? config : withSecret(config, config.secret);
}

/** The configuration with its secret and, where there is a database address, with the roles' own derived from the two. */
export function withSecret(config: Config, secret: string): Config {
  const { admin } = config.database;
  const derived = DATABASE_ROLES.map((role) => {
    const own = config.database[role];
    return [role, own ?? (admin === null ? null : roleUrl(admin, role, rolePassword(role, secret)))] as const;
  });
  return {
    ...config,
    secret,
    database: { admin, ...(Object.fromEntries(derived) as Record<DatabaseRole, string | null>) },
  };
}

/** How a browser on the same machine reaches a host and port: by name where there is one, because passkeys belong to a name. */
export function localUrl(host: string, port: number): string {
  const reachable = ['0.0.0.0', '::', '127.0.0.1'].includes(host) ? 'localhost' : host;
  return new URL(`http://${isIP(reachable) === 6 ? `[${reachable}]` : reachable}:${port}`).origin;
}

/** The database's name for a role. */
export function roleName(role: DatabaseRole): string {
  return `lorfolio_${role}`;
}

/** The address by which a role reaches the same database as `admin`. */
export function roleUrl(admin: string, role: DatabaseRole, password: string): string {
  const url = new URL(admin);
  url.username = roleName(role);
  url.password = encodeURIComponent(password);
  return url.toString();
}

/** The roles' passwords follow from the secret: every service knows its own without a list of passwords to hand around. */
function rolePassword(role: DatabaseRole, secret: string): string {
  return createHmac('sha256', secret).update(`database role ${role}`).digest('base64url');
}

function unknownNames(environment: Environment): string[] {
  const known = Object.keys(SETTINGS);
  return Object.keys(environment)
    .filter((name) => name.startsWith('LORFOLIO_') && !known.includes(name))
    .sort()
    .map((name) => `${name} is not a setting of Lorfolio${didYouMean(name, known)} Remove it, or see docs/settings.md.`)
    .map((problem) => problem.replace(/Lorfolio Remove/, 'Lorfolio. Remove'));
}

function readOne(name: string, { preset, read }: Setting, environment: Environment, problems: string[]): unknown {
  const value = given(environment, name) ?? preset;
  if (value === null) return null;
  const reading = read(value);
  if ('value' in reading) return reading.value;
  // An address may hold a password, and a secret is one.
  const shown = /_URL$|SECRET/.test(name) && name !== 'LORFOLIO_PUBLIC_URL' ? 'cannot be used' : `is "${value}"`;
  const advice = preset === null ? 'Correct it, or remove it.' : `Correct it, or remove it to use ${preset}.`;
  problems.push(`${name} ${shown}: ${reading.wrong}. ${advice}`.replace('?.', '?'));
  return null;
}

/** Compose files write an empty text for what is not set. */
function given(environment: Environment, name: string): string | undefined {
  return environment[name]?.trim() || undefined;
}

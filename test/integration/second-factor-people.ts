import { Secret, TOTP } from 'otpauth';
import { hashPassword } from '#identity';
import {
  aCounsellor,
  anAdministrator,
  asAdmin,
  Browser,
  type Answer,
  type Professional,
  type TestClock,
  type TestSettings,
} from '#testing';

export const PASSWORD = 'mirabelle tarte lune';
const STEP_MS = 30_000;
const STEP_DAYS = STEP_MS / (24 * 60 * 60 * 1000);

export interface Enrolled {
  app: CodeApp;
  recoveryCodes: string[];
}

/** A person's authenticator app, whose clock is the test's. */
export class CodeApp {
  private readonly totp: TOTP;

  constructor(
    readonly secret: string,
    private readonly clock: TestClock,
  ) {
    this.totp = new TOTP({ secret: Secret.fromBase32(secret) });
  }

  /** @param steps later than now */
  code(steps = 0): string {
    return this.totp.generate({ timestamp: this.clock.now().getTime() + steps * STEP_MS });
  }

  /** A code that was not used yet: time passes. */
  freshCode(): string {
    this.clock.advance(2 * STEP_DAYS);
    return this.code();
  }
}

/** A professional who chose a password and has never signed in. */
export async function aNewProfessional(
  settings: TestSettings,
  url: string,
  role: 'counsellor' | 'administrator' = 'counsellor',
  options: Partial<Pick<Professional, 'structure'>> = {},
): Promise<Professional> {
  const make = role === 'counsellor' ? aCounsellor : anAdministrator;
  const person = await make(settings, url, { ...options, proved: false });
  await asAdmin(settings, 'UPDATE account SET password_hash = $2 WHERE id = $1', [person.id, await hash()]);
  return { ...person, browser: new Browser(url) };
}

let hashed: Promise<string> | undefined;
const hash = () => (hashed ??= hashPassword(PASSWORD));

export function signIn(browser: Browser, email: string, code?: string): Promise<Answer> {
  return browser.post('/api/auth/sign-in', { email, password: PASSWORD, ...(code !== undefined && { code }) });
}

/** Adds a code app through the door. */
export async function enrol(browser: Browser, clock: TestClock): Promise<Enrolled> {
  const begun = await browser.post('/api/auth/factors/totp');
  const app = new CodeApp(begun.json<{ secret: string }>().secret, clock);
  const added = await browser.post('/api/auth/factors/totp/confirm', { code: app.code() });
  if (added.status !== 200) throw new Error(`confirm answered ${added.status}: ${added.text}`);
  return { app, recoveryCodes: added.json<{ recoveryCodes: string[] | null }>().recoveryCodes ?? [] };
}

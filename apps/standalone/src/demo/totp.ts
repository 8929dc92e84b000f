import { Secret, TOTP } from 'otpauth';
import type { Visitor } from './visitor.js';

const STEP_MS = 30_000;

/**
 * Adds a code app to the account of the one who visits.
 * By the code of the step before: that of now stays good for whoever signs in first. @returns the app's secret
 */
export async function enrolTotp(visitor: Visitor, now: Date): Promise<string> {
  const { secret } = (await visitor.post('/api/auth/factors/totp', {})) as { secret: string };
  const totp = new TOTP({ secret: Secret.fromBase32(secret) });
  await visitor.post('/api/auth/factors/totp/confirm', { code: totp.generate({ timestamp: now.getTime() - STEP_MS }) });
  return secret;
}

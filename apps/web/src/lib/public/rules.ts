import type { FieldErrors } from '../form.svelte.ts';
import { m } from '../paraglide/messages.js';

/** The version of the notice (/donnees) that one accepts. */
export const noticeVersion = '2026-11';

const passwordLength = 12;

export function emailProblem(email: string): string | undefined {
  if (!email.trim()) return m.auth_missing_email();
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim()) ? undefined : m.auth_wrong_email();
}

/** Only the length: whether it is too common is known to the server. */
export function newPasswordProblem(password: string): string | undefined {
  if (!password) return m.auth_missing_password();
  const missing = passwordLength - [...password].length;
  return missing > 0 ? m.auth_short_password({ missing, needed: passwordLength }) : undefined;
}

/** Drops the fields that have no problem. */
export const problems = (found: Record<string, string | undefined | false>): FieldErrors =>
  Object.fromEntries(Object.entries(found).filter((entry): entry is [string, string] => Boolean(entry[1])));

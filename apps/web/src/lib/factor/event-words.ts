import { m } from '../paraglide/messages.js';
import type { AccountEvent } from '../types.ts';

const WHAT: Record<AccountEvent['kind'], (name: string) => string> = {
  'totp-added': () => m.factor_event_totp_added(),
  'totp-removed': () => m.factor_event_totp_removed(),
  'passkey-added': (name) => m.factor_event_passkey_added({ name }),
  'passkey-removed': (name) => m.factor_event_passkey_removed({ name }),
  'recovery-codes-renewed': () => m.factor_event_codes_renewed(),
  'recovery-code-used': () => m.factor_event_code_used(),
  'factors-reset': () => m.factor_event_reset(),
  'password-changed': () => m.factor_event_password(),
  'address-proved': () => m.factor_event_address_proved(),
};

export const whatHappened = ({ kind, detail }: AccountEvent) => WHAT[kind](detail ?? '');

export function byWhom({ byWhom, byName }: AccountEvent): string {
  if (byWhom === 'self') return m.factor_by_self();
  return byWhom === 'operator' ? m.factor_by_operator() : m.factor_by_administrator({ name: byName ?? '' });
}

import type { FactorRule } from './access.js';
import type { Role } from './actor.js';
import { missingFactor } from './factor.policy.js';

const NOW = new Date('2026-11-26T10:00:00Z');
const ago = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);

const REQUIRED = 'second_factor_required';
const RECENT = 'recent_factor_required';

describe('the second factor', () => {
  const refusal = (
    role: Role,
    hasFactor: boolean,
    proved: number | null,
    signedIn: number,
    rule: FactorRule | undefined,
  ) => {
    const factorAt = proved === null ? null : ago(proved);
    return missingFactor({ role, hasFactor, factorAt, signedInAt: ago(signedIn) }, rule, NOW)?.code ?? null;
  };

  it.each<[string, Role, boolean, number | null, number, FactorRule | undefined, string | null]>([
    ['is required of a counsellor who has none', 'counsellor', false, null, 0, undefined, REQUIRED],
    ['is required of a counsellor who has not proved theirs', 'counsellor', true, null, 0, undefined, REQUIRED],
    ['is required of an administrator who has none', 'administrator', false, null, 0, undefined, REQUIRED],
    ['is required of an administrator who has not proved theirs', 'administrator', true, null, 0, undefined, REQUIRED],
    ['is required of an owner who has one', 'owner', true, null, 0, undefined, REQUIRED],
    ['is not asked of an owner who has none', 'owner', false, null, 9999, undefined, null],
    ['lets in who proved it, long ago too', 'counsellor', true, 600, 600, undefined, null],
    ['is not asked on the way to it', 'counsellor', true, null, 0, 'not-asked', null],

    ['is required where it must be recent', 'counsellor', true, null, 0, 'recent', REQUIRED],
    ['is required where it must be recent, of who has none', 'counsellor', false, null, 0, 'recent', REQUIRED],
    ['is recent for ten minutes', 'counsellor', true, 10, 600, 'recent', null],
    ['is not recent after that', 'counsellor', true, 10.01, 600, 'recent', RECENT],
    ['is not made recent by a new password alone', 'counsellor', true, 11, 0, 'recent', RECENT],
    ['is, for an owner who has none, their recent password', 'owner', false, null, 10, 'recent', null],
    ['is, for an owner who has none, no old password', 'owner', false, null, 11, 'recent', RECENT],

    ['may be added at the first sign-in', 'counsellor', false, null, 1, 'recent-if-any', null],
    ['may not be added in an old session', 'counsellor', false, null, 11, 'recent-if-any', RECENT],
    ['may be added by an owner who just signed in', 'owner', false, null, 1, 'recent-if-any', null],
    ['may not be added by an owner in an old session', 'owner', false, null, 11, 'recent-if-any', RECENT],
    ['may not be added beside one that was not proved', 'counsellor', true, null, 1, 'recent-if-any', REQUIRED],
    ['may not be added beside one proved long ago', 'owner', true, 11, 11, 'recent-if-any', RECENT],
  ])('%s', (_, role, hasFactor, proved, signedIn, rule, expected) => {
    expect(refusal(role, hasFactor, proved, signedIn, rule)).toBe(expected);
  });
});

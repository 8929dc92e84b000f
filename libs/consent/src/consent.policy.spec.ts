import { ConsentGrant } from './consent-grant.entity.js';
import { CAST, CONSENT_CASES, USUAL_LENGTH_MS, type ConsentCase } from './consent-cases.js';
import { readableSections } from './consent.policy.js';

const NOW = new Date('2026-11-22T10:00:00Z');
const LONG_AGO = new Date('2026-01-01T10:00:00Z');

function grantOf({ grant }: ConsentCase): ConsentGrant | null {
  if (grant === null) return null;
  return Object.assign(new ConsentGrant(), {
    ownerId: grant.by ?? 'owner',
    counsellorId: grant.to ?? 'counsellor',
    sections: grant.sections,
    grantedAt: LONG_AGO,
    expiresAt: new Date(NOW.getTime() + (grant.endsInMs ?? USUAL_LENGTH_MS)),
    revokedAt: grant.revoked ? NOW : null,
  });
}

describe('the rule of who reads what', () => {
  it.each(CONSENT_CASES)('$name', (one) => {
    const reader = { id: one.reader, role: CAST[one.reader] };

    expect(readableSections(reader, 'owner', grantOf(one), NOW)).toEqual(one.reads);
  });
});

import { ConsentGrant } from './consent-grant.entity.js';
import {
  CAST,
  CONSENT_CASES,
  ITEM_CASES,
  ITEMS,
  sectionOf,
  USUAL_LENGTH_MS,
  type ConsentCase,
} from './consent-cases.js';
import { mayReadItem, readableScope } from './consent.policy.js';

const NOW = new Date('2026-11-22T10:00:00Z');
const LONG_AGO = new Date('2026-01-01T10:00:00Z');

function grantOf(
  { grant }: Pick<ConsentCase, 'grant'>,
  scope: object = { items: [], later: true },
): ConsentGrant | null {
  if (grant === null) return null;
  return Object.assign(new ConsentGrant(), {
    ownerId: grant.by ?? 'owner',
    counsellorId: grant.to ?? 'counsellor',
    sections: grant.sections,
    contactLines: [],
    structureId: 'there',
    grantedAt: LONG_AGO,
    expiresAt: new Date(NOW.getTime() + (grant.endsInMs ?? USUAL_LENGTH_MS)),
    revokedAt: grant.revoked ? NOW : null,
    ...scope,
  });
}

const PLACES = { moved: 'elsewhere', left: null };

function placeOf({ grant }: ConsentCase): string | null {
  return grant?.reader === undefined ? 'there' : PLACES[grant.reader];
}

describe('the rule of who reads what', () => {
  it.each(CONSENT_CASES)('$name', (one) => {
    const reader = { id: one.reader, role: CAST[one.reader], structureId: placeOf(one) };

    expect(readableScope(reader, 'owner', grantOf(one), NOW).sections).toEqual(one.reads);
  });
});

describe('the rule of which items are read', () => {
  const counsellor = { id: 'counsellor', role: CAST.counsellor, structureId: 'there' };
  const all = [...ITEMS.experiences, ...ITEMS.skills];

  it.each(ITEM_CASES)('$name', ({ sections, items, later, reads }) => {
    const grant = grantOf({ grant: { sections } }, { items, later });

    expect(all.filter((id) => mayReadItem(counsellor, 'owner', grant, { section: sectionOf(id), id }, NOW))).toEqual(
      reads,
    );
  });

  it.each([
    ['once the share has ended', { endsInMs: 0 }],
    ['once it was withdrawn', { revoked: true }],
    ['when the share is somebody else’s', { to: 'another counsellor' as const }],
  ])('lets nobody read an item %s', (_, how) => {
    const grant = grantOf({ grant: { sections: ['skills'], ...how } });

    expect(mayReadItem(counsellor, 'owner', grant, { section: 'skills', id: 'a skill' }, NOW)).toBe(false);
  });
});

import { LINK_CASES, LINKED } from './link-cases.js';
import { readableByLink } from './link.policy.js';
import { ShareLink } from './share-link.entity.js';

const NOW = new Date('2026-11-22T10:00:00Z');
const DAY = 24 * 60 * 60 * 1000;

describe('the rule of who reads by a link', () => {
  it.each(LINK_CASES)('$name', ({ link, password, action = 'read', reads }) => {
    const made = link
      ? Object.assign(new ShareLink(), {
          ...{ sections: LINKED, items: [], later: true, contactLines: [] },
          what: link.what ?? 'items',
          locked: link.hasPassword === true,
          expiresAt: new Date(NOW.getTime() + (link.endsInMs ?? DAY)),
          revokedAt: link.revoked ? NOW : null,
        })
      : null;

    expect(readableByLink(made, password === 'right', action, NOW).sections).toEqual(reads);
  });
});

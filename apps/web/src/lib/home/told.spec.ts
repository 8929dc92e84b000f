import { describe, expect, it } from '@jest/globals';
import type { AccessRecord, Grant, Notice } from '../types.ts';
import { firstReadings, isLastReadTold, isTold } from './told.ts';

const at = '2026-11-26T10:00:00.000Z';
const later = '2026-11-26T11:00:00.000Z';
const claire = { id: 'c', givenName: 'Claire', familyName: 'Weber', structure: 'Mission locale' };
const notice = (facts: Partial<Notice>): Notice => ({
  ...{
    kind: 'first-read',
    id: 'partage',
    at,
    recordId: 'r',
    reader: claire,
    label: null,
    confirmation: null,
    expiresAt: null,
  },
  ...facts,
});
const ofShare = notice({});
const ofLink = notice({ kind: 'link-opened', id: 'lien', recordId: 'l', reader: null, label: 'Boulangerie' });
const record = (facts: Partial<AccessRecord>): AccessRecord => ({
  ...{ id: 'r', readAt: at, action: 'read', sections: ['skills'], reader: claire, link: null },
  ...facts,
});

describe('a first reading', () => {
  it('is what the news tell of it, among what they show', () => {
    const ending = notice({ kind: 'ending-soon', id: 'other', recordId: null });

    expect(firstReadings({ notices: [ending, ofShare, ofLink], unseen: 0 })).toEqual([ofShare, ofLink]);
    expect(firstReadings({ notices: [ending, ending, ending, ofShare], unseen: 0 })).toEqual([]);
    expect(firstReadings({ notices: [ending, ending, ending, ofShare], unseen: 4 })).toEqual([ofShare]);
  });

  it.each([
    ['the first through a share', {}, true],
    ['the first by a link', { id: 'l' }, true],
    ['a later one', { id: 'later' }, false],
    ['another one of the same instant, by somebody of the same name', { id: 'other', reader: { ...claire } }, false],
    ['a CV that was taken', { action: 'export' as const }, false],
  ])('of the log, %s: told %s', (_, facts, told) => {
    expect(isTold(record(facts), [ofShare, ofLink])).toBe(told);
  });

  it.each([
    ['read once', 'partage', at, true],
    ['read again since', 'partage', later, false],
    ['never read', 'partage', null, false],
    ['another share', 'autre', at, false],
  ])('of a share that was %s: told %s', (_, id, lastReadAt, told) => {
    expect(isLastReadTold({ id, lastReadAt } as Grant, [ofShare])).toBe(told);
  });
});

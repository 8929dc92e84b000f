import type { Section } from '#portfolio';
import { ConsentGrant, type GrantTerms } from './consent-grant.entity.js';

const NOW = new Date('2026-11-22T10:00:00Z');
const after = (days: number) => new Date(NOW.getTime() + days * 24 * 60 * 60 * 1000);
const reader = { id: 'counsellor-1', givenName: 'Agnès', familyName: 'Klein', structure: 'Mission locale de Metz' };

const give = (terms: Partial<GrantTerms> = {}) =>
  ConsentGrant.give('owner-1', reader, { sections: ['skills'], purpose: 'job-search', days: 30, ...terms }, NOW);

describe('a consent grant', () => {
  it('names its reader as they were, its sections, its purpose and its end', () => {
    expect(give({ note: '  Trouver un stage  ' })).toMatchObject({
      ownerId: 'owner-1',
      counsellorId: 'counsellor-1',
      counsellorGivenName: 'Agnès',
      counsellorFamilyName: 'Klein',
      structureName: 'Mission locale de Metz',
      sections: ['skills'],
      purpose: 'job-search',
      note: 'Trouver un stage',
      grantedAt: NOW,
      expiresAt: after(30),
      revokedAt: null,
      version: 1,
    });
  });

  it('keeps each section once, in the order of the portfolio', () => {
    const sections: Section[] = ['languages', 'skills', 'skills', 'contact'];

    expect(give({ sections }).sections).toEqual(['contact', 'skills', 'languages']);
  });

  it.each([
    ['no section', { sections: [] }, 'sections'],
    ['no day', { days: 0 }, 'days'],
    ['more than a year', { days: 366 }, 'days'],
    ['half a day', { days: 1.5 }, 'days'],
  ])('is refused with %s', (_, terms, field) => {
    expect(() => give(terms)).toThrow(
      expect.objectContaining({
        code: 'invalid',
        details: { fields: [expect.objectContaining({ field })] },
      }),
    );
  });

  it.each([1, 365])('may last %i days', (days) => {
    expect(give({ days }).expiresAt).toEqual(after(days));
  });

  it('is active until the instant it expires', () => {
    const grant = give({ days: 1 });

    expect(grant.isActive(new Date(after(1).getTime() - 1))).toBe(true);
    expect(grant.isActive(after(1))).toBe(false);
    expect(grant.status(after(1))).toBe('expired');
  });

  it('is revoked from the moment it is withdrawn', () => {
    const grant = give();

    grant.revoke(after(1));

    expect(grant.status(after(1))).toBe('revoked');
    expect(grant.version).toBe(2);
  });

  it('stays expired when it is closed after its end', () => {
    const grant = give({ days: 1 });

    grant.revoke(after(2));

    expect(grant.status(after(3))).toBe('expired');
  });

  it('changes what the terms say and keeps what they leave out; days count from now', () => {
    const grant = give({ note: 'Une phrase' });

    grant.amend({ sections: ['experiences'], days: 7 }, after(10));

    expect(grant).toMatchObject({
      sections: ['experiences'],
      purpose: 'job-search',
      note: 'Une phrase',
      grantedAt: NOW,
      expiresAt: after(17),
      version: 2,
    });
  });

  it('loses its note when it is cleared', () => {
    const grant = give({ note: 'Une phrase' });

    grant.amend({ note: null }, NOW);

    expect(grant.note).toBeNull();
  });

  it.each([
    ['withdrawn', (grant: ConsentGrant) => grant.revoke(NOW), NOW],
    ['expired', () => undefined, after(30)],
  ])('cannot change once it is %s', (_, end, now) => {
    const grant = give();
    end(grant);

    expect(() => grant.amend({ days: 90 }, now)).toThrow(expect.objectContaining({ code: 'conflict' }));
  });
});

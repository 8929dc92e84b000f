import type { Section } from '#portfolio';
import { ConsentGrant, type GrantTerms } from './consent-grant.entity.js';

const NOW = new Date('2026-11-22T10:00:00Z');
const after = (days: number) => new Date(NOW.getTime() + days * 24 * 60 * 60 * 1000);
const reader = { id: 'counsellor-1', givenName: 'Agnès', familyName: 'Klein', structure: 'Mission locale de Metz' };

const NONE = { experiences: [], skills: [], evidence: [], languages: [] };
const HERE = { ...NONE, experiences: ['e1', 'e2'], skills: ['s1', 's2'], evidence: ['v1'], binned: NONE };

const give = (terms: Partial<GrantTerms> = {}) =>
  ConsentGrant.give('owner-1', reader, { sections: ['skills'], purpose: 'job-search', days: 30, ...terms }, HERE, NOW);

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

    expect(give({ sections, contactLines: ['email'] }).sections).toEqual(['contact', 'skills', 'languages']);
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

  describe('renewed', () => {
    it('lasts so many days from now, with what it said before', () => {
      const grant = give({ days: 10, note: 'Un mot' });

      grant.renew(10, after(8));

      expect(grant).toMatchObject({ expiresAt: after(18), sections: ['skills'], note: 'Un mot', version: 2 });
    });

    it.each([
      [10, true],
      [40, true],
      [40.01, false],
    ])('after ten days, %d days on: %s', (days, possible) => {
      const grant = give({ days: 10 });

      expect(grant.isRenewable(after(days))).toBe(possible);
      if (!possible) expect(() => grant.renew(10, after(days))).toThrow(expect.objectContaining({ code: 'conflict' }));
    });

    it('is refused once it was withdrawn, before its end or after', () => {
      const grant = give({ days: 10 });
      grant.revoke(after(1));

      for (const days of [1, 11]) {
        expect(() => grant.renew(10, after(days))).toThrow(expect.objectContaining({ code: 'conflict' }));
      }
    });
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

    grant.amend({ sections: ['experiences'], days: 7 }, HERE, after(10));

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

    grant.amend({ note: null }, HERE, NOW);

    expect(grant.note).toBeNull();
  });

  it.each([
    ['withdrawn', (grant: ConsentGrant) => grant.revoke(NOW), NOW],
    ['expired', () => undefined, after(30)],
  ])('cannot change once it is %s', (_, end, now) => {
    const grant = give();
    end(grant);

    expect(() => grant.amend({ days: 90 }, HERE, now)).toThrow(expect.objectContaining({ code: 'conflict' }));
  });

  describe('of single items', () => {
    const scopeOf = ({ sections, items, later, contactLines }: ConsentGrant) => ({
      sections,
      items,
      later,
      contactLines,
    });

    it('is of what is there now, unless the terms say otherwise', () => {
      expect(scopeOf(give({ sections: ['skills', 'experiences'] }))).toEqual({
        sections: ['experiences', 'skills'],
        items: ['e1', 'e2', 's1', 's2'],
        later: false,
        contactLines: [],
      });
    });

    it('is of what the terms name, or of all but what they name', () => {
      expect(scopeOf(give({ items: ['s2'] }))).toMatchObject({ items: ['s2'], later: false });
      expect(scopeOf(give({ items: ['s2'], later: true }))).toMatchObject({ items: ['s2'], later: true });
      expect(scopeOf(give({ later: true }))).toMatchObject({ items: [], later: true });
    });

    it('takes the items of a section that joins, and keeps the choice in those that stay', () => {
      const grant = give({ items: ['s1'] });

      grant.amend({ sections: ['experiences', 'skills'] }, HERE, NOW);

      expect(grant.items).toEqual(['e1', 'e2', 's1']);
    });

    it('keeps out what waits in the bin, unless it was shared already', () => {
      const grant = give({ items: ['s2'], later: true });
      const binned = { ...HERE, skills: ['s1'], binned: { ...NONE, skills: ['s2'] } };

      grant.amend({ items: [], later: true }, binned, NOW);
      expect(grant.items).toEqual(['s2']);

      grant.amend(
        { contactLines: ['phone'] },
        { ...binned, skills: [], binned: { ...NONE, skills: ['s1', 's2'] } },
        NOW,
      );
      expect(grant.items).toEqual(['s2']);
    });

    it.each([true, false])('shares the same items when only what comes later changes (first: %s)', (later) => {
      const grant = give({ sections: ['experiences', 'skills'], items: ['e1', 's1'], later });
      const isShared = (id: string) => grant.items.includes(id) !== grant.later;
      const before = ['e1', 'e2', 's1', 's2'].filter(isShared);

      grant.amend({ later: !later }, HERE, NOW);

      expect(grant.later).toBe(!later);
      expect(['e1', 'e2', 's1', 's2'].filter(isShared)).toEqual(before);
      expect(isShared('s3')).toBe(!later);
    });

    it('stays as it is when the terms say nothing of it', () => {
      const grant = give({ items: ['s1'] });

      grant.amend({ days: 7 }, { ...HERE, skills: ['s1', 's2', 's3'] }, NOW);

      expect(grant.items).toEqual(['s1']);
    });

    it('is refused of what is not there', () => {
      expect(() => give({ items: ['s1', 'of another'] })).toThrow(
        expect.objectContaining({ details: { fields: [expect.objectContaining({ field: 'items' })] } }),
      );
    });
  });

  describe('with words that the counsellor wrote', () => {
    const asked = { note: 'Préparer votre dossier', noteByReader: true };

    it('keeps whose they are through changes, until the owner writes others', () => {
      const grant = give(asked);
      grant.amend({ days: 3 }, HERE, NOW);
      grant.amend({ note: ' Préparer votre dossier ' }, HERE, NOW);
      expect(grant).toMatchObject(asked);

      grant.amend({ note: 'Mon dossier' }, HERE, NOW);
      expect(grant).toMatchObject({ note: 'Mon dossier', noteByReader: false });
    });

    it('knows no author where there are none', () => {
      expect(give({ note: '  ', noteByReader: true })).toMatchObject({ note: null, noteByReader: false });
      const grant = give(asked);
      grant.amend({ note: null }, HERE, NOW);
      expect(grant).toMatchObject({ note: null, noteByReader: false });
    });
  });

  describe('of contact lines', () => {
    it('shares those that are named and no other', () => {
      expect(give().contactLines).toEqual([]);
      expect(give({ sections: ['contact'], contactLines: ['birthDate'] }).contactLines).toEqual(['birthDate']);
    });

    it('stays as it was in what does not speak of it, and is asked for anew once it was out', () => {
      const grant = give({ sections: ['contact', 'skills'], contactLines: ['phone'] });

      grant.amend({ sections: ['contact', 'languages'] }, HERE, NOW);
      expect(grant.contactLines).toEqual(['phone']);

      grant.amend({ sections: ['languages'] }, HERE, NOW);
      expect(() => grant.amend({ sections: ['contact', 'languages'] }, HERE, NOW)).toThrow(/“contactLines”/);
      expect(grant).toMatchObject({ sections: ['languages'], contactLines: [] });
    });

    it('takes the section in with a line, and out with the last', () => {
      const grant = give();

      grant.amend({ contactLines: ['phone', 'email'] }, HERE, NOW);
      expect(grant).toMatchObject({ sections: ['contact', 'skills'], contactLines: ['email', 'phone'] });

      grant.amend({ contactLines: [] }, HERE, NOW);
      expect(grant).toMatchObject({ sections: ['skills'], contactLines: [] });
    });

    it.each([
      ['lines without the section', { sections: ['skills'], contactLines: ['email'] }],
      ['the section without a line', { sections: ['contact'], contactLines: [] }],
      ['the section without a word on its lines', { sections: ['contact'] }],
      ['the section among others without a word on its lines', { sections: ['skills', 'contact'], later: true }],
    ] satisfies [string, Partial<GrantTerms>][])('is refused with %s', (_, terms) => {
      expect(() => give(terms)).toThrow(
        expect.objectContaining({ details: { fields: [expect.objectContaining({ field: 'contactLines' })] } }),
      );
    });
  });
});

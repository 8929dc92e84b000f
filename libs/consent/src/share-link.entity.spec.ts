import { ShareLink, type LinkTerms } from './share-link.entity.js';

const NOW = new Date('2026-11-22T10:00:00Z');
const after = (days: number) => new Date(NOW.getTime() + days * 24 * 60 * 60 * 1000);
const NONE = { experiences: [], skills: [], evidence: [], languages: [] };
const HERE = { ...NONE, experiences: ['e1', 'e2'], skills: ['s1'], evidence: ['v1'], binned: NONE };
const HASH = Buffer.alloc(32, 1);

const make = (terms: Partial<LinkTerms> = {}, passwordHash: string | null = null) =>
  ShareLink.make(
    'owner-1',
    { what: 'items', label: 'Boulangerie Weber', sections: ['experiences'], days: 30, ...terms },
    { tokenHash: HASH, passwordHash },
    HERE,
    NOW,
  );

describe('a link', () => {
  it('is of what is there now, without contact details, until its day', () => {
    expect(make({ label: '  la boulangerie  Weber ' })).toMatchObject({
      ...{ ownerId: 'owner-1', what: 'items', label: 'la boulangerie  Weber', tokenHash: HASH, locked: false },
      ...{ sections: ['experiences'], items: ['e1', 'e2'], later: false, contactLines: [] },
      ...{ createdAt: NOW, expiresAt: after(30), revokedAt: null, version: 1 },
    });
  });

  it.each([
    ['no name', { label: ' ' }, 'label'],
    ['no section', { sections: [] }, 'sections'],
    ['no day', { days: 0 }, 'days'],
    ['more than a year', { days: 366 }, 'days'],
    ['what is not there', { items: ['of another'] }, 'items'],
    [
      'a date of birth on a CV',
      { what: 'cv', sections: ['contact'], contactLines: ['birthDate', 'email'] },
      'contactLines',
    ],
  ] satisfies [string, Partial<LinkTerms>, string][])('is refused with %s', (_, terms, field) => {
    expect(() => make(terms)).toThrow(
      expect.objectContaining({ code: 'invalid', details: { fields: [expect.objectContaining({ field })] } }),
    );
  });

  it('cannot become a CV with a date of birth, nor the other way round', () => {
    const link = make({ sections: ['contact'], contactLines: ['birthDate'] });

    expect(() => link.amend({ what: 'cv' }, HERE, NOW)).toThrow(expect.objectContaining({ code: 'invalid' }));
  });

  it('ends at its day or when it is withdrawn, and cannot change or get another address after that', () => {
    const [expired, withdrawn] = [make({ days: 1 }), make()];
    withdrawn.revoke(NOW);

    expect(expired.status(after(1))).toBe('expired');
    expect(withdrawn.status(NOW)).toBe('revoked');
    for (const link of [expired, withdrawn]) {
      expect(() => link.amend({ days: 90 }, HERE, after(1))).toThrow(expect.objectContaining({ code: 'conflict' }));
      expect(() => link.readdress(HASH, after(1))).toThrow(expect.objectContaining({ code: 'conflict' }));
    }
  });

  it('asks for a password when it has one', () => {
    const link = make({}, 'stored');
    expect(link.locked).toBe(true);

    link.lock(null);

    expect(link).toMatchObject({ locked: false, passwordHash: null });
  });
});

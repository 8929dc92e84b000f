import type { ConsentEvent } from './consent-event.js';
import { asSealed, isIntact, receiptHash, receiptText } from './receipt.js';

const ISSUER = 'https://lorfolio.example';

function anEvent(changes: Partial<ConsentEvent> = {}): ConsentEvent {
  return {
    ownerId: '019abc00-0000-7000-8000-00000000000a',
    id: '019abc00-0000-7000-8000-00000000000b',
    grantId: '019abc00-0000-7000-8000-00000000000c',
    linkId: null,
    kind: 'given',
    at: new Date('2026-11-26T13:12:00.250Z'),
    giverGivenName: 'Łukasz',
    giverFamilyName: 'Nguyễn',
    readerId: '019abc00-0000-7000-8000-00000000000d',
    readerGivenName: 'Claire',
    readerFamilyName: 'Weber',
    structureName: 'Mission locale de Metz',
    terms: {
      sections: ['contact', 'skills'],
      items: ['019abc00-0000-7000-8000-00000000000e'],
      later: false,
      contactLines: ['email', 'birthDate'],
      purpose: 'training',
      note: null,
      grantedAt: Date.parse('2026-11-26T13:12:00.250Z'),
      expiresAt: Date.parse('2027-05-26T13:12:00.250Z'),
    },
    titles: null,
    noticeVersion: '2026-11',
    issuer: null,
    receiptSha256: null,
    ...changes,
  };
}

const receiptOf = (event: ConsentEvent) =>
  JSON.parse(receiptText(event, ISSUER)) as {
    services: [{ purposes: [{ piiCategory: string[]; termination: string; purpose: string }] }];
    record: Record<string, unknown>;
  };

describe('a receipt', () => {
  // Receipts that people hold are checked against these bytes: a change here makes every one of them look altered.
  it('is for ever the same text for the same event', () => {
    expect(receiptHash(anEvent(), ISSUER).toString('hex')).toBe(
      '11acb908c3f3926fa03d97aa0589f81298b41eb076f1747a8ecfc534309be816',
    );
  });

  it('is another text for ever once it names its things, as they were called then', () => {
    const titled = anEvent({
      titles: [{ section: 'skills', id: '019abc00-0000-7000-8000-00000000000e', title: 'Pétrir' }],
    });

    expect(receiptOf(titled).record).toMatchObject({
      recordVersion: 2,
      itemTitles: [{ section: 'skills', id: '019abc00-0000-7000-8000-00000000000e', title: 'Pétrir' }],
    });
    expect(receiptHash(titled, ISSUER).toString('hex')).toBe(
      'c18aff17d78ead10397e15c0d301c0fc7c06ecdfab5629201e6d4448ed22be2c',
    );
    expect(receiptOf(anEvent()).record).toMatchObject({ recordVersion: 1 });
    expect(receiptOf(anEvent()).record).not.toHaveProperty('itemTitles');
  });

  it('stays of the first form when it was sealed so, though the titles are there', () => {
    const titles = [{ section: 'skills' as const, id: '019abc00-0000-7000-8000-00000000000e', title: 'Pétrir' }];
    const sealed = (receipt: ConsentEvent, kept: ConsentEvent) => ({
      ...kept,
      issuer: ISSUER,
      receiptSha256: receiptHash(receipt, ISSUER),
    });

    const early = asSealed(sealed(anEvent(), anEvent({ titles })));
    expect(early?.titles).toBeNull();
    expect(isIntact(early!)).toBe(true);
    expect(asSealed(sealed(anEvent({ titles }), anEvent({ titles })))?.titles).toEqual(titles);
    const altered = sealed(anEvent({ titles }), anEvent({ titles: [] }));
    expect(asSealed(altered)).toBeUndefined();
    expect(isIntact(altered)).toBe(false);
  });

  it('is not the text of any other event, nor of another installation', () => {
    const hashes = [
      receiptHash(anEvent(), ISSUER),
      receiptHash(anEvent(), 'https://elsewhere.example'),
      receiptHash(anEvent({ kind: 'changed' }), ISSUER),
      receiptHash(anEvent({ at: new Date('2026-11-26T13:12:00.251Z') }), ISSUER),
      receiptHash(anEvent({ readerFamilyName: 'Klein' }), ISSUER),
      receiptHash(anEvent({ titles: [] }), ISSUER),
      receiptHash(anEvent({ noticeVersion: '2026-10' }), ISSUER),
    ];

    expect(new Set(hashes.map((hash) => hash.toString('hex'))).size).toBe(hashes.length);
  });

  it('names each contact line that is shared, and no other', () => {
    expect(receiptOf(anEvent()).services[0].purposes[0].piiCategory).toEqual([
      'https://w3id.org/dpv/pd#Name',
      'https://w3id.org/dpv/pd#EmailAddress',
      'https://w3id.org/dpv/pd#BirthDate',
      'https://w3id.org/dpv/pd#Professional',
    ]);
  });

  it('ends with the share, or with the act that ended it', () => {
    expect(receiptOf(anEvent()).services[0].purposes[0].termination).toBe('2027-05-26T13:12:00.250Z');
    const withdrawn = receiptOf(anEvent({ kind: 'withdrawn' }));
    expect(withdrawn.services[0].purposes[0].termination).toBe('2026-11-26T13:12:00.250Z');
    expect(withdrawn.record['eventState']).toBe('https://w3id.org/dpv#ConsentWithdrawn');
  });

  it('says the purpose in the person’s words, when there are some', () => {
    const { terms } = anEvent();

    expect(receiptOf(anEvent()).services[0].purposes[0].purpose).toBe('Choisir une formation');
    expect(receiptOf(anEvent({ terms: { ...terms, note: 'Un BTS' } })).services[0].purposes[0].purpose).toBe('Un BTS');
  });

  it('says it in our words where the reader wrote some, and whose they are; but not in what was made before', () => {
    const terms = { ...anEvent().terms, note: 'Préparer votre dossier', noteByReader: true };
    const purposeOf = (event: ConsentEvent) => receiptOf(event).services[0].purposes[0].purpose;

    expect(purposeOf(anEvent({ terms, titles: [] }))).toBe('Choisir une formation');
    expect(receiptOf(anEvent({ terms, titles: [] })).record).toMatchObject({
      purposeWords: 'Préparer votre dossier',
      purposeWordsBy: 'recipient',
    });
    expect(purposeOf(anEvent({ terms: { ...terms, noteByReader: false }, titles: [] }))).toBe('Préparer votre dossier');
    expect(purposeOf(anEvent({ terms }))).toBe('Préparer votre dossier');
    expect(receiptOf(anEvent({ terms })).record).not.toHaveProperty('purposeWordsBy');
  });

  it('can be about a link', () => {
    const event = anEvent({ grantId: null, linkId: '019abc00-0000-7000-8000-00000000000f', readerId: null });

    expect(receiptOf(event).record).toMatchObject({ recordId: event.linkId, recordKind: 'link' });
  });

  it('is intact only with the hash that was made of it', () => {
    const sealed = { issuer: ISSUER, receiptSha256: receiptHash(anEvent(), ISSUER) };

    expect(isIntact(anEvent(sealed))).toBe(true);
    expect(isIntact(anEvent())).toBe(false);
    expect(isIntact(anEvent({ ...sealed, structureName: 'Ailleurs' }))).toBe(false);
    expect(isIntact(anEvent({ ...sealed, issuer: 'https://elsewhere.example' }))).toBe(false);
  });
});

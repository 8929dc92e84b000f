import { createHash } from 'node:crypto';
import { aCounsellor, aGrant, anAdministrator, anOwner, asAdmin, type Person, type Professional } from '#testing';
import { NoticeSweeper } from '../../apps/portfolio/src/notices/notice-sweeper.js';
import { startServices, type Services } from './services.js';

interface Receipt {
  id: string;
  kind: string;
  at: string;
  grantId: string | null;
  reader: { givenName: string; familyName: string; structure: string };
  terms: { sections: string[]; purpose: string; note: string | null; expiresAt: string };
  noticeVersion: string;
  hash: string | null;
  intact: boolean;
}

describe('the receipts of consent', () => {
  let api: Services;
  let counsellor: Professional;
  beforeAll(async () => {
    api = await startServices();
    counsellor = await aCounsellor(api.settings, api.counsellor.url);
  });
  afterAll(() => api.close());

  const owner = () => anOwner(api.portfolio.url);
  const receiptsOf = async ({ browser }: Pick<Person, 'browser'>) =>
    (await browser.get('/api/portfolio/receipts')).json<Receipt[]>();
  const kindsOf = async (person: Person) => (await receiptsOf(person)).map(({ kind }) => kind);

  it('tell who gave what to whom, what for and until when', async () => {
    const person = await owner();
    const grant = await aGrant(person, counsellor, { sections: ['skills'], purpose: 'training', note: 'Un BTS' });

    const [receipt, ...others] = await receiptsOf(person);

    expect(others).toEqual([]);
    expect(receipt).toEqual({
      id: expect.any(String),
      kind: 'given',
      at: expect.any(String),
      grantId: grant.id,
      linkId: null,
      giver: { givenName: 'Inès', familyName: 'Morel' },
      reader: { givenName: 'Agnès', familyName: 'Klein', structure: counsellor.structure.name },
      terms: expect.objectContaining({
        sections: ['skills'],
        purpose: 'training',
        note: 'Un BTS',
        expiresAt: grant.expiresAt,
      }),
      noticeVersion: '2026-11',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      intact: true,
    });
    expect((await person.browser.get(`/api/portfolio/receipts/${receipt!.id}`)).json()).toEqual(receipt);
  });

  it('are made of each act, newest first', async () => {
    const person = await owner();
    const { id } = await aGrant(person, counsellor, { days: 10 });
    await person.browser.patch(`/api/portfolio/grants/${id}`, { sections: ['skills'] });
    await person.browser.post(`/api/portfolio/grants/${id}/renew`);
    await aGrant(person, counsellor);
    const [{ id: second }] = (await person.browser.get('/api/portfolio/grants')).json<[{ id: string }]>();
    await person.browser.delete(`/api/portfolio/grants/${second}`);

    expect(await kindsOf(person)).toEqual(['withdrawn', 'given', 'replaced', 'renewed', 'changed', 'given']);
    expect((await receiptsOf(person)).every(({ intact }) => intact)).toBe(true);
  });

  it('are not made of a save that changes nothing', async () => {
    const person = await owner();
    const { id } = await aGrant(person, counsellor, { purpose: 'training' });

    await person.browser.patch(`/api/portfolio/grants/${id}`, { purpose: 'training' });

    expect(await kindsOf(person)).toEqual(['given']);
  });

  it('carry the fields of Kantara and of ISO/IEC TS 27560, and the very bytes of their hash', async () => {
    const person = await owner();
    await aGrant(person, counsellor, { sections: ['experiences', 'languages'], purpose: 'job-search' });
    const [receipt] = await receiptsOf(person);

    const answer = await person.browser.get(`/api/portfolio/receipts/${receipt!.id}/receipt.json`);

    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toContain('attachment');
    expect(createHash('sha256').update(answer.bytes).digest('hex')).toBe(receipt!.hash);
    const text = answer.json();
    expect(text).toMatchObject({
      version: 'KI-CR-v1.1.0',
      jurisdiction: 'FR',
      consentTimestamp: Math.floor(Date.parse(receipt!.at) / 1000),
      consentReceiptID: receipt!.id,
      piiPrincipalId: person.id,
      piiControllers: [{ piiController: counsellor.structure.name, contact: 'Agnès Klein' }],
      policyUrl: 'http://lorfolio.test/donnees',
      services: [
        {
          purposes: [
            {
              purposeCategory: ['https://w3id.org/dpv#RequestedServiceProvision'],
              consentType: 'EXPLICIT',
              termination: receipt!.terms.expiresAt,
              thirdPartyDisclosure: false,
            },
          ],
        },
      ],
      sensitive: false,
      record: { eventState: 'https://w3id.org/dpv#ConsentGiven', noticeVersion: '2026-11' },
    });
    expect(text).not.toHaveProperty('publicKey');
    expect(answer.text).not.toContain(person.email);
  });

  it('notice that their act was altered behind the scene, and are not given away then', async () => {
    const person = await owner();
    await aGrant(person, counsellor, { sections: ['skills'] });
    const [receipt] = await receiptsOf(person);

    await asAdmin(
      api.settings,
      `UPDATE consent_event SET terms = jsonb_set(terms, '{sections}', '["skills", "contact"]') WHERE id = $1`,
      [receipt!.id],
    );

    expect((await person.browser.get(`/api/portfolio/receipts/${receipt!.id}`)).json<Receipt>().intact).toBe(false);
    expect((await person.browser.get(`/api/portfolio/receipts/${receipt!.id}/receipt.json`)).status).toBe(409);
    const pdf = await person.browser.at(api.exporting.url).get(`/api/export/receipts/${receipt!.id}.pdf`);
    expect(pdf.status).toBe(409);
  });

  it.each(['', '/receipt.json'])('are another’s to nobody: 404 as for an id that nobody has (%s)', async (path) => {
    const person = await owner();
    await aGrant(person, counsellor);
    const [receipt] = await receiptsOf(person);
    const stranger = await owner();

    const answer = await stranger.browser.get(`/api/portfolio/receipts/${receipt!.id}${path}`);

    expect(answer.status).toBe(404);
    expect(await receiptsOf(stranger)).toEqual([]);
  });

  it('are a PDF of the same bytes each time, with the receipt attached', async () => {
    const person = await owner();
    await aGrant(person, counsellor);
    const [receipt] = await receiptsOf(person);
    const pdf = () => person.browser.at(api.exporting.url).get(`/api/export/receipts/${receipt!.id}.pdf?lang=fr`);

    const first = await pdf();
    api.clock.advance(3);

    expect(first.status).toBe(200);
    expect(first.headers.get('content-type')).toBe('application/pdf');
    expect(first.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect((await pdf()).bytes.equals(first.bytes)).toBe(true);
    const stranger = await owner();
    const theirs = await stranger.browser.at(api.exporting.url).get(`/api/export/receipts/${receipt!.id}.pdf`);
    expect(theirs.status).toBe(404);
  });

  it('are made of an end that the structure brought about, sealed when the service sweeps', async () => {
    const admin = await anAdministrator(api.settings, api.counsellor.url);
    const leaver = await aCounsellor(api.settings, api.counsellor.url, { structure: admin.structure });
    const person = await owner();
    await aGrant(person, leaver);
    await admin.browser.delete(`/api/counsellor/structure/members/${leaver.membershipId}`);
    const unsealed = () =>
      asAdmin(api.settings, 'SELECT kind FROM consent_event WHERE owner_id = $1 AND receipt_sha256 IS NULL', [
        person.id,
      ]);
    expect(await unsealed()).toEqual([{ kind: 'reader-left' }]);

    await api.portfolio.app.get(NoticeSweeper).sweep();

    expect(await unsealed()).toEqual([]);
    expect(await receiptsOf(person)).toMatchObject([
      { kind: 'reader-left', intact: true },
      { kind: 'given', intact: true },
    ]);
  });

  it('are made of an end that came with the reader’s erased account', async () => {
    const leaver = await aCounsellor(api.settings, api.counsellor.url);
    const person = await owner();
    await aGrant(person, leaver);

    await asAdmin(api.settings, 'DELETE FROM account WHERE id = $1', [leaver.id]);

    expect((await kindsOf(person)).sort()).toEqual(['given', 'reader-left']);
  });

  it.each(['portfolio', 'counsellor', 'export', 'operator'] as const)(
    'cannot be changed, removed or made up by the role of the %s service',
    async (role) => {
      const person = await owner();
      await aGrant(person, counsellor);
      const { Client } = await import('pg');
      const client = new Client({ connectionString: api.settings.database[role] });
      await client.connect();
      try {
        await client.query('SELECT app.enter($1, $1, now())', [person.id]);
        for (const statement of [
          `UPDATE consent_event SET kind = 'withdrawn'`,
          'DELETE FROM consent_event',
          `INSERT INTO consent_event SELECT * FROM consent_event`,
        ]) {
          await expect(client.query(statement)).rejects.toThrow(/permission denied/);
        }
      } finally {
        await client.end();
      }
    },
  );
});

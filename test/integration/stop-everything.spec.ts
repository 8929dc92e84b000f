import { anOwner, aLink, aCounsellor, asAdmin, type Person } from '#testing';
import { aWholeLife } from './a-whole-life.js';
import { startServices, type Services } from './services.js';

/** What can open something of a person's to somebody, and how many of a person's rows still do. */
const OPENS: Record<string, string> = {
  consent_grant: 'revoked_at IS NULL',
  share_link: 'revoked_at IS NULL',
  share_code: 'grant_id IS NULL',
  confirmation_request: 'cancelled_at IS NULL',
};

/** What opens nothing: the person's own things, their ways in, and what tells of what was. What counsellors asked for waits for a yes. */
const OPENS_NOTHING = [
  ...['access_record', 'account_event', 'consent_event', 'told_by_mail', 'notice_settings', 'access_seal'],
  ...[
    'profile',
    'profile_photo',
    'contact',
    'experience',
    'skill',
    'evidence',
    'language',
    'document',
    'document_issue',
    // A reader's goes with the share that it was made under.
    'prepared_file',
    'digital_check',
    'portfolio_import',
    'skill_confirmation',
  ],
  ...['skill_experience', 'evidence_skill', 'evidence_experience', 'comment', 'comment_thread'],
  ...['received_request', 'request_block', 'sent_request'],
  ...['session', 'mail_token', 'totp', 'passkey', 'passkey_challenge', 'recovery_code', 'membership'],
];

interface Receipt {
  id: string;
  kind: string;
  grantId: string | null;
  linkId: string | null;
  reader: { givenName: string; familyName: string; structure: string };
  terms: { note: string | null };
  hash: string | null;
  intact: boolean;
}

describe('"stop everything"', () => {
  let api: Services;
  beforeAll(async () => (api = await startServices()));
  afterAll(() => api.close());

  const stop = ({ browser }: Pick<Person, 'browser'>) => browser.post('/api/portfolio/grants/stop-everything');
  const openTo = async (owner: Person) => {
    const counted = Object.entries(OPENS).map(
      ([table, open]) => `(SELECT count(*)::int FROM ${table} WHERE owner_id = $1 AND ${open}) AS ${table}`,
    );
    return (await asAdmin<Record<string, number>>(api.settings, `SELECT ${counted.join(', ')}`, [owner.id]))[0]!;
  };

  it('knows every table of the database', async () => {
    const tables = await asAdmin<{ name: string }>(
      api.settings,
      `SELECT table_name AS name FROM information_schema.columns
        WHERE table_schema = 'public' AND column_name = 'owner_id' ORDER BY 1`,
    );

    expect(tables.map(({ name }) => name).sort()).toEqual([...Object.keys(OPENS), ...OPENS_NOTHING].sort());
  });

  it('ends every way, of this person alone; what counsellors asked for stays', async () => {
    const [{ owner }, { owner: other }] = [await aWholeLife(api, 'Mei'), await aWholeLife(api, 'Noé')];
    for (const { browser } of [owner, other]) await browser.post('/api/portfolio/codes');
    const before = await openTo(other);
    for (const table of Object.keys(OPENS)) expect([table, before[table]]).not.toEqual([table, 0]);
    const asked = (await owner.browser.get('/api/portfolio/requests')).json<unknown[]>();

    expect((await stop(owner)).status).toBe(200);

    expect(Object.values(await openTo(owner))).toEqual(Object.keys(OPENS).map(() => 0));
    expect(await openTo(other)).toEqual(before);
    expect((await owner.browser.get('/api/portfolio/requests')).json()).toHaveLength(asked.length);
  });

  it('ends a code that a counsellor has typed, before it is confirmed', async () => {
    const [owner, counsellor] = [await anOwner(api.portfolio.url), await aCounsellor(api.settings, api.counsellor.url)];
    const shown = (await owner.browser.post('/api/portfolio/codes')).json<{ id: string; code: string }>();
    const claim = { code: shown.code, purpose: 'training' };
    expect((await counsellor.browser.post('/api/counsellor/codes', claim)).status).toBeLessThan(300);

    await stop(owner);

    const path = `/api/portfolio/codes/${shown.id}`;
    expect((await owner.browser.get(path)).status).toBe(404);
    expect((await owner.browser.post(`${path}/confirm`, { sections: ['skills'], days: 7 })).status).toBe(404);
  });

  describe('a link', () => {
    const receiptsOf = async ({ browser }: Person) => (await browser.get('/api/portfolio/receipts')).json<Receipt[]>();

    it('leaves a receipt when it is made, changed and withdrawn; its reader is whoever has it', async () => {
      const owner = await anOwner(api.portfolio.url);
      const link = await aLink(owner, { label: 'Boulangerie Klein', sections: ['skills'] });
      await owner.browser.patch(`/api/portfolio/links/${link.id}`, { sections: ['skills', 'languages'] });
      await owner.browser.delete(`/api/portfolio/links/${link.id}`);

      const receipts = await receiptsOf(owner);

      expect(receipts.map(({ kind }) => kind)).toEqual(['withdrawn', 'changed', 'given']);
      expect(receipts[0]).toMatchObject({
        ...{ grantId: null, linkId: link.id, intact: true, terms: { note: 'Boulangerie Klein' } },
        reader: { givenName: 'Boulangerie Klein', familyName: '', structure: '' },
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      });
      const text = await owner.browser.get(`/api/portfolio/receipts/${receipts[0]!.id}/receipt.json`);
      expect(text.json()).toMatchObject({
        piiControllers: [{ piiController: 'Un lien : qui l’a peut lire', contact: 'Boulangerie Klein' }],
        record: { recordKind: 'link', eventType: 'withdrawn', recipient: { id: null } },
      });
      expect(text.text).not.toContain(link.token);
      const pdf = await owner.browser.at(api.exporting.url).get(`/api/export/receipts/${receipts[0]!.id}.pdf`);
      expect(pdf.status).toBe(200);
    });

    it('leaves one when everything stops, and none when it has ended by its date', async () => {
      const owner = await anOwner(api.portfolio.url);
      await aLink(owner, { days: 1 });
      await aLink(owner, { days: 20 });
      api.clock.advance(2);

      await stop(owner);

      expect((await receiptsOf(owner)).map(({ kind }) => kind)).toEqual(['withdrawn', 'given', 'given']);
    });
  });
});

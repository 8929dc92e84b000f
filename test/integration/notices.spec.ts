import { Client } from 'pg';
import {
  aCounsellor,
  aGrant,
  aLink,
  anAdministrator,
  anOwner,
  asAdmin,
  aVisitor,
  startApp,
  type Link,
  type Person,
  eventually,
} from '#testing';
import { Mailer } from '#mail';
import { NoticeSweeper } from '../../apps/portfolio/src/notices/notice-sweeper.js';
import { portfolioRoot } from './portfolio-service.js';
import { startServices, type Services } from './services.js';

interface Notices {
  notices: { kind: string; id: string; reader: { familyName: string } | null; label: string | null }[];
  unseen: number;
}

describe('what people are told without asking', () => {
  let api: Services;
  beforeEach(async () => {
    api = await startServices();
  });
  afterEach(() => api.close());

  const counsellor = (familyName = 'Klein') => aCounsellor(api.settings, api.counsellor.url, { familyName });
  const noticesOf = async ({ browser }: Person) => (await browser.get('/api/portfolio/notices')).json<Notices>();
  const kindsOf = async (person: Person) => (await noticesOf(person)).notices.map(({ kind }) => kind);

  /** Someone whose address is verified: mails that name readers go to no other. */
  async function owner(): Promise<Person> {
    const person = await anOwner(api.portfolio.url);
    await asAdmin(api.settings, 'UPDATE account SET email_verified_at = now() WHERE id = $1', [person.id]);
    return person;
  }

  async function sweep(service = api.portfolio): Promise<void> {
    await service.app.get(NoticeSweeper).sweep();
  }

  /** What was sent to someone, beside what came with registering. */
  async function mailsTo({ email }: Person, subject: RegExp): Promise<string[]> {
    await api.portfolio.app.get(Mailer).settle();
    return (await api.portfolio.mails()).filter((mail) => mail.includes(`To: ${email}`) && subject.test(mail));
  }

  const open = async ({ token }: Link): Promise<void> => {
    expect((await aVisitor(api.counsellor.url).post('/api/counsellor/links/open', { token })).status).toBeLessThan(300);
  };

  const ENDING = /à votre portfolio se termine le/;
  const LEFT = /ne travaille plus dans cette structure/;
  const WEEK = /Cette semaine, autour de votre portfolio/;

  describe('in the page', () => {
    it('is nothing, when nothing happened', async () => {
      expect(await noticesOf(await owner())).toEqual({ notices: [], unseen: 0 });
    });

    it('tells of the first read through a share, and of no other', async () => {
      const [person, reader] = [await owner(), await counsellor()];
      const { id } = await aGrant(person, reader);
      await reader.browser.get(`/api/counsellor/portfolios/${person.id}`);
      await reader.browser.get(`/api/counsellor/portfolios/${person.id}`);

      expect(await noticesOf(person)).toMatchObject({
        notices: [{ kind: 'first-read', id, reader: { familyName: 'Klein' }, label: null }],
        unseen: 1,
      });
    });

    it('tells of an end that is near, until it is renewed or over', async () => {
      const [person, reader] = [await owner(), await counsellor()];
      const { id } = await aGrant(person, reader, { days: 30 });
      expect(await kindsOf(person)).toEqual([]);

      api.clock.advance(23.5);
      expect(await kindsOf(person)).toEqual(['ending-soon']);
      await person.browser.post(`/api/portfolio/grants/${id}/renew`);

      expect(await kindsOf(person)).toEqual([]);
    });

    it('is seen once looked at, and new again with what comes after', async () => {
      const [person, first, second] = [await owner(), await counsellor(), await counsellor()];
      await aGrant(person, first);
      await first.browser.get(`/api/counsellor/portfolios/${person.id}`);

      expect((await person.browser.post('/api/portfolio/notices/seen')).status).toBe(204);

      expect((await noticesOf(person)).unseen).toBe(0);
      await aGrant(person, second);
      await second.browser.get(`/api/counsellor/portfolios/${person.id}`);
      expect(await noticesOf(person)).toMatchObject({ unseen: 1 });
    });

    it('tells of the first opening of a link, and of its end when that is near', async () => {
      const person = await owner();
      const link = await aLink(person, { days: 30 });
      await open(link);
      await open(link);

      const opened = { kind: 'link-opened', id: link.id, reader: null, label: 'Boulangerie Weber' };
      expect(await noticesOf(person)).toMatchObject({ notices: [opened], unseen: 1 });
      api.clock.advance(23.5);
      expect(await kindsOf(person)).toEqual(['link-ending', 'link-opened']);
      await person.browser.delete(`/api/portfolio/links/${link.id}`);
      expect(await kindsOf(person)).toEqual(['link-opened']);
    });

    it('is nobody else’s', async () => {
      const [person, reader] = [await owner(), await counsellor()];
      await aGrant(person, reader);
      await reader.browser.get(`/api/counsellor/portfolios/${person.id}`);

      expect(await noticesOf(await owner())).toEqual({ notices: [], unseen: 0 });
    });
  });

  describe('by mail, seven days before the end of a share', () => {
    it('is sent once, however often and by however many processes it is looked for', async () => {
      const [person, reader] = [await owner(), await counsellor('Weber')];
      await aGrant(person, reader, { days: 30 });
      const second = await startApp(portfolioRoot, api.settings, api.clock);
      await sweep();
      api.clock.advance(22.9);
      await sweep();
      expect(await mailsTo(person, ENDING)).toEqual([]);

      api.clock.advance(0.2);
      await Promise.all([sweep(), sweep(second), sweep(), sweep(second)]);
      api.clock.advance(1);
      await sweep();
      await second.close();

      const mails = await mailsTo(person, ENDING);
      expect(mails).toHaveLength(1);
      expect(mails[0]).toContain('Weber');
    });

    it('is not sent for a share that was chosen for less than eight days', async () => {
      const [person, reader, other] = [await owner(), await counsellor(), await counsellor()];
      await aGrant(person, reader, { days: 7 });
      const { id } = await aGrant(person, other, { days: 30 });
      api.clock.advance(1);
      await person.browser.patch(`/api/portfolio/grants/${id}`, { days: 5 });
      await sweep();

      expect(await mailsTo(person, ENDING)).toEqual([]);
    });

    it('is not sent once the share is withdrawn, nor to an address that is not verified', async () => {
      const [person, unverified, reader] = [await owner(), await anOwner(api.portfolio.url), await counsellor()];
      const { id } = await aGrant(person, reader, { days: 10 });
      await aGrant(unverified, reader, { days: 10 });
      await person.browser.delete(`/api/portfolio/grants/${id}`);
      api.clock.advance(4);
      await sweep();

      expect(await mailsTo(person, ENDING)).toEqual([]);
      expect(await mailsTo(unverified, ENDING)).toEqual([]);
    });

    it('is sent again for the new end, once renewed', async () => {
      const [person, reader] = [await owner(), await counsellor()];
      const { id } = await aGrant(person, reader, { days: 10 });
      api.clock.advance(4);
      await sweep();
      await person.browser.post(`/api/portfolio/grants/${id}/renew`);
      await sweep();
      expect(await mailsTo(person, ENDING)).toHaveLength(1);

      api.clock.advance(4);
      await sweep();

      expect(await mailsTo(person, ENDING)).toHaveLength(2);
    });
  });

  it('leaves no open share behind when a share is given at the moment its counsellor leaves', async () => {
    const [person, leaver] = [await owner(), await counsellor()];
    const giving = new Client({ connectionString: api.settings.database.admin });
    await giving.connect();
    await giving.query('BEGIN');
    await giving.query(
      `INSERT INTO consent_grant (owner_id, id, counsellor_id, counsellor_given_name, counsellor_family_name, structure_name, sections,
                                  items, later, contact_lines, purpose, granted_at, expires_at)
       VALUES ($1, uuidv7(), $2, 'Agnès', 'Klein', 'Structure', '{skills}', '{}', true, '{}', 'training', now(), now() + interval '1 day')`,
      [person.id, leaver.id],
    );
    const leaving = asAdmin(api.settings, 'UPDATE membership SET ended_at = now() WHERE owner_id = $1', [leaver.id]);
    await eventually(
      () => asAdmin(api.settings, 'SELECT FROM pg_locks WHERE NOT granted'),
      (waiting) => waiting.length > 0,
    );
    await giving.query('COMMIT');
    await giving.end();
    await leaving;

    expect(
      await asAdmin(api.settings, 'SELECT FROM consent_grant WHERE owner_id = $1 AND revoked_at IS NULL', [person.id]),
    ).toEqual([]);
  });

  it('gives nothing to a counsellor who leaves at that moment, and holds nobody up', async () => {
    const [person, leaver] = [await owner(), await counsellor()];
    await aGrant(person, leaver);
    const leaving = new Client({ connectionString: api.settings.database.admin });
    await leaving.connect();
    await leaving.query('BEGIN');
    await leaving.query('UPDATE membership SET ended_at = now() WHERE owner_id = $1', [leaver.id]);
    const terms = { counsellorId: leaver.id, sections: ['skills'], purpose: 'training', days: 30 };
    const giving = person.browser.post('/api/portfolio/grants', terms);
    await eventually(
      () => asAdmin(api.settings, 'SELECT FROM pg_locks WHERE NOT granted'),
      (waiting) => waiting.length > 0,
    );
    await leaving.query('COMMIT');
    await leaving.end();

    const answer = await giving;
    expect(answer.status).toBe(400);
    expect(answer.json<{ errors: { field: string }[] }>().errors[0]?.field).toBe('counsellorId');
    expect(await kindsOf(person)).toEqual(['reader-left']);
  });

  it('tells of a counsellor who was closed: in the page, and by one mail', async () => {
    const admin = await anAdministrator(api.settings, api.counsellor.url);
    const leaver = await aCounsellor(api.settings, api.counsellor.url, { structure: admin.structure });
    const person = await owner();
    await aGrant(person, leaver);
    await admin.browser.delete(`/api/counsellor/structure/members/${leaver.membershipId}`);

    await sweep();
    await sweep();

    expect(await kindsOf(person)).toEqual(['reader-left']);
    expect(await mailsTo(person, LEFT)).toHaveLength(1);
  });

  describe('in a weekly summary', () => {
    const wish = ({ browser }: Person, weeklySummary: boolean) =>
      browser.send('PUT', '/api/portfolio/notices/settings', { weeklySummary });

    async function read(person: Person): Promise<void> {
      const reader = await counsellor('Lambert');
      await aGrant(person, reader, { days: 300 });
      const path = `/api/counsellor/portfolios/${person.id}`;
      await Promise.all([reader.browser.get(path), reader.browser.get(path), reader.browser.post(`${path}/print`)]);
    }

    it('is not wished by anyone who did not say so', async () => {
      const person = await owner();
      await read(person);
      api.clock.advance(8);
      await sweep();

      expect((await person.browser.get('/api/portfolio/notices/settings')).json()).toEqual({ weeklySummary: false });
      expect(await mailsTo(person, WEEK)).toEqual([]);
    });

    it('comes once a week, with who read how often, and not when nothing happened', async () => {
      const person = await owner();
      expect((await wish(person, true)).json()).toEqual({ weeklySummary: true });
      await read(person);
      await open(await aLink(person, { days: 300 }));
      await sweep();
      expect(await mailsTo(person, WEEK)).toEqual([]);

      api.clock.advance(7.1);
      await Promise.all([sweep(), sweep()]);
      await sweep();
      const mails = await mailsTo(person, WEEK);
      expect(mails).toHaveLength(1);
      expect(mails[0]).toMatch(/Lambert \(.*\) : 2 lectures/);
      expect(mails[0]).toContain('- lien « Boulangerie Weber » : ouvert une fois');

      api.clock.advance(7.1);
      await sweep();
      expect(await mailsTo(person, WEEK)).toHaveLength(1);
    });

    it('stops when it is no longer wished', async () => {
      const person = await owner();
      await wish(person, true);
      await read(person);
      await wish(person, false);
      api.clock.advance(8);
      await sweep();

      expect(await mailsTo(person, WEEK)).toEqual([]);
    });
  });
});

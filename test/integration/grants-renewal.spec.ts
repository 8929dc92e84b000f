import {
  aCounsellor,
  aGrant,
  anAdministrator,
  anOwner,
  asAdmin,
  aStructure,
  type Person,
  type Professional,
} from '#testing';
import { startServices, type Services } from './services.js';

const DAY = 24 * 60 * 60 * 1000;

interface Grant {
  id: string;
  grantedAt: string;
  expiresAt: string;
  status: string;
  sections: string[];
  items: string[];
  version: number;
}

describe('a share that is renewed, and shares that are stopped', () => {
  let api: Services;
  beforeEach(async () => {
    api = await startServices();
  });
  afterEach(() => api.close());

  /** Someone whose session outlasts any jump of the clock. */
  async function owner(): Promise<Person> {
    const person = await anOwner(api.portfolio.url);
    await asAdmin(api.settings, `UPDATE session SET expires_at = '2120-01-01' WHERE owner_id = $1`, [person.id]);
    return person;
  }

  const counsellor = () => aCounsellor(api.settings, api.counsellor.url);
  const renew = ({ browser }: Person, id: string) => browser.post(`/api/portfolio/grants/${id}/renew`);
  const grantsOf = async ({ browser }: Person) => (await browser.get('/api/portfolio/grants')).json<Grant[]>();
  const reads = async (reader: Professional, person: Person) =>
    (await reader.browser.get(`/api/counsellor/portfolios/${person.id}`)).status === 200;
  const kindsOf = async ({ browser }: Person) =>
    (await browser.get('/api/portfolio/receipts')).json<{ kind: string; intact: boolean }[]>().map(({ kind }) => kind);

  describe('renewed', () => {
    it('lasts as long again, from now, and shows what it showed', async () => {
      const [person, reader] = [await owner(), await counsellor()];
      const given = await aGrant(person, reader, { sections: ['skills'], days: 30 });
      api.clock.advance(25);

      const answer = await renew(person, given.id);

      expect(answer.status).toBe(200);
      const { expiresAt, sections, version } = answer.json<Grant>();
      expect(sections).toEqual(['skills']);
      expect(version).toBe(2);
      expect(Math.round((Date.parse(expiresAt) - api.clock.now().getTime()) / DAY)).toBe(30);
    });

    it('lasts as long as was chosen last, not as first', async () => {
      const [person, reader] = [await owner(), await counsellor()];
      const { id } = await aGrant(person, reader, { days: 100 });
      await person.browser.patch(`/api/portfolio/grants/${id}`, { days: 10 });
      await person.browser.patch(`/api/portfolio/grants/${id}`, { purpose: 'vae' });
      api.clock.advance(5);

      const { expiresAt } = (await renew(person, id)).json<Grant>();

      expect(Math.round((Date.parse(expiresAt) - api.clock.now().getTime()) / DAY)).toBe(10);
    });

    it('opens again within a month of its end', async () => {
      const [person, reader] = [await owner(), await counsellor()];
      const { id } = await aGrant(person, reader, { days: 10 });
      api.clock.advance(39);
      expect(await reads(reader, person)).toBe(false);

      expect((await renew(person, id)).json<Grant>().status).toBe('active');

      expect(await reads(reader, person)).toBe(true);
    });

    it.each<[string, (person: Person, id: string) => Promise<unknown>]>([
      ['was withdrawn', (person, id) => person.browser.delete(`/api/portfolio/grants/${id}`)],
      [
        'ended more than a month ago',
        () => {
          api.clock.advance(41);
          return Promise.resolve();
        },
      ],
    ])('is refused when it %s', async (_, end) => {
      const [person, reader] = [await owner(), await counsellor()];
      const { id } = await aGrant(person, reader, { days: 10 });
      await end(person, id);

      expect((await renew(person, id)).status).toBe(409);
      expect(await reads(reader, person)).toBe(false);
    });

    it('is never renewed when it was withdrawn at the same time', async () => {
      const [person, reader] = [await owner(), await counsellor()];
      for (let round = 0; round < 5; round++) {
        const { id } = await aGrant(person, reader, { days: 10 });
        const [renewal, withdrawal] = await Promise.all([
          renew(person, id),
          person.browser.delete(`/api/portfolio/grants/${id}`),
        ]);

        expect(withdrawal.status).toBe(204);
        expect([200, 409]).toContain(renewal.status);
        expect((await grantsOf(person))[0]!.status).toBe('revoked');
        expect(await reads(reader, person)).toBe(false);
      }
    });
  });

  it('is withdrawn once by two who withdraw it at once, with one receipt', async () => {
    const [person, reader] = [await owner(), await counsellor()];
    const { id } = await aGrant(person, reader);

    const answers = await Promise.all([1, 2, 3].map(() => person.browser.delete(`/api/portfolio/grants/${id}`)));

    expect(answers.map(({ status }) => status).sort()).toEqual([204, 404, 404]);
    expect(await kindsOf(person)).toEqual(['withdrawn', 'given']);
  });

  describe('stopped, all of them', () => {
    const stop = ({ browser }: Person) => browser.post('/api/portfolio/grants/stop-everything');

    it('are closed in one act, which tells how many', async () => {
      const [person, other] = [await owner(), await owner()];
      const readers = [await counsellor(), await counsellor(), await counsellor()] as const;
      for (const reader of readers) await aGrant(person, reader, { days: 30 });
      await aGrant(other, readers[0]);
      const ended = await aGrant(person, await counsellor(), { days: 1 });
      api.clock.advance(1);

      const answer = await stop(person);

      expect(answer.status).toBe(200);
      expect(answer.json()).toEqual({ shares: 3 });
      for (const reader of readers) expect(await reads(reader, person)).toBe(false);
      expect(await reads(readers[0], other)).toBe(true);
      expect((await grantsOf(person)).find(({ id }) => id === ended.id)?.status).toBe('expired');
      expect((await kindsOf(person)).filter((kind) => kind === 'withdrawn')).toHaveLength(3);
      expect((await stop(person)).json()).toEqual({ shares: 0 });
    });
  });

  describe('to a counsellor who', () => {
    async function sharedWith() {
      const admin = await anAdministrator(api.settings, api.counsellor.url);
      const reader = await aCounsellor(api.settings, api.counsellor.url, { structure: admin.structure });
      const person = await owner();
      await aGrant(person, reader);
      expect(await reads(reader, person)).toBe(true);
      return { admin, reader, person };
    }
    const caseload = async ({ browser }: Professional) => (await browser.get('/api/counsellor/portfolios')).json();

    it.each<[string, (reader: Professional) => Promise<unknown>]>([
      [
        'changes structure',
        async (reader) => {
          const { id } = await aStructure(api.settings);
          await asAdmin(api.settings, 'UPDATE membership SET structure_id = $2 WHERE owner_id = $1', [reader.id, id]);
        },
      ],
      [
        'left in some other way',
        (reader) => asAdmin(api.settings, 'UPDATE membership SET ended_at = now() WHERE owner_id = $1', [reader.id]),
      ],
    ])('%s, ends at once, and its owner is told', async (_, leave) => {
      const { reader, person } = await sharedWith();

      await leave(reader);

      expect(await reads(reader, person)).toBe(false);
      expect(await caseload(reader)).toEqual([]);
      expect((await grantsOf(person))[0]!.status).toBe('revoked');
      expect((await kindsOf(person)).sort()).toEqual(['given', 'reader-left']);
      const { notices } = (await person.browser.get('/api/portfolio/notices')).json<{ notices: { kind: string }[] }>();
      expect(notices.map(({ kind }) => kind)).toContain('reader-left');
    });

    it('came back to the structure does not open again by itself', async () => {
      const { reader, person } = await sharedWith();
      await asAdmin(api.settings, 'UPDATE membership SET ended_at = now() WHERE owner_id = $1', [reader.id]);
      await asAdmin(api.settings, 'UPDATE membership SET ended_at = NULL WHERE owner_id = $1', [reader.id]);

      expect(await reads(reader, person)).toBe(false);
      const [{ id }] = (await grantsOf(person)) as [Grant];
      expect((await renew(person, id)).status).toBe(409);
      await aGrant(person, reader);
      expect(await reads(reader, person)).toBe(true);
    });
  });
});

import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { aCounsellor, aGrant, anOwner, asAdmin } from '#testing';
import { aFilledPortfolio } from './filled-portfolio.js';
import { startServices, type Services } from './services.js';
import { aForm, aPdf } from './uploads.js';

const MB = 1024 * 1024;

describe('a withdrawal', () => {
  let api: Services;
  beforeAll(async () => (api = await startServices()));
  afterAll(() => api.close());

  async function aPair(sections = ['experiences', 'skills', 'evidence']) {
    const owner = await anOwner(api.portfolio.url, { givenName: 'Zoé', familyName: 'Lefèvre' });
    await aFilledPortfolio(owner.browser);
    const counsellor = await aCounsellor(api.settings, api.counsellor.url);
    const { id: grantId } = await aGrant(owner, counsellor, { sections, later: true });
    const withdraw = async () => {
      expect((await owner.browser.delete(`/api/portfolio/grants/${grantId}`)).status).toBe(204);
    };
    return { owner, counsellor, grantId, withdraw };
  }

  describe('while a CV is being made', () => {
    const take = ({ owner, counsellor }: Awaited<ReturnType<typeof aPair>>) =>
      counsellor.browser.at(api.exporting.url).get(`/api/export/portfolios/${owner.id}/cv.pdf`);

    /** Something happens to the grant in the very moment after the portfolio was read for the CV. */
    async function afterTheRead(grantId: string, change: string): Promise<() => Promise<unknown>> {
      const name = `meanwhile_${grantId.replaceAll('-', '_')}`;
      await asAdmin(
        api.settings,
        `CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
         BEGIN UPDATE public.consent_grant SET ${change} WHERE id = '${grantId}'; RETURN NULL; END $$;
         CREATE TRIGGER ${name} AFTER INSERT ON access_record FOR EACH ROW
           WHEN (NEW.grant_id = '${grantId}' AND NEW.action = 'export') EXECUTE FUNCTION ${name}()`,
      );
      return () => asAdmin(api.settings, `DROP TRIGGER ${name} ON access_record; DROP FUNCTION ${name}()`);
    }

    it('keeps it from being sent', async () => {
      const pair = await aPair();
      expect((await take(pair)).headers.get('content-type')).toBe('application/pdf');
      const undo = await afterTheRead(pair.grantId, 'revoked_at = now()');

      const answer = await take(pair);
      await undo();

      expect(answer.status).toBe(404);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
      expect(answer.text).not.toMatch(/%PDF|Lefèvre/);
    });

    it('in part has it made anew of what is still shared', async () => {
      const pair = await aPair();
      const { length: whole } = (await take(pair)).bytes;
      const undo = await afterTheRead(
        pair.grantId,
        "sections = '{skills}', version = version + CASE WHEN sections = '{skills}' THEN 0 ELSE 1 END",
      );

      const answer = await take(pair);
      await undo();

      expect(answer.status).toBe(200);
      expect(answer.bytes.equals((await take(pair)).bytes) || answer.bytes.length < whole).toBe(true);
      const log = (await pair.owner.browser.get('/api/portfolio/access-log')).json<{
        records: { sections: string[] }[];
      }>();
      // What was told last is what was sent; the one before was never sent.
      expect(log.records.slice(1, 3).map(({ sections }) => sections)).toEqual([
        ['skills'],
        ['experiences', 'skills', 'evidence'],
      ]);
    });
  });

  describe('while a file is being taken', () => {
    /** A reader who takes the beginning and then waits. */
    async function aSlowReader(sections = ['skills', 'evidence']) {
      const pair = await aPair(sections);
      const form = aForm({ title: 'Mon diplôme' }, { name: 'a.pdf', bytes: aPdf(24 * MB) });
      const { id } = (await pair.owner.browser.post('/api/portfolio/evidence', form)).json<{ id: string }>();
      const path = `/api/counsellor/portfolios/${pair.owner.id}/evidence/${id}/file`;
      const connected = once(api.counsellor.app.getHttpServer(), 'connection') as Promise<[Socket]>;
      const request = get(api.counsellor.url + path, { headers: pair.counsellor.browser.headers, agent: false });
      const [answer] = (await once(request, 'response')) as [IncomingMessage];
      expect(answer.statusCode).toBe(200);
      let received = 0;
      answer.on('data', (part: Buffer) => (received += part.length));
      answer.pause();
      const end = new Promise<string>((tell) => {
        answer.on('end', () => tell('whole'));
        answer.on('error', (error: NodeJS.ErrnoException) => tell(error.code ?? error.message));
      });
      const [connection] = await connected;
      return { ...pair, id, path, answer, end, connection, received: () => received };
    }

    it('breaks it off, and the address gives nothing more', async () => {
      const { withdraw, answer, end, received, path, counsellor } = await aSlowReader();

      await withdraw();
      expect((await counsellor.browser.get(path)).status).toBe(404);
      answer.resume();

      expect(await end).toBe('ECONNRESET');
      expect(received()).toBeLessThan(12 * MB);
    });

    it('breaks it off for a reader who does not even read', async () => {
      const { withdraw, answer, end, connection } = await aSlowReader();
      const gone = once(connection, 'close');

      await withdraw();

      await gone;
      answer.resume();
      expect(await end).toBe('ECONNRESET');
    });

    it('of that file alone breaks it off as well', async () => {
      const { owner, id, answer, end } = await aSlowReader();

      expect((await owner.browser.delete(`/api/portfolio/evidence/${id}`)).status).toBe(204);
      answer.resume();

      expect(await end).toBe('ECONNRESET');
    });

    it('that does not come lets it be taken whole, however slowly', async () => {
      const { answer, end, received } = await aSlowReader();

      answer.resume();

      expect(await end).toBe('whole');
      expect(received()).toBe(24 * MB);
    });
  });
});

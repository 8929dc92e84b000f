import { Client } from 'pg';
import { newId } from '#common';
import { Mailer } from '#mail';
import { aCounsellor, aGrant, anOwner, asAdmin, type Person } from '#testing';
import { aFilledPortfolio } from './filled-portfolio.js';
import { outsiderRoom } from './outsider-room.js';
import { startServices, type Services } from './services.js';

interface Notices {
  notices: { kind: string; id: string; confirmation: object | null }[];
  unseen: number;
}
interface Asked {
  status: string;
  skills: { answer: string | null; confirmation: { id: string; shown: boolean; decided: boolean } | null }[];
}

const ANSWERED = /a répondu à votre demande de confirmation/;

describe('a confirmation, told to the person', () => {
  let api: Services;
  let room: ReturnType<typeof outsiderRoom>;
  beforeAll(async () => {
    api = await startServices();
    room = outsiderRoom(api);
  });
  afterAll(() => api.close());

  const noticesOf = async ({ browser }: Person) => (await browser.get('/api/portfolio/notices')).json<Notices>();
  const askedOf = async ({ browser }: Person) =>
    (await browser.get('/api/portfolio/confirmation-requests')).json<Asked[]>();
  const decide = ({ browser }: Person, id: string | undefined, shown: boolean) =>
    browser.patch(`/api/portfolio/confirmations/${id}`, { shown });

  async function mailsTo(email: string, text: RegExp): Promise<string[]> {
    await api.portfolio.app.get(Mailer).settle();
    return (await api.portfolio.mails()).filter((mail) => mail.includes(`To: ${email}`) && text.test(mail));
  }

  async function confirmedByCounsellor() {
    const owner = await anOwner(api.portfolio.url);
    const counsellor = await aCounsellor(api.settings, api.counsellor.url, { givenName: 'Nadia' });
    const { skillId } = await aFilledPortfolio(owner.browser);
    await aGrant(owner, counsellor);
    const path = `/api/counsellor/portfolios/${owner.id}/skills/${skillId}/confirmation`;
    await counsellor.browser.post(path, { sentence: 'Vue au fournil.' });
    return { owner, counsellor, skillId, path };
  }

  describe('as a notice', () => {
    it('is told of a counsellor, by whom and of which skill, and not of their sentence', async () => {
      const { owner, counsellor, skillId } = await confirmedByCounsellor();

      const answer = await owner.browser.get('/api/portfolio/notices');

      const by = { by: 'Nadia Klein', organisation: counsellor.structure.name };
      const confirmation = { ...by, skillId, skillName: 'Pétrir la pâte' };
      const told = { kind: 'skill-confirmed', reader: null, label: null, expiresAt: null, confirmation };
      expect(answer.json()).toMatchObject({ notices: [told], unseen: 1 });
      expect(answer.text).not.toContain('fournil');
    });

    it('is told of an outsider, for each skill that they confirmed and none that they declined', async () => {
      const { owner, skillIds, token } = await room.asked();

      await room.say(token, [room.yes(skillIds[0]!, 'Bien'), room.no(skillIds[1]!)]);

      const confirmation = { by: 'Paul Weber', organisation: 'Boulangerie du Centre', skillId: skillIds[0] };
      expect(await noticesOf(owner)).toMatchObject({ notices: [{ kind: 'skill-confirmed', confirmation }], unseen: 1 });
    });

    it('is none before there is an answer, and nobody else’s', async () => {
      const { owner } = await room.asked();
      await confirmedByCounsellor();

      expect(await noticesOf(owner)).toEqual({ notices: [], unseen: 0 });
    });

    it('is none any more once the counsellor withdrew it', async () => {
      const { owner, counsellor, path } = await confirmedByCounsellor();

      await counsellor.browser.delete(path);

      expect(await noticesOf(owner)).toEqual({ notices: [], unseen: 0 });
    });

    it('is none any more once the outsider took it back, or declined after all', async () => {
      const { owner, skillIds, token } = await room.asked();
      await room.say(token, [room.yes(skillIds[0]!), room.yes(skillIds[1]!)]);
      expect((await noticesOf(owner)).unseen).toBe(2);

      await room.post('withdraw', { token, skillId: skillIds[0]! });
      await room.say(token, [room.no(skillIds[1]!)]);

      expect(await noticesOf(owner)).toEqual({ notices: [], unseen: 0 });
    });

    it('is none any more once the person removed it, or put the skill into the bin', async () => {
      const [removed, binned] = [await confirmedByCounsellor(), await confirmedByCounsellor()];
      const [notice] = (await noticesOf(removed.owner)).notices;

      await removed.owner.browser.delete(`/api/portfolio/confirmations/${notice!.id}`);
      await binned.owner.browser.delete(`/api/portfolio/skills/${binned.skillId}`);

      for (const { owner } of [removed, binned]) expect(await noticesOf(owner)).toEqual({ notices: [], unseen: 0 });
    });

    it('is new again when it is given anew', async () => {
      const { owner, counsellor, path } = await confirmedByCounsellor();
      api.clock.advance(0.001);
      await owner.browser.post('/api/portfolio/notices/seen');
      expect((await noticesOf(owner)).unseen).toBe(0);

      api.clock.advance(0.001);
      await counsellor.browser.post(path, { sentence: 'Revue au fournil.' });

      expect((await noticesOf(owner)).unseen).toBe(1);
    });
  });

  describe('by mail, when an outsider answered', () => {
    it('is told once, by the name that the person gave, and of nothing that was asked or answered', async () => {
      const { owner, skillIds, token } = await room.asked();
      expect(await mailsTo(owner.email, ANSWERED)).toEqual([]);

      await room.say(token, [room.yes(skillIds[0]!, 'Sérieuse')], 'https://evil.example', 'Caisse Noire');
      await room.say(token, [room.yes(skillIds[1]!)]);

      const mails = await mailsTo(owner.email, ANSWERED);
      expect(mails).toHaveLength(1);
      expect(mails[0]).toContain('Paul Weber a répondu');
      expect(mails[0]).toContain('Paul Weber has answered');
      for (const hidden of ['Pétrir', 'Sérieuse', 'evil', 'Caisse', 'confirmer#', token])
        expect(mails[0]).not.toContain(hidden);
    });

    it('is told of an answer that declines as of one that confirms', async () => {
      const { owner, skillIds, token } = await room.asked();

      await room.say(token, [room.no(skillIds[0]!)]);
      await room.say(token, [room.yes(skillIds[0]!)]);

      expect(await mailsTo(owner.email, ANSWERED)).toHaveLength(1);
    });

    it.each([
      ['to an address that is not verified any more', 'email_verified_at = NULL'],
      ['to an account that was closed', 'closed_at = now()'],
    ])('is not told %s', async (_, change) => {
      const { owner, skillIds, token } = await room.asked();
      await asAdmin(api.settings, `UPDATE account SET ${change} WHERE id = $1`, [owner.id]);

      expect((await room.say(token, [room.yes(skillIds[0]!)])).status).toBe(204);

      expect(await mailsTo(owner.email, ANSWERED)).toEqual([]);
    });

    it('is not told of an answer that was refused', async () => {
      const { owner, token } = await room.asked();

      expect((await room.say(token, [room.yes(owner.id)])).status).toBe(400);

      expect(await mailsTo(owner.email, ANSWERED)).toEqual([]);
    });
  });

  describe('with what the person says of it', () => {
    it('is undecided until they show it or keep it hidden, in their requests as in the portfolio', async () => {
      const { owner, skillIds, token } = await room.asked();
      await room.say(token, [room.yes(skillIds[0]!), room.no(skillIds[1]!)]);
      const [request] = await askedOf(owner);
      expect(request).toMatchObject({ status: 'answered' });
      expect(request!.skills.map(({ confirmation }) => confirmation)).toEqual([(await room.own(owner))[0], null]);
      const { id, ...rest } = request!.skills[0]!.confirmation!;
      expect(rest).toMatchObject({ shown: false, decided: false });

      expect((await decide(owner, id, false)).status).toBe(204);
      expect(await room.own(owner)).toMatchObject([{ shown: false, decided: true }]);
      expect((await decide(owner, id, true)).status).toBe(204);
      expect(await room.own(owner)).toMatchObject([{ shown: true, decided: true }]);
    });

    it('is undecided again when it is answered anew, or withdrawn and given again', async () => {
      const { owner, skillIds, token } = await room.asked();
      const say = () => room.say(token, [room.yes(skillIds[0]!)]);
      const keepHidden = async () => decide(owner, (await room.own(owner))[0]!.id, false);
      await say();
      await keepHidden();

      await say();
      expect(await room.own(owner)).toMatchObject([{ decided: false }]);
      await keepHidden();
      expect((await room.post('withdraw', { token })).status).toBe(204);
      await say();

      expect(await room.own(owner)).toMatchObject([{ decided: false }]);
    });

    it('is not told to the counsellor who gave it', async () => {
      const { owner, counsellor } = await confirmedByCounsellor();
      const mine = async () =>
        (await counsellor.browser.get(`/api/counsellor/portfolios/${owner.id}/confirmations`)).text;
      const before = await mine();

      expect((await decide(owner, (await noticesOf(owner)).notices[0]?.id, false)).status).toBe(204);

      expect(await mine()).toBe(before);
      expect(before).not.toContain('decided');
    });

    it('is not decided by the counsellor with the confirmation itself: the database refuses', async () => {
      const { owner, counsellor, skillId, path } = await confirmedByCounsellor();
      await counsellor.browser.delete(path);
      const client = new Client({ connectionString: api.settings.database.counsellor });
      await client.connect();
      const give = (facts: string) =>
        client.query(
          `INSERT INTO skill_confirmation (owner_id, id, skill_id, counsellor_id, relation, skill_name, answer, by_name, answered_at,
                                           shown_at, hidden_at)
           VALUES ($1, $2, $3, $4, 'counsellor', 'Pétrir', 'confirmed', 'Nadia Klein', now(), ${facts})`,
          [owner.id, newId(), skillId, counsellor.id],
        );
      const attempt = async (facts: string) => {
        await client.query('BEGIN');
        await client.query('SELECT app.enter($1, $2, $3)', [counsellor.id, owner.id, api.clock.now()]);
        return give(facts).finally(() => client.query('ROLLBACK'));
      };

      await expect(attempt('NULL, now()')).rejects.toThrow('row-level security');
      await expect(attempt('now(), NULL')).rejects.toThrow('row-level security');
      expect((await attempt('NULL, NULL')).rowCount).toBe(1);
      await client.end();
    });

    it('is not decided by anyone else', async () => {
      const { owner } = await confirmedByCounsellor();
      const other = await anOwner(api.portfolio.url);

      expect((await decide(other, (await noticesOf(owner)).notices[0]?.id, false)).status).toBe(404);
    });
  });
});

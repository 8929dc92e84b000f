import { newId } from '#common';
import { aVerifiedOwner, aCounsellor, aGrant, asAdmin, Browser, type Answer, type Person } from '#testing';
import { aFilledPortfolio } from './filled-portfolio.js';
import { PurgeService } from '../../apps/portfolio/src/bin/purge.service.js';
import { startServices, type Services } from './services.js';

interface Request {
  id: string;
  email: string | null;
  status: string;
  expiresAt: string;
  skills: { skillId: string; name: string; answer: string | null }[];
}
interface Confirmation {
  id: string;
  by: string;
  organisation: string | null;
  relation: string;
  sentence: string | null;
  shown: boolean;
}
interface Asked {
  person: object;
  mayAnswer: boolean;
  skills: { id: string; name: string; answer: string | null; sentence: string | null }[];
}

describe('a skill confirmed by an outsider', () => {
  let api: Services;
  beforeAll(async () => (api = await startServices()));
  afterAll(() => api.close());

  const outsider = () => new Browser(api.portfolio.url, { 'x-forwarded-for': `2001:db8:${newId().slice(0, 4)}::1` });
  const post = (path: string, body: object): Promise<Answer> => outsider().post(`/api/confirmation/${path}`, body);
  const told = ({ status, text }: Answer) => ({ status, text });

  async function someone(name = 'Inès') {
    const owner = await aVerifiedOwner(api.settings, api.portfolio.url, { givenName: name });
    const { skillId } = await aFilledPortfolio(owner.browser);
    const second = await owner.browser.post('/api/portfolio/skills', { name: 'Tenir la caisse', details: 'Le samedi' });
    return { owner, skillIds: [skillId, second.json<{ id: string }>().id] };
  }

  const asking = (skillIds: string[], email = `chef-${newId()}@example.org`) => ({
    email,
    name: 'Paul Weber',
    relation: 'employer',
    message: 'Bonjour <i>Paul</i>',
    skillIds,
  });
  const ask = ({ browser }: Person, body: object) => browser.post('/api/portfolio/confirmation-requests', body);
  const requests = async ({ browser }: Person) =>
    (await browser.get('/api/portfolio/confirmation-requests')).json<Request[]>();
  const own = async ({ browser }: Person) =>
    (await browser.get('/api/portfolio'))
      .json<{ skills: { confirmations?: Confirmation[] }[] }>()
      .skills.flatMap(({ confirmations }) => confirmations ?? []);

  /** The mails to an address, and the tokens in their links, oldest first. */
  async function lettersTo(email: string, count: number): Promise<{ text: string; token: string }[]> {
    for (;;) {
      const found = (await api.portfolio.mails()).filter((mail) => mail.includes(`To: ${email}`));
      if (found.length >= count) {
        return found.map((text) => ({ text, token: /\/confirmer#([\w-]{43})/.exec(text)?.[1] ?? '' }));
      }
    }
  }

  async function asked() {
    const { owner, skillIds } = await someone();
    const body = asking(skillIds);
    const request = (await ask(owner, body)).json<Request>();
    const [letter] = await lettersTo(body.email, 1);
    return { owner, skillIds, email: body.email, request, letter: letter!, token: letter!.token };
  }

  /** Sessions end sooner than links. */
  const back = ({ browser, email, password }: Person) => browser.post('/api/auth/sign-in', { email, password });

  const yes = (skillId: string, sentence: string | null = null) => ({ skillId, confirmed: true, sentence });
  const no = (skillId: string) => ({ skillId, confirmed: false });
  const say = (token: string, answers: object[], name = 'Paul Weber', organisation = 'Boulangerie du Centre') =>
    post('answer', { token, name, organisation, answers });

  it('is asked by a mail that carries none of the person’s words, and opens only what was asked', async () => {
    const { letter, token, skillIds, owner } = await asked();

    expect(letter.text).toContain('Inès Morel');
    expect(letter.text).not.toContain('Bonjour <i>Paul</i>');
    const opened = await post('open', { token });
    expect(opened.json()).toEqual({
      person: { givenName: 'Inès', familyName: 'Morel' },
      name: 'Paul Weber',
      message: 'Bonjour <i>Paul</i>',
      mayAnswer: true,
      endsAt: expect.any(String),
      skills: skillIds.map((id, index) => ({
        id,
        name: ['Pétrir la pâte', 'Tenir la caisse'][index],
        details: [null, 'Le samedi'][index],
        answer: null,
        byName: null,
        organisation: null,
        sentence: null,
      })),
    });
    for (const hidden of [owner.email, owner.id, '06 12 34 56 78', 'Boulangère'])
      expect(opened.text).not.toContain(hidden);
  });

  it('is told to the person and shown to nobody until they say so; a declined one is told to them alone', async () => {
    const { owner, skillIds, token } = await asked();
    const counsellor = await aCounsellor(api.settings, api.counsellor.url);
    await aGrant(owner, counsellor);
    const asRead = async () => (await counsellor.browser.get(`/api/counsellor/portfolios/${owner.id}`)).text;

    expect(
      (await say(token, [yes(skillIds[0]!, 'Il <script>alert(1)</script> pétrit.'), no(skillIds[1]!)])).status,
    ).toBe(204);

    expect(await own(owner)).toMatchObject([
      {
        by: 'Paul Weber',
        organisation: 'Boulangerie du Centre',
        relation: 'employer',
        sentence: 'Il <script>alert(1)</script> pétrit.',
        shown: false,
      },
    ]);
    expect(await requests(owner)).toMatchObject([
      { status: 'answered', skills: [{ answer: 'confirmed' }, { answer: 'declined' }] },
    ]);
    expect(await asRead()).not.toContain('Paul Weber');
    const [{ id }] = (await own(owner)) as [Confirmation];
    await owner.browser.patch(`/api/portfolio/confirmations/${id}`, { shown: true });
    expect(await asRead()).toContain('Paul Weber');
    expect(await asRead()).not.toContain('example.org","name');
  });

  it('is changed by the same link, and then hidden again; there is one thank-you', async () => {
    const { owner, skillIds, email, token } = await asked();
    await say(token, [yes(skillIds[0]!, 'Bien')]);
    await owner.browser.patch(`/api/portfolio/confirmations/${(await own(owner))[0]!.id}`, { shown: true });

    await say(token, [yes(skillIds[0]!, 'Très bien')]);

    expect(await own(owner)).toMatchObject([{ sentence: 'Très bien', shown: false }]);
    await say(token, [no(skillIds[0]!)]);
    expect(await own(owner)).toEqual([]);
    expect(await lettersTo(email, 2)).toHaveLength(2);
  });

  it('is taken back by the same link until it ends, and by that of the thank-you for ever', async () => {
    const { owner, skillIds, email, token } = await asked();
    await say(
      token,
      skillIds.map((id) => yes(id)),
    );
    const [, thanks] = await lettersTo(email, 2);

    expect((await post('withdraw', { token, skillId: skillIds[0] })).status).toBe(204);
    expect(await own(owner)).toHaveLength(1);
    api.clock.advance(100);
    await back(owner);
    expect((await post('withdraw', { token })).status).toBe(400);
    const opened = (await post('open', { token: thanks!.token })).json<Asked>();
    expect(opened).toMatchObject({
      mayAnswer: false,
      message: null,
      skills: [{ id: skillIds[1], answer: 'confirmed' }],
    });
    expect((await say(thanks!.token, [yes(skillIds[0]!)])).status).toBe(400);
    expect((await post('withdraw', { token: thanks!.token })).status).toBe(204);

    expect(await own(owner)).toEqual([]);
    expect((await post('open', { token: thanks!.token })).status).toBe(400);
  });

  it('is one answer to whoever has a link that is wrong, ended, cancelled, replaced, or of someone erased', async () => {
    const ended = await asked();
    api.clock.advance(30);
    await back(ended.owner);
    const [cancelled, replaced, erased] = [await asked(), await asked(), await asked()];
    await cancelled.owner.browser.delete(`/api/portfolio/confirmation-requests/${cancelled.request.id}`);
    api.clock.advance(1);
    await replaced.owner.browser.post(`/api/portfolio/confirmation-requests/${replaced.request.id}/send-again`);
    await erased.owner.browser.delete('/api/auth/account', { password: erased.owner.password });
    const wrong = told(await post('open', { token: 'A'.repeat(43) }));

    expect(wrong.status).toBe(400);
    for (const { token, skillIds, owner } of [ended, cancelled, replaced, erased]) {
      expect(told(await post('open', { token }))).toEqual(wrong);
      expect(told(await say(token, [yes(skillIds[0]!)]))).toEqual(wrong);
      expect(told(await post('withdraw', { token }))).toEqual(wrong);
      if (owner !== erased.owner) expect(await own(owner)).toEqual([]);
    }
  });

  it('lives to the last moment of its link', async () => {
    const { token, skillIds, owner } = await asked();
    api.clock.advance(29.99);

    expect((await say(token, [yes(skillIds[0]!)])).status).toBe(204);
    expect(await own(owner)).toHaveLength(1);
  });

  it('is only of what was asked: another skill, another’s, a half of it, nothing', async () => {
    const { owner, skillIds, token } = await asked();
    const more = (await owner.browser.post('/api/portfolio/skills', { name: 'Autre' })).json<{ id: string }>();
    const others = await someone();
    const dead = told(await post('open', { token: 'A'.repeat(43) }));

    for (const id of [more.id, others.skillIds[0]!, newId()]) {
      expect(told(await say(token, [yes(skillIds[0]!), yes(id)]))).toEqual(dead);
    }
    expect((await say(token, [])).status).toBe(400);
    expect((await say(token, [yes(skillIds[0]!), no(skillIds[0]!)])).status).toBe(400);
    expect((await say(token, [yes(skillIds[0]!)], '  ')).status).toBe(400);
    expect((await say(token, [yes(skillIds[0]!, 'x'.repeat(501))])).status).toBe(400);
    expect(await own(owner)).toEqual([]);
  });

  it('answered twice at the same moment is one answer or the other, whole', async () => {
    const { owner, skillIds, email, token } = await asked();

    const said = await Promise.all([
      say(
        token,
        skillIds.map((id) => yes(id, 'A')),
        'Anne',
      ),
      say(
        token,
        skillIds.map((id) => yes(id, 'B')),
        'Bruno',
      ),
    ]);

    expect(said.map(({ status }) => status)).toEqual([204, 204]);
    const confirmations = await own(owner);
    expect(confirmations).toHaveLength(2);
    expect(new Set(confirmations.map(({ by, sentence }) => `${by} ${sentence}`)).size).toBe(1);
    expect(await lettersTo(email, 2)).toHaveLength(2);
  });

  it('is asked only about one’s own skills, of someone else, and not too often', async () => {
    const [{ owner, skillIds }, other] = [await someone(), await someone()];
    const refused = async (body: object) => (await ask(owner, body)).status;

    expect(await refused(asking([other.skillIds[0]!]))).toBe(400);
    expect(await refused(asking([]))).toBe(400);
    expect(await refused(asking(skillIds, owner.email.toUpperCase()))).toBe(400);
    expect(await refused(asking(skillIds, 'nowhere'))).toBe(400);
    expect(await refused({ ...asking(skillIds), relation: 'king' })).toBe(400);
    expect(await refused({ ...asking(skillIds), message: 'x'.repeat(1001) })).toBe(400);
    expect(await requests(owner)).toEqual([]);
    const answers: number[] = [];
    for (let i = 0; i < 11; i++) answers.push((await ask(owner, asking(skillIds))).status);
    expect(answers.at(-1)).toBe(429);
  });

  it('fills nobody’s mailbox, whoever asks', async () => {
    const email = `busy-${newId()}@example.org`;
    const answers: number[] = [];
    for (let i = 0; i < 6; i++) {
      const { owner, skillIds } = await someone();
      answers.push((await ask(owner, asking(skillIds, email))).status);
    }

    expect(answers).toEqual([201, 201, 201, 201, 201, 429]);
  });

  it('is asked again once a day, in the words of today', async () => {
    const { owner, skillIds, email, request, token } = await asked();
    const again = () => owner.browser.post(`/api/portfolio/confirmation-requests/${request.id}/send-again`);

    expect((await again()).status).toBe(429);
    await owner.browser.patch(`/api/portfolio/skills/${skillIds[0]}`, { name: 'Tenir un fournil' });
    api.clock.advance(1);
    expect((await again()).status).toBe(200);
    expect((await again()).status).toBe(429);

    const [, second] = await lettersTo(email, 2);
    expect(second!.token).not.toBe(token);
    expect((await post('open', { token: second!.token })).json<Asked>().skills[0]!.name).toBe('Tenir un fournil');
    await say(second!.token, [yes(skillIds[0]!)]);
    api.clock.advance(1);
    expect((await again()).status).toBe(409);
  });

  it('stays when the request is cancelled; the address and what was not confirmed go', async () => {
    const { owner, skillIds, request, token } = await asked();
    await say(token, [yes(skillIds[0]!), no(skillIds[1]!)]);

    await owner.browser.delete(`/api/portfolio/confirmation-requests/${request.id}`);

    expect(await requests(owner)).toMatchObject([
      { status: 'cancelled', email: null, skills: [{ answer: 'confirmed' }] },
    ]);
    expect(await own(owner)).toHaveLength(1);
  });

  it('keeps no address once the link has ended, and no request 30 days later unless something was confirmed', async () => {
    const [silent, answered] = [await asked(), await asked()];
    await say(answered.token, [yes(answered.skillIds[0]!)]);
    const purge = async () => {
      await api.portfolio.app.get(PurgeService).purge();
      for (const { owner } of [silent, answered]) await back(owner);
    };
    const addresses = async () =>
      [await requests(silent.owner), await requests(answered.owner)].flat().map(({ email }) => email);

    await purge();
    expect(await addresses()).toEqual([silent.email, answered.email]);
    api.clock.advance(30);
    await purge();
    expect(await addresses()).toEqual([null, null]);
    api.clock.advance(30);
    await purge();

    expect(await requests(silent.owner)).toEqual([]);
    expect(await requests(answered.owner)).toHaveLength(1);
    expect(await own(answered.owner)).toHaveLength(1);
  });

  it('is nowhere in clear in the database as a token, and goes with the person', async () => {
    const { owner, skillIds, token } = await asked();
    await say(token, [yes(skillIds[0]!)]);

    const rows = await asAdmin(api.settings, 'SELECT r::text FROM confirmation_request r WHERE owner_id = $1', [
      owner.id,
    ]);
    expect(JSON.stringify(rows)).not.toContain(token);
    await owner.browser.delete('/api/auth/account', { password: owner.password });
    for (const table of ['confirmation_request', 'skill_confirmation']) {
      expect(await asAdmin(api.settings, `SELECT FROM ${table} WHERE owner_id = $1`, [owner.id])).toEqual([]);
    }
  });
});

import { newId } from '#common';
import { Mailer } from '#mail';
import { aCounsellor, aGrant } from '#testing';
import { outsiderRoom, type Asked, type Confirmation } from './outsider-room.js';
import { startServices, type Services } from './services.js';

describe('a skill confirmed by an outsider', () => {
  let api: Services;
  let room: ReturnType<typeof outsiderRoom>;
  beforeAll(async () => {
    api = await startServices();
    room = outsiderRoom(api);
  });
  afterAll(() => api.close());

  it('is asked by a mail that carries none of the person’s words, and opens only what was asked', async () => {
    const { letter, token, skillIds, owner } = await room.asked();

    expect(letter.text).toContain('Inès Morel');
    expect(letter.text).not.toContain('Bonjour <i>Paul</i>');
    const opened = await room.post('open', { token });
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
    const { owner, skillIds, token } = await room.asked();
    const counsellor = await aCounsellor(api.settings, api.counsellor.url);
    await aGrant(owner, counsellor);
    const asRead = async () => (await counsellor.browser.get(`/api/counsellor/portfolios/${owner.id}`)).text;

    expect(
      (await room.say(token, [room.yes(skillIds[0]!, 'Il <script>alert(1)</script> pétrit.'), room.no(skillIds[1]!)]))
        .status,
    ).toBe(204);

    expect(await room.own(owner)).toMatchObject([
      {
        by: 'Paul Weber',
        organisation: 'Boulangerie du Centre',
        relation: 'employer',
        sentence: 'Il <script>alert(1)</script> pétrit.',
        shown: false,
      },
    ]);
    expect(await room.requests(owner)).toMatchObject([
      { status: 'answered', skills: [{ answer: 'confirmed' }, { answer: 'declined' }] },
    ]);
    expect(await asRead()).not.toContain('Paul Weber');
    const [{ id }] = (await room.own(owner)) as [Confirmation];
    await owner.browser.patch(`/api/portfolio/confirmations/${id}`, { shown: true });
    expect(await asRead()).toContain('Paul Weber');
    expect(await asRead()).not.toContain('example.org","name');
  });

  it('is changed by the same link, and then hidden again; there is one thank-you', async () => {
    const { owner, skillIds, email, token } = await room.asked();
    await room.say(token, [room.yes(skillIds[0]!, 'Bien')]);
    await owner.browser.patch(`/api/portfolio/confirmations/${(await room.own(owner))[0]!.id}`, { shown: true });

    await room.say(token, [room.yes(skillIds[0]!, 'Très bien')]);

    expect(await room.own(owner)).toMatchObject([{ sentence: 'Très bien', shown: false }]);
    await room.say(token, [room.no(skillIds[0]!)]);
    expect(await room.own(owner)).toEqual([]);
    expect(await room.lettersTo(email, 2)).toHaveLength(2);
  });

  it('is taken back by the same link until it ends, and by that of the thank-you for ever', async () => {
    const { owner, skillIds, email, token } = await room.asked();
    await room.say(
      token,
      skillIds.map((id) => room.yes(id)),
    );
    const [, thanks] = await room.lettersTo(email, 2);

    expect((await room.post('withdraw', { token, skillId: skillIds[0] })).status).toBe(204);
    expect(await room.own(owner)).toHaveLength(1);
    api.clock.advance(100);
    await room.back(owner);
    expect((await room.post('withdraw', { token })).status).toBe(400);
    const opened = (await room.post('open', { token: thanks!.token })).json<Asked>();
    expect(opened).toMatchObject({
      mayAnswer: false,
      message: null,
      skills: [{ id: skillIds[1], answer: 'confirmed' }],
    });
    expect((await room.say(thanks!.token, [room.yes(skillIds[0]!)])).status).toBe(400);
    expect((await room.post('withdraw', { token: thanks!.token })).status).toBe(204);

    expect(await room.own(owner)).toEqual([]);
    expect((await room.post('open', { token: thanks!.token })).status).toBe(400);
  });

  it('that is declined first and confirmed later has its thank-you then, and can be taken back for ever', async () => {
    const { owner, skillIds, email, token } = await room.asked();
    const [first, second] = skillIds as [string, string];
    await room.say(token, [room.no(first), room.no(second)]);
    await api.portfolio.app.get(Mailer).settle();
    expect(await room.lettersTo(email, 1)).toHaveLength(1);

    await room.say(token, [room.yes(first), room.no(second)]);
    await room.say(token, [room.yes(first, 'Très bien'), room.yes(second)]);

    const [, thanks, ...more] = await room.lettersTo(email, 2);
    expect(more).toEqual([]);
    api.clock.advance(31);
    await room.back(owner);
    expect((await room.post('withdraw', { token })).status).toBe(400);
    expect((await room.post('withdraw', { token: thanks!.token })).status).toBe(204);
    expect(await room.own(owner)).toEqual([]);
  });

  it('is one answer to whoever has a link that is wrong, ended, cancelled, replaced, or of someone erased', async () => {
    const ended = await room.asked();
    api.clock.advance(30);
    await room.back(ended.owner);
    const [cancelled, replaced, erased] = [await room.asked(), await room.asked(), await room.asked()];
    await cancelled.owner.browser.delete(`/api/portfolio/confirmation-requests/${cancelled.request.id}`);
    api.clock.advance(1);
    await replaced.owner.browser.post(`/api/portfolio/confirmation-requests/${replaced.request.id}/send-again`);
    await erased.owner.browser.delete('/api/auth/account', { password: erased.owner.password });
    const wrong = room.told(await room.post('open', { token: 'A'.repeat(43) }));

    expect(wrong.status).toBe(400);
    for (const { token, skillIds, owner } of [ended, cancelled, replaced, erased]) {
      expect(room.told(await room.post('open', { token }))).toEqual(wrong);
      expect(room.told(await room.say(token, [room.yes(skillIds[0]!)]))).toEqual(wrong);
      expect(room.told(await room.post('withdraw', { token }))).toEqual(wrong);
      if (owner !== erased.owner) expect(await room.own(owner)).toEqual([]);
    }
  });

  it('lives to the last moment of its link', async () => {
    const { token, skillIds, owner } = await room.asked();
    api.clock.advance(29.99);

    expect((await room.say(token, [room.yes(skillIds[0]!)])).status).toBe(204);
    expect(await room.own(owner)).toHaveLength(1);
  });

  it('is only of what was asked: another skill, another’s, a half of it, nothing', async () => {
    const { owner, skillIds, token } = await room.asked();
    const more = (await owner.browser.post('/api/portfolio/skills', { name: 'Autre' })).json<{ id: string }>();
    const others = await room.someone();
    const dead = room.told(await room.post('open', { token: 'A'.repeat(43) }));

    for (const id of [more.id, others.skillIds[0]!, newId()]) {
      expect(room.told(await room.say(token, [room.yes(skillIds[0]!), room.yes(id)]))).toEqual(dead);
    }
    expect((await room.say(token, [])).status).toBe(400);
    expect((await room.say(token, [room.yes(skillIds[0]!), room.no(skillIds[0]!)])).status).toBe(400);
    expect((await room.say(token, [room.yes(skillIds[0]!)], '  ')).status).toBe(400);
    expect((await room.say(token, [room.yes(skillIds[0]!, 'x'.repeat(501))])).status).toBe(400);
    expect(await room.own(owner)).toEqual([]);
  });

  it('answered twice at the same moment is one answer or the other, whole', async () => {
    const { owner, skillIds, email, token } = await room.asked();

    const said = await Promise.all([
      room.say(
        token,
        skillIds.map((id) => room.yes(id, 'A')),
        'Anne',
      ),
      room.say(
        token,
        skillIds.map((id) => room.yes(id, 'B')),
        'Bruno',
      ),
    ]);

    expect(said.map(({ status }) => status)).toEqual([204, 204]);
    const confirmations = await room.own(owner);
    expect(confirmations).toHaveLength(2);
    expect(new Set(confirmations.map(({ by, sentence }) => `${by} ${sentence}`)).size).toBe(1);
    expect(await room.lettersTo(email, 2)).toHaveLength(2);
  });

  it('is asked only about one’s own skills, of someone else, and not too often', async () => {
    const [{ owner, skillIds }, other] = [await room.someone(), await room.someone()];
    const refused = async (body: object) => (await room.ask(owner, body)).status;

    expect(await refused(room.asking([other.skillIds[0]!]))).toBe(400);
    expect(await refused(room.asking([]))).toBe(400);
    expect(await refused(room.asking(skillIds, owner.email.toUpperCase()))).toBe(400);
    expect(await refused(room.asking(skillIds, 'nowhere'))).toBe(400);
    expect(await refused({ ...room.asking(skillIds), relation: 'king' })).toBe(400);
    expect(await refused({ ...room.asking(skillIds), message: 'x'.repeat(1001) })).toBe(400);
    expect(await room.requests(owner)).toEqual([]);
    const answers: number[] = [];
    for (let i = 0; i < 11; i++) answers.push((await room.ask(owner, room.asking(skillIds))).status);
    expect(answers.at(-1)).toBe(429);
  });

  it('fills nobody’s mailbox, whoever asks', async () => {
    const email = `busy-${newId()}@example.org`;
    const answers: number[] = [];
    for (let i = 0; i < 6; i++) {
      const { owner, skillIds } = await room.someone();
      answers.push((await room.ask(owner, room.asking(skillIds, email))).status);
    }

    expect(answers).toEqual([201, 201, 201, 201, 201, 429]);
  });

  it('is asked again once a day, in the words of today', async () => {
    const { owner, skillIds, email, request, token } = await room.asked();
    const again = () => owner.browser.post(`/api/portfolio/confirmation-requests/${request.id}/send-again`);

    expect((await again()).status).toBe(429);
    await owner.browser.patch(`/api/portfolio/skills/${skillIds[0]}`, { name: 'Tenir un fournil' });
    api.clock.advance(1);
    expect((await again()).status).toBe(200);
    expect((await again()).status).toBe(429);

    const [, second] = await room.lettersTo(email, 2);
    expect(second!.token).not.toBe(token);
    expect((await room.post('open', { token: second!.token })).json<Asked>().skills[0]!.name).toBe('Tenir un fournil');
    await room.say(second!.token, [room.yes(skillIds[0]!)]);
    api.clock.advance(1);
    expect((await again()).status).toBe(409);
  });
});

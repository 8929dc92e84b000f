import { answer, at, read, seen, twoPeople, write, type Thread } from './conversation.js';
import { startServices, type Services } from './services.js';

const QUARTER = 15 / (24 * 60);

describe('comments, changed or taken back,', () => {
  let api: Services;
  beforeAll(async () => (api = await startServices()));
  afterAll(() => api.close());

  it('change for a quarter of an hour and not longer, by their author alone', async () => {
    const { owner, counsellor } = await twoPeople(api);
    const thread = (await write(counsellor, owner, { text: 'Fotte' })).json<Thread>();
    const { id } = thread.comments[0]!;
    const change = (text: string) => counsellor.browser.patch(`${at(owner)}/${id}`, { text });

    expect((await owner.browser.patch(`/api/portfolio/comments/${id}`, { text: 'Faute' })).status).toBe(404);
    expect((await change('Faute')).json<Thread>()).toMatchObject({ comments: [{ text: 'Faute', mayChange: true }] });
    api.clock.advance(QUARTER);

    expect((await change('Trop tard')).status).toBe(409);
    expect(await seen(counsellor, owner)).toMatchObject([{ comments: [{ text: 'Faute', mayChange: false }] }]);
  });

  it('that nobody read were never there once they are withdrawn; that were read stay told as withdrawn', async () => {
    const { owner, counsellor } = await twoPeople(api);
    const first = (await write(counsellor, owner, { text: 'Lu' })).json<Thread>();
    await owner.browser.post('/api/portfolio/comments/read', { threadId: first.id, through: first.comments[0]!.id });
    const second = (await write(counsellor, owner, { text: 'Pas lu' })).json<Thread>();
    const [lu, pasLu] = second.comments;

    expect((await owner.browser.delete(`/api/portfolio/comments/${lu!.id}`)).status).toBe(404);
    for (const { id } of [lu!, pasLu!])
      expect((await counsellor.browser.delete(`${at(owner)}/${id}`)).status).toBe(204);

    const { unread, threads } = await read(owner);
    expect(unread).toBe(0);
    expect(threads.map(({ comments }) => comments)).toMatchObject([
      [{ id: lu!.id, text: null, withdrawnAt: expect.any(String), author: { givenName: 'Agnès' } }],
    ]);
    expect((await counsellor.browser.delete(`${at(owner)}/${lu!.id}`)).status).toBe(404);
    expect((await counsellor.browser.patch(`${at(owner)}/${lu!.id}`, { text: 'Si' })).status).toBe(404);
  });

  it('leave the portfolio with their thread when the person removes it', async () => {
    const { owner, counsellor } = await twoPeople(api);
    const thread = (await write(counsellor, owner, { text: 'Bonjour' })).json<Thread>();

    expect((await owner.browser.delete(`/api/portfolio/comments/threads/${thread.id}`)).status).toBe(204);

    expect(await read(owner)).toEqual({ unread: 0, threads: [] });
    expect(await seen(counsellor, owner)).toEqual([]);
    expect((await answer(owner, thread.id, 'Allô')).status).toBe(404);
    expect((await write(counsellor, owner, { text: 'Je recommence' })).status).toBe(201);
  });

  it('at the moment when the person answers are answered or gone, never an error', async () => {
    for (let round = 0; round < 5; round++) {
      const { owner, counsellor } = await twoPeople(api);
      const thread = (await write(counsellor, owner, { text: 'Et alors ?' })).json<Thread>();

      const [answered, withdrawn] = await Promise.all([
        answer(owner, thread.id, 'Alors oui.'),
        counsellor.browser.delete(`${at(owner)}/${thread.comments[0]!.id}`),
      ]);

      expect([200, 201, 404]).toContain(answered.status);
      expect(withdrawn.status).toBe(204);
      expect((await read(owner)).threads).toHaveLength(answered.status === 404 ? 0 : 1);
    }
  });
});

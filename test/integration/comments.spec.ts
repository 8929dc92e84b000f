import { newId } from '#common';
import { aCounsellor, aGrant, anOwner, asAdmin, type Person } from '#testing';
import { answer, at, read, seen, twoPeople, unread, write, type Thread } from './conversation.js';
import { aFilledPortfolio } from './filled-portfolio.js';
import { startServices, type Services } from './services.js';

describe('comments', () => {
  let api: Services;
  beforeAll(async () => (api = await startServices()));
  afterAll(() => api.close());

  it('on an item and on the whole are told to the person, with the author as they are, and count as unread', async () => {
    const { owner, counsellor, ids } = await twoPeople(api);

    const first = await write(counsellor, owner, { itemId: ids.skillId, text: '  Très <b>bien</b> & vite ' });
    await write(counsellor, owner, { text: 'Bonjour' });

    expect(first.status).toBe(201);
    const { unread, threads } = await read(owner);
    expect(unread).toBe(2);
    expect(threads).toMatchObject([
      {
        item: null,
        unread: 1,
        open: true,
        comments: [{ text: 'Bonjour', mine: false, mayChange: false, read: false }],
      },
      {
        item: { id: ids.skillId, kind: 'skill', title: 'Pétrir la pâte' },
        counsellor: { givenName: 'Agnès', familyName: 'Klein', structure: counsellor.structure.name },
        comments: [{ text: 'Très <b>bien</b> & vite', author: { givenName: 'Agnès' } }],
      },
    ]);
  });

  it.each(['experienceId', 'evidenceId', 'languageId'] as const)('may be about any kind of item: %s', async (which) => {
    const { owner, counsellor, ids } = await twoPeople(api);

    await write(counsellor, owner, { itemId: ids[which], text: 'Ah !' });

    expect((await read(owner)).threads).toMatchObject([{ item: { id: ids[which], kind: which.replace('Id', '') } }]);
  });

  it('are answered in their thread; the answer waits for the counsellor until they have read it', async () => {
    const { owner, counsellor } = await twoPeople(api);
    const thread = (await write(counsellor, owner, { text: 'Et la suite ?' })).json<Thread>();

    const answered = (await answer(owner, thread.id, 'Un CAP.')).json<Thread>();

    expect(answered).toMatchObject({
      unread: 0,
      comments: [
        { mine: false, read: true },
        { mine: true, author: null },
      ],
    });
    expect(await unread(counsellor)).toEqual([{ ownerId: owner.id, unread: 1 }]);
    const [mine] = await seen(counsellor, owner);
    expect(mine).toMatchObject({
      unread: 1,
      comments: [
        { mine: true, read: true },
        { text: 'Un CAP.', mine: false },
      ],
    });

    const noted = { threadId: thread.id, through: mine!.comments[1]!.id };
    expect((await counsellor.browser.post(`${at(owner)}/read`, noted)).status).toBe(204);

    expect(await unread(counsellor)).toEqual([]);
    expect((await read(owner)).threads[0]!.comments[1]).toMatchObject({ mine: true, read: true });
  });

  it('are read up to the one that was shown, never backwards, and by nothing that is not there', async () => {
    const { owner, counsellor } = await twoPeople(api);
    const [first, second] = [
      (await write(counsellor, owner, { text: 'Un' })).json<Thread>(),
      (await write(counsellor, owner, { text: 'Deux' })).json<Thread>(),
    ];
    const noted = (through: string, threadId = first.id) =>
      owner.browser.post('/api/portfolio/comments/read', { threadId, through });

    expect(second.id).toBe(first.id);
    expect((await noted(newId())).status).toBe(404);
    expect((await noted(first.comments[0]!.id, newId())).status).toBe(404);
    await noted(first.comments[0]!.id);
    expect(await read(owner)).toMatchObject({ unread: 1 });
    await noted(second.comments[1]!.id);
    await noted(first.comments[0]!.id);
    expect(await read(owner)).toMatchObject({ unread: 0 });
  });

  it('are seen by no other counsellor of the same person, who shares everything with them', async () => {
    const { owner, counsellor, ids } = await twoPeople(api);
    const other = await aCounsellor(api.settings, api.counsellor.url, { structure: counsellor.structure });
    await aGrant(owner, other);
    const thread = (await write(counsellor, owner, { itemId: ids.skillId, text: 'Entre nous' })).json<Thread>();
    const [comment] = thread.comments;
    await answer(owner, thread.id, 'Oui');

    expect(await seen(other, owner)).toEqual([]);
    expect(await unread(other)).toEqual([]);
    for (const method of ['PATCH', 'DELETE']) {
      const tried = await other.browser.send(method, `${at(owner)}/${comment!.id}`, { text: 'Non' });
      expect([method, tried.status]).toEqual([method, 404]);
    }
    expect((await other.browser.post(`${at(owner)}/read`, { threadId: thread.id, through: comment!.id })).status).toBe(
      404,
    );
    await write(other, owner, { itemId: ids.skillId, text: 'Autre fil' });
    expect((await read(owner)).threads.map(({ comments }) => comments.length)).toEqual([1, 2]);
  });

  const GONE: [string, (owner: Person, grantId: string, ids: { skillId: string }) => Promise<unknown>][] = [
    ['was withdrawn', ({ browser }, id) => browser.delete(`/api/portfolio/grants/${id}`)],
    [
      'came to its day',
      async ({ browser }, id) => {
        await browser.patch(`/api/portfolio/grants/${id}`, { days: 1 });
        api.clock.advance(1);
      },
    ],
    [
      'does not hold the section any more',
      ({ browser }, id) => browser.patch(`/api/portfolio/grants/${id}`, { sections: ['languages'] }),
    ],
    [
      'does not hold the item any more',
      ({ browser }, id, { skillId }) => browser.patch(`/api/portfolio/grants/${id}`, { items: [skillId], later: true }),
    ],
    [
      'holds it no more because it is in the bin',
      ({ browser }, _, { skillId }) => browser.delete(`/api/portfolio/skills/${skillId}`),
    ],
  ];

  it.each(GONE)('stay with the person and are closed to the counsellor when the share %s', async (_, end) => {
    const { owner, counsellor, ids, grant } = await twoPeople(api);
    const thread = (await write(counsellor, owner, { itemId: ids.skillId, text: 'À revoir' })).json<Thread>();
    const [comment] = thread.comments;
    await answer(owner, thread.id, 'D’accord');
    await end(owner, grant.id, ids);

    expect(await seen(counsellor, owner)).not.toMatchObject([{ id: thread.id }]);
    expect(await unread(counsellor)).toEqual([]);
    expect((await write(counsellor, owner, { itemId: ids.skillId, text: 'Encore' })).status).toBe(404);
    expect((await counsellor.browser.patch(`${at(owner)}/${comment!.id}`, { text: 'Autre' })).status).toBe(404);
    expect((await counsellor.browser.delete(`${at(owner)}/${comment!.id}`)).status).toBe(404);
    expect((await read(owner)).threads).toMatchObject([
      { open: false, item: { title: 'Pétrir la pâte' }, comments: [{ text: 'À revoir' }, { text: 'D’accord' }] },
    ]);
    expect((await answer(owner, thread.id, 'Vous êtes là ?')).status).toBe(409);
  });

  it('are not written on what is not shared, nor on another’s, as on what nobody has', async () => {
    const { owner, counsellor, ids } = await twoPeople(api, { sections: ['experiences'] });
    const other = await anOwner(api.portfolio.url);
    const theirs = await aFilledPortfolio(other.browser);
    const tried = async (itemId: string) => {
      const { status, text } = await write(counsellor, owner, { itemId, text: 'Tiens' });
      return { status, text };
    };

    const nobodys = await tried(newId());

    expect(nobodys.status).toBe(404);
    expect(await tried(ids.skillId)).toEqual(nobodys);
    expect(await tried(theirs.experienceId)).toEqual(nobodys);
    expect(await read(owner)).toEqual({ unread: 0, threads: [] });
  });

  it('are not written on an item that the share leaves out, nor on one that came later', async () => {
    const { owner, counsellor, ids } = await twoPeople(api);
    const later = (await owner.browser.post('/api/portfolio/skills', { name: 'Plus tard' })).json<{ id: string }>();

    expect((await write(counsellor, owner, { itemId: later.id, text: 'Tiens' })).status).toBe(404);
    expect((await write(counsellor, owner, { itemId: ids.skillId, text: 'Tiens' })).status).toBe(201);
  });

  it.each(['', '   ', '\u0000', 'x'.repeat(2001)])('are words, and not too many: %j is refused', async (text) => {
    const { owner, counsellor } = await twoPeople(api);

    expect((await write(counsellor, owner, { text })).status).toBe(400);
  });

  it('are answered by nobody but the person they were written to', async () => {
    const { owner, counsellor } = await twoPeople(api);
    const thread = (await write(counsellor, owner, { text: 'Bonjour' })).json<Thread>();

    expect((await answer(await anOwner(api.portfolio.url), thread.id, 'Moi !')).status).toBe(404);
  });

  it('written at the same moment in a place without a thread are all there, in one thread', async () => {
    const { owner, counsellor, ids } = await twoPeople(api);
    const texts = ['un', 'deux', 'trois', 'quatre', 'cinq'];

    const written = await Promise.all(texts.map((text) => write(counsellor, owner, { itemId: ids.skillId, text })));

    expect(written.map(({ status }) => status)).toEqual(texts.map(() => 201));
    const { threads } = await read(owner);
    expect(threads.map(({ comments }) => comments.map(({ text }) => text).sort())).toEqual([[...texts].sort()]);
  });

  it('keep the name and the structure of a counsellor who erased their account', async () => {
    const { owner, counsellor } = await twoPeople(api);
    await write(counsellor, owner, { text: 'Au revoir' });
    await asAdmin(api.settings, 'DELETE FROM account WHERE id = $1', [counsellor.id]);

    expect((await read(owner)).threads).toMatchObject([
      { counsellor: { givenName: 'Agnès', structure: counsellor.structure.name }, comments: [{ text: 'Au revoir' }] },
    ]);
  });

  it('go when the person erases their account', async () => {
    const { owner, counsellor } = await twoPeople(api);
    await write(counsellor, owner, { text: 'Bonjour' });
    await owner.browser.delete('/api/auth/account', { password: owner.password });

    expect(await asAdmin(api.settings, 'SELECT FROM comment_thread WHERE owner_id = $1', [owner.id])).toEqual([]);
    expect(await asAdmin(api.settings, 'SELECT FROM comment WHERE owner_id = $1', [owner.id])).toEqual([]);
  });
});

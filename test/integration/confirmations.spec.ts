import { Client } from 'pg';
import { newId } from '#common';
import { aCounsellor, aGrant, anOwner, asAdmin, type Person, type Professional } from '#testing';
import { aFilledPortfolio } from './filled-portfolio.js';
import { startServices, type Services } from './services.js';

interface Confirmation {
  id?: string;
  by: string;
  shown?: boolean;
  decided?: boolean;
  sentence: string | null;
  confirmedName: string;
  changedSince: boolean;
}
interface Portfolio {
  skills: { id: string; confirmations?: Confirmation[] }[];
}

describe('a counsellor’s confirmation of a skill', () => {
  let api: Services;
  beforeAll(async () => (api = await startServices()));
  afterAll(() => api.close());

  async function twoPeople(terms = {}) {
    const owner = await anOwner(api.portfolio.url);
    const counsellor = await aCounsellor(api.settings, api.counsellor.url);
    const ids = await aFilledPortfolio(owner.browser);
    const grant = await aGrant(owner, counsellor, terms);
    return { owner, counsellor, ids, grant };
  }

  const at = (owner: Person, skillId: string) =>
    `/api/counsellor/portfolios/${owner.id}/skills/${skillId}/confirmation`;
  const confirm = ({ browser }: Professional, owner: Person, skillId: string, body: object = {}) =>
    browser.post(at(owner, skillId), body);
  const own = async ({ browser }: Person) =>
    (await browser.get('/api/portfolio')).json<Portfolio>().skills.flatMap(({ confirmations }) => confirmations ?? []);
  const asRead = async ({ browser }: Professional, owner: Person) =>
    (await browser.get(`/api/counsellor/portfolios/${owner.id}`))
      .json<Portfolio>()
      .skills.map(({ confirmations }) => confirmations);
  const show = ({ browser }: Person, id: string | undefined, shown = true) =>
    browser.patch(`/api/portfolio/confirmations/${id}`, { shown });

  it('is told to the person, hidden until they show it, and then told to readers without what is the owner’s', async () => {
    const { owner, counsellor, ids, grant } = await twoPeople();
    const other = await aCounsellor(api.settings, api.counsellor.url);
    await aGrant(owner, other);
    const preview = async () =>
      (await owner.browser.get(`/api/portfolio/grants/${grant.id}/preview`)).json<Portfolio>().skills[0]!.confirmations;

    const given = await confirm(counsellor, owner, ids.skillId, { sentence: ' Vue au fournil. ' });

    expect(given.status).toBe(201);
    expect(given.json()).toMatchObject({ skillId: ids.skillId, sentence: 'Vue au fournil.', shown: false });
    const [confirmation] = await own(owner);
    expect(confirmation).toMatchObject({
      by: 'Agnès Klein',
      organisation: counsellor.structure.name,
      relation: 'counsellor',
      shown: false,
      confirmedName: 'Pétrir la pâte',
      changedSince: false,
    });
    for (const reader of [counsellor, other]) expect(await asRead(reader, owner)).toEqual([undefined]);
    expect(await preview()).toBeUndefined();

    expect((await show(owner, confirmation!.id)).status).toBe(204);

    const { id: _, shown: __, decided: ___, ...told } = confirmation!;
    for (const reader of [counsellor, other]) expect(await asRead(reader, owner)).toEqual([[told]]);
    expect(await preview()).toEqual([told]);
    expect((await own(owner))[0]).toEqual({ ...confirmation, shown: true, decided: true });
    await show(owner, confirmation!.id, false);
    expect(await asRead(other, owner)).toEqual([undefined]);
  });

  it('says that it was given for former words once the skill has changed', async () => {
    const { owner, counsellor, ids } = await twoPeople();
    await confirm(counsellor, owner, ids.skillId);

    const changed = await owner.browser.patch(`/api/portfolio/skills/${ids.skillId}`, { level: 4 });
    expect(changed.json<Portfolio['skills'][0]>().confirmations).toMatchObject([{ changedSince: false }]);
    await owner.browser.patch(`/api/portfolio/skills/${ids.skillId}`, { name: 'Tenir un fournil' });

    expect(await own(owner)).toMatchObject([{ confirmedName: 'Pétrir la pâte', changedSince: true }]);
    await owner.browser.patch(`/api/portfolio/skills/${ids.skillId}`, { name: 'Pétrir la pâte', details: 'Au levain' });
    expect(await own(owner)).toMatchObject([{ confirmedName: 'Pétrir la pâte', changedSince: true }]);
  });

  it('given anew is a new word, which the person is asked about anew', async () => {
    const { owner, counsellor, ids } = await twoPeople();
    await confirm(counsellor, owner, ids.skillId, { sentence: 'Une fois' });
    await show(owner, (await own(owner))[0]!.id);

    await confirm(counsellor, owner, ids.skillId, { sentence: 'Deux fois' });

    expect(await own(owner)).toMatchObject([{ sentence: 'Deux fois', shown: false }]);
  });

  it('given twice at the same moment is there once', async () => {
    const { owner, counsellor, ids } = await twoPeople();

    const given = await Promise.all(
      ['a', 'b', 'c'].map((sentence) => confirm(counsellor, owner, ids.skillId, { sentence })),
    );

    expect(given.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(await own(owner)).toHaveLength(1);
  });

  it('is withdrawn by the one who gave it, also when the share has ended, and by no other', async () => {
    const { owner, counsellor, ids, grant } = await twoPeople();
    const other = await aCounsellor(api.settings, api.counsellor.url);
    await aGrant(owner, other);
    await confirm(counsellor, owner, ids.skillId);

    expect((await other.browser.delete(at(owner, ids.skillId))).status).toBe(404);
    expect(await own(owner)).toHaveLength(1);
    await owner.browser.delete(`/api/portfolio/grants/${grant.id}`);
    expect((await counsellor.browser.delete(at(owner, ids.skillId))).status).toBe(204);

    expect(await own(owner)).toEqual([]);
    expect((await counsellor.browser.delete(at(owner, ids.skillId))).status).toBe(404);
  });

  it('is removed by the person', async () => {
    const { owner, counsellor, ids } = await twoPeople();
    await confirm(counsellor, owner, ids.skillId);
    const [confirmation] = await own(owner);

    expect((await owner.browser.delete(`/api/portfolio/confirmations/${confirmation!.id}`)).status).toBe(204);

    expect(await own(owner)).toEqual([]);
    expect((await show(owner, confirmation!.id)).status).toBe(404);
  });

  it('is not given outside an open share, of what it leaves out, of another’s, or of what is no skill', async () => {
    const { owner, counsellor, ids } = await twoPeople();
    const later = (await owner.browser.post('/api/portfolio/skills', { name: 'Plus tard' })).json<{ id: string }>();
    const stranger = await aCounsellor(api.settings, api.counsellor.url);
    const half = await aCounsellor(api.settings, api.counsellor.url);
    await aGrant(owner, half, { sections: ['experiences'] });
    const theirs = await aFilledPortfolio((await anOwner(api.portfolio.url)).browser);

    for (const [who, skillId] of [
      [counsellor, later.id],
      [counsellor, ids.experienceId],
      [counsellor, theirs.skillId],
      [counsellor, newId()],
      [half, ids.skillId],
      [stranger, ids.skillId],
    ] as const) {
      expect((await confirm(who, owner, skillId)).status).toBe(404);
    }
    expect(await own(owner)).toEqual([]);
  });

  it('of a skill that left the share is not told, even when it is shown', async () => {
    const { owner, counsellor, ids, grant } = await twoPeople();
    await confirm(counsellor, owner, ids.skillId, { sentence: 'Secret' });
    await show(owner, (await own(owner))[0]!.id);
    await owner.browser.patch(`/api/portfolio/grants/${grant.id}`, { items: [ids.skillId], later: true });

    const { text } = await counsellor.browser.get(`/api/counsellor/portfolios/${owner.id}`);
    const mine = await counsellor.browser.get(`/api/counsellor/portfolios/${owner.id}/confirmations`);

    expect(text).not.toContain('Secret');
    expect(mine.json()).toEqual([]);
  });

  it('stays with the person, under the name it was given, when the counsellor erased their account', async () => {
    const { owner, counsellor, ids } = await twoPeople();
    await confirm(counsellor, owner, ids.skillId);
    await asAdmin(api.settings, 'DELETE FROM account WHERE id = $1', [counsellor.id]);

    expect(await own(owner)).toMatchObject([{ by: 'Agnès Klein' }]);
  });

  /** Row-level security alone, without the statements' own words. */
  async function visibleTo(role: 'counsellor' | 'export', actor: string, owner: string): Promise<unknown[]> {
    const client = new Client({ connectionString: api.settings.database[role] });
    await client.connect();
    try {
      await client.query('BEGIN');
      await client.query('SELECT app.enter($1, $2, $3)', [actor, owner, api.clock.now()]);
      return (await client.query('SELECT id FROM skill_confirmation')).rows;
    } finally {
      await client.end();
    }
  }

  it('is guarded by the database itself until it is shown', async () => {
    const { owner, counsellor, ids } = await twoPeople();
    const other = await aCounsellor(api.settings, api.counsellor.url);
    await aGrant(owner, other);
    const stranger = await aCounsellor(api.settings, api.counsellor.url);
    await confirm(counsellor, owner, ids.skillId);
    const all = async () => [
      await visibleTo('counsellor', other.id, owner.id),
      await visibleTo('export', other.id, owner.id),
      await visibleTo('counsellor', stranger.id, owner.id),
    ];

    expect(await all()).toEqual([[], [], []]);
    const id = (await own(owner))[0]!.id;
    await show(owner, id);
    expect(await all()).toEqual([[{ id }], [{ id }], []]);
  });
});

import { PurgeService } from '../../apps/portfolio/src/bin/purge.service.js';
import { newId } from '#common';
import { aCounsellor, aGrant, asAdmin, type Person } from '#testing';
import { startServices, type Services } from './services.js';
import { skillPairs, type Portfolio } from './skill-pairs.js';

describe('two skills that are one', () => {
  let api: Services;
  beforeAll(async () => (api = await startServices()));
  afterAll(() => api.close());

  const { own, duplicates, merge, restore, distinct, aPair } = skillPairs(() => api.portfolio.url);

  it('are found, made one, and hang together what each had', async () => {
    const { owner, kept, other, home, camp, evidence } = await aPair();
    expect(await duplicates(owner)).toEqual([{ likeness: 'words', ids: [kept.id, other.id] }]);

    const answer = await merge(owner, kept.id, { from: other.id, fromVersion: 1, name: 'Cuisiner pour beaucoup' }, 1);

    expect(answer.status).toBe(200);
    expect(answer.headers.get('etag')).toBe('"2"');
    expect(answer.json()).toMatchObject({
      id: kept.id,
      name: 'Cuisiner pour beaucoup',
      details: 'Pour trente.',
      level: 2,
      contexts: ['en famille', 'en plein air'],
      classifications: ['Maison', 'Vacances'],
      experienceIds: [home.id, camp.id].sort(),
    });
    const after = await own(owner);
    expect(after.skills).toEqual([answer.json()]);
    expect(after.evidence).toMatchObject([{ id: evidence.id, skillIds: [kept.id] }]);
    expect((await owner.browser.get('/api/portfolio/bin')).json()).toMatchObject([{ kind: 'skill', id: other.id }]);
    expect(await duplicates(owner)).toEqual([]);
  });

  it('are set apart when the other is taken back, each as it was', async () => {
    const { owner, kept, other } = await aPair();
    const before = await own(owner);
    await merge(owner, kept.id, { from: other.id, name: 'Cuisiner pour beaucoup' });

    expect((await restore(owner, other.id)).status).toBe(200);

    const after = await own(owner);
    const withoutVersions = ({ skills }: Portfolio) => skills.map(({ version: _, ...skill }) => skill);
    expect(withoutVersions(after)).toEqual(withoutVersions(before));
    expect(after.evidence).toEqual(before.evidence);
    expect(after.skills.map(({ version }) => version)).toEqual([3, 3]);
    expect((await restore(owner, other.id)).status).toBe(404);
  });

  it('keep, set apart, what was written since', async () => {
    const { owner, kept, other } = await aPair();
    await merge(owner, kept.id, { from: other.id, name: 'Cuisiner' });
    await owner.browser.patch(`/api/portfolio/skills/${kept.id}`, { name: 'Cuisiner vite', level: 4 });

    await restore(owner, other.id);

    expect((await own(owner)).skills).toMatchObject([
      { name: 'Cuisiner vite', level: 4, details: null, contexts: ['en famille'] },
      { name: 'cuisiner', details: 'Pour trente.' },
    ]);
  });

  it('do not come apart in the middle: once the other is gone for good, the one is all there is', async () => {
    const { owner, kept, other } = await aPair();
    await merge(owner, kept.id, { from: other.id, name: 'Cuisiner' });
    const merged = await own(owner);

    api.clock.advance(31);
    await api.portfolio.app.get(PurgeService).purge();

    expect((await restore(owner, other.id)).status).toBe(401);
    const rows = await asAdmin(api.settings, 'SELECT id, binned_at FROM skill WHERE owner_id = $1', [owner.id]);
    expect(rows).toEqual([{ id: kept.id, binned_at: null }]);
    expect(merged.skills[0]!.experienceIds).toHaveLength(2);
  });

  describe('and that others confirmed', () => {
    const confirm = async (owner: Person, skillId: string) => {
      const counsellor = await aCounsellor(api.settings, api.counsellor.url);
      await aGrant(owner, counsellor);
      const at = (id: string) => `/api/counsellor/portfolios/${owner.id}/skills/${id}/confirmation`;
      await counsellor.browser.post(at(skillId), { sentence: 'Vu.' });
      return { counsellor, at };
    };
    const told = async (owner: Person) =>
      (await own(owner)).skills.map(({ name, confirmations = [] }) => [
        name,
        confirmations.map(({ confirmedName, changedSince }) => [confirmedName, changedSince]),
      ]);

    it('bring their confirmations along, which stay tied to the words that were confirmed, and take them back', async () => {
      const { owner, kept, other } = await aPair();
      const { counsellor, at } = await confirm(owner, other.id);

      await merge(owner, kept.id, { from: other.id, name: 'Cuisiner pour beaucoup' });
      expect(await told(owner)).toEqual([['Cuisiner pour beaucoup', [['cuisiner', true]]]]);

      await restore(owner, other.id);
      expect(await told(owner)).toEqual([
        ['Cuisiner', []],
        ['cuisiner', [['cuisiner', false]]],
      ]);
      expect((await counsellor.browser.delete(at(other.id))).status).toBe(204);
    });

    it('can be taken back by who gave it, of the one that stayed', async () => {
      const { owner, kept, other } = await aPair();
      const { counsellor, at } = await confirm(owner, other.id);
      await merge(owner, kept.id, { from: other.id, name: 'Cuisiner' });

      expect((await counsellor.browser.delete(at(kept.id))).status).toBe(204);
      await restore(owner, other.id);

      expect(await told(owner)).toEqual([
        ['Cuisiner', []],
        ['cuisiner', []],
      ]);
    });

    it('by the same person hold one word of them, and each its own again when set apart', async () => {
      const { owner, kept, other } = await aPair();
      const { counsellor, at } = await confirm(owner, other.id);
      await counsellor.browser.post(at(kept.id), { sentence: 'Vu aussi.' });

      await merge(owner, kept.id, { from: other.id, name: 'Cuisiner pour beaucoup' });
      expect(await told(owner)).toEqual([['Cuisiner pour beaucoup', [['Cuisiner', true]]]]);

      await restore(owner, other.id);
      expect(await told(owner)).toEqual([
        ['Cuisiner', [['Cuisiner', false]]],
        ['cuisiner', [['cuisiner', false]]],
      ]);
    });

    it('go back to the one that they were given to, also when that was made one with a second and this with a third', async () => {
      const { owner, kept, other } = await aPair();
      await confirm(owner, other.id);
      const third = (await owner.browser.post('/api/portfolio/skills', { name: 'Faire à manger' })).json<{
        id: string;
      }>();
      await merge(owner, kept.id, { from: other.id, name: 'Cuisiner bien' });
      await merge(owner, third.id, { from: kept.id, name: 'Faire à manger' });
      expect(await told(owner)).toEqual([['Faire à manger', [['cuisiner', true]]]]);

      await restore(owner, other.id);
      await restore(owner, kept.id);

      expect(await told(owner)).toEqual([
        ['Cuisiner', []],
        ['cuisiner', [['cuisiner', false]]],
        ['Faire à manger', []],
      ]);
    });

    it('asked of the same person hold the word that confirms, not the one that is waited for', async () => {
      const { owner, kept, other } = await aPair();
      const request = newId();
      await asAdmin(
        api.settings,
        `INSERT INTO confirmation_request (owner_id, id, email, name, relation, token_hash, created_at, sent_at, expires_at)
         VALUES ($1, $2::uuid, 'a@example.org', 'A', 'trainer', sha256($2::uuid::text::bytea), $3, $3, $3::timestamptz + interval '1 day')`,
        [owner.id, request, api.clock.now()],
      );
      for (const [skill, answer] of [
        [kept, null],
        [other, 'confirmed'],
      ] as const) {
        await asAdmin(
          api.settings,
          `INSERT INTO skill_confirmation (owner_id, id, skill_id, request_id, relation, skill_name, skill_details, answer, by_name, answered_at)
           VALUES ($1, $2, $3, $4, 'trainer', $5, $6, $7, $8, $9)`,
          [
            ...[owner.id, newId(), skill.id, request, skill.name, skill.details],
            ...[answer, answer && 'A', answer && api.clock.now()],
          ],
        );
      }
      const waiting = async (skillId: string) =>
        asAdmin(
          api.settings,
          'SELECT skill_id = $2 AS here FROM skill_confirmation WHERE owner_id = $1 AND answer IS NULL',
          [...[owner.id, skillId]],
        );

      await merge(owner, kept.id, { from: other.id, name: 'Cuisiner' });
      expect(await told(owner)).toEqual([['Cuisiner', [['cuisiner', true]]]]);
      expect(await waiting(other.id)).toEqual([{ here: true }]);

      await restore(owner, other.id);
      expect(await told(owner)).toEqual([
        ['Cuisiner', []],
        ['cuisiner', [['cuisiner', false]]],
      ]);
      expect(await waiting(kept.id)).toEqual([{ here: true }]);
    });
  });

  it('show a reader no more than the share of the one that stays', async () => {
    const { owner, kept, other, home } = await aPair();
    const counsellor = await aCounsellor(api.settings, api.counsellor.url);
    await aGrant(owner, counsellor, { items: [home.id, kept.id], later: false });
    const read = async () => (await counsellor.browser.get(`/api/counsellor/portfolios/${owner.id}`)).json<Portfolio>();
    expect((await read()).skills).toHaveLength(1);

    await merge(owner, kept.id, { from: other.id, name: 'Cuisiner' });

    const { skills, evidence } = await read();
    expect(skills).toMatchObject([{ id: kept.id, details: 'Pour trente.', experienceIds: [home.id] }]);
    expect(evidence).toEqual([]);
  });

  it('are asked about once: told apart, they are two things', async () => {
    const { owner, kept, other } = await aPair();

    expect((await distinct(owner, kept.id, other.id)).status).toBe(204);
    expect((await distinct(owner, kept.id, other.id)).status).toBe(204);

    expect(await duplicates(owner)).toEqual([]);
    expect((await own(owner)).skills).toMatchObject([{ version: 1 }, { version: 1 }]);
    expect((await distinct(owner, kept.id, kept.id)).status).toBe(400);
    expect((await distinct(owner, newId(), other.id)).status).toBe(404);
  });
});

import { newId } from '#common';
import type { TestApp } from '#testing';
import { startPortfolio } from './portfolio-service.js';
import { skillPairs } from './skill-pairs.js';

describe('two skills', () => {
  let api: TestApp;
  beforeAll(async () => (api = await startPortfolio()));
  afterAll(() => api.close());

  const { own, merge, restore, distinct, aPair } = skillPairs(() => api.url);

  describe('are not made one', () => {
    it.each([
      ['of two tabs the second, by the one that stays', { fromVersion: 1 }, 7],
      ['of two tabs the second, by the one that goes', { fromVersion: 7 }, 1],
    ])('%s: the state of now is told', async (_, versions, version) => {
      const { owner, kept, other } = await aPair();

      const answer = await merge(owner, kept.id, { from: other.id, name: 'Cuisiner', ...versions }, version);

      expect(answer.status).toBe(412);
      expect(answer.json()).toMatchObject({ code: 'stale', current: { id: version === 7 ? kept.id : other.id } });
      expect((await own(owner)).skills).toHaveLength(2);
    });

    it.each<[string, (pair: Awaited<ReturnType<typeof aPair>>) => object, number, string]>([
      ['with itself', ({ kept }) => ({ from: kept.id.toUpperCase(), name: 'X' }), 400, 'from'],
      ['with what does not exist', () => ({ from: newId(), name: 'X' }), 400, 'from'],
      ['with an experience', ({ home }) => ({ from: home.id, name: 'X' }), 400, 'from'],
      ['with what is no id', () => ({ from: '1', name: 'X' }), 400, 'from'],
      ['without a name', ({ other }) => ({ from: other.id }), 400, 'name'],
      ['under a name of blanks', ({ other }) => ({ from: other.id, name: '  ' }), 400, 'name'],
      ['under a name too long', ({ other }) => ({ from: other.id, name: 'x'.repeat(201) }), 400, 'name'],
      ['with more than is asked', ({ other }) => ({ from: other.id, name: 'X', level: 4 }), 400, 'level'],
    ])('%s', async (_, body, status, field) => {
      const pair = await aPair();
      const before = await own(pair.owner);

      const answer = await merge(pair.owner, pair.kept.id, body(pair));

      expect(answer.status).toBe(status);
      expect(answer.json()).toMatchObject({ errors: [{ field }] });
      expect(await own(pair.owner)).toEqual(before);
    });

    it('with another person’s, nor from the bin, nor into it', async () => {
      const { owner, kept, other } = await aPair();
      const stranger = await aPair();

      expect((await merge(owner, kept.id, { from: stranger.other.id, name: 'X' })).status).toBe(400);
      expect((await merge(owner, stranger.kept.id, { from: other.id, name: 'X' })).status).toBe(404);
      expect((await distinct(owner, stranger.kept.id, other.id)).status).toBe(404);
      expect((await restore(owner, stranger.other.id)).status).toBe(404);
      await owner.browser.delete(`/api/portfolio/skills/${other.id}`);
      expect((await merge(owner, kept.id, { from: other.id, name: 'X' })).status).toBe(400);
      expect((await merge(owner, other.id, { from: kept.id, name: 'X' })).status).toBe(404);
      expect((await own(stranger.owner)).skills).toHaveLength(2);
    });

    it('twice, when both are asked for at once in both directions', async () => {
      const { owner, kept, other } = await aPair();

      const answers = await Promise.all([
        merge(owner, kept.id, { from: other.id, name: 'Un' }, 1),
        merge(owner, other.id, { from: kept.id, name: 'Deux' }, 1),
        merge(owner, kept.id, { from: other.id, name: 'Trois' }, 1),
      ]);

      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      expect(answers.every(({ status }) => [200, 400, 404, 412].includes(status))).toBe(true);
      expect((await own(owner)).skills).toHaveLength(1);
    });
  });
});

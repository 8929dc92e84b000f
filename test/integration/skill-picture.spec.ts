import { aCounsellor, aGrant, anOwner, Browser, type Person } from '#testing';
import { startServices, type Services } from './services.js';

interface Skill {
  id: string;
  classifications?: string[];
  version: number;
}
interface Named {
  code: string;
  label: string;
}
interface Nearby extends Named {
  have: (Named & { skillIds: string[] })[];
  learn: Named[];
}

const ENGLISH = { 'accept-language': 'en' };

describe('the picture of one’s skills', () => {
  let api: Services;
  beforeAll(async () => (api = await startServices()));
  afterAll(() => api.close());

  const skill = async ({ browser }: Person, name: string, code?: string, more: object = {}): Promise<string> => {
    const reference = code && { source: 'starter', code, version: '1' };
    const answer = await browser.post('/api/portfolio/skills', { name, reference, ...more });
    if (answer.status !== 201) throw new Error(answer.text);
    return answer.json<Skill & Record<string, unknown>>().id;
  };
  const groups = async ({ browser }: Person, headers = {}) =>
    (await browser.get('/api/portfolio/skills/groups', headers)).json<unknown[]>();
  const nearby = async ({ browser }: Person, headers = {}) =>
    (await browser.get('/api/portfolio/skills/nearby', headers)).json<Nearby[]>();

  describe('in groups', () => {
    it('is of those that the skills were chosen from, in the language that is asked for', async () => {
      const owner = await anOwner(api.portfolio.url);
      const bread = await skill(owner, 'Mon pain', 'bake-bread');
      const saw = await skill(owner, 'La scie', 'use-power-tools');
      const table = await skill(owner, 'Le service', 'serve-at-table');

      expect(await groups(owner)).toEqual([
        { code: 'cooking', label: 'Cuisine et repas', skillIds: [bread, table] },
        expect.objectContaining({ skillIds: [saw] }),
      ]);
      expect(await groups(owner, ENGLISH)).toMatchObject([{ label: 'Cooking and meals' }, {}]);
    });

    it('leaves out words of one’s own, other references, what is in the bin, and what is others’', async () => {
      const owner = await anOwner(api.portfolio.url);
      await skill(await anOwner(api.portfolio.url), 'Mon pain', 'bake-bread');
      await skill(owner, 'Faire du pain');
      await skill(owner, 'Du pain', undefined, { reference: { source: 'rome', code: 'bake-bread', version: '4' } });
      await skill(owner, 'Ce qui n’est plus', 'no-more');
      await owner.browser.delete(`/api/portfolio/skills/${await skill(owner, 'Mon pain', 'bake-bread')}`);

      expect(await groups(owner)).toEqual([]);
    });
  });

  describe('beside occupations', () => {
    it('tells what one has of each and what one would still learn, by skills chosen and by the same words', async () => {
      const owner = await anOwner(api.portfolio.url);
      const walls = await skill(owner, 'Monter des murs chez moi', 'build-walls');
      const mortar = await skill(owner, 'Préparer du mortier', 'mix-mortar');

      const [bricklayer] = await nearby(owner);

      expect(bricklayer).toMatchObject({ code: 'F1703', label: 'Maçon, maçonne' });
      expect(bricklayer!.have).toMatchObject([
        { code: 'mix-mortar', skillIds: [mortar] },
        { code: 'build-walls', skillIds: [walls] },
      ]);
      expect(bricklayer!.learn.map(({ code }) => code)).toContain('read-plan');
      expect(Object.keys(bricklayer!).sort()).toEqual(['code', 'have', 'label', 'learn']);
      expect((await nearby(owner, ENGLISH))[0]).toMatchObject({ label: 'Bricklayer' });
    });

    it('is empty for who has one skill, none, or those of another', async () => {
      const other = await anOwner(api.portfolio.url);
      await skill(other, 'Un mur', 'build-walls');
      await skill(other, 'Du mortier', 'mix-mortar');
      const owner = await anOwner(api.portfolio.url);
      expect(await nearby(owner)).toEqual([]);

      await skill(owner, 'Un mur', 'build-walls');

      expect(await nearby(owner)).toEqual([]);
    });

    it('shows one from near by: what one does there, and which skill it shows', async () => {
      const owner = await anOwner(api.portfolio.url);
      const walls = await skill(owner, 'Un mur', 'build-walls');
      const at = (code: string) => owner.browser.get(`/api/portfolio/skills/nearby/${code}`, ENGLISH);

      const { activities, ...occupation } = (await at('F1703')).json<{ activities: object[] }>();

      expect(occupation).toEqual({ code: 'F1703', label: 'Bricklayer' });
      expect(activities).toContainEqual({
        text: 'I build a straight wall',
        skill: { code: 'build-walls', label: expect.any(String), skillIds: [walls] },
      });
      for (const unknown of ['Z9999', 'gardening', 'constructor', '%00']) expect((await at(unknown)).status).toBe(404);
    });
  });

  describe('in one’s own groupings', () => {
    const rename = ({ browser }: Person, from: unknown, to: unknown) =>
      browser.post('/api/portfolio/skills/classifications/rename', { from, to });
    const groupings = async ({ browser }: Person) =>
      (await browser.get('/api/portfolio'))
        .json<{ skills: Skill[] }>()
        .skills.map(({ classifications = [], version }) => [classifications, version]);

    async function grouped() {
      const owner = await anOwner(api.portfolio.url);
      await skill(owner, 'Coudre', undefined, { classifications: ['Maison', 'Mains', 'Loisirs'] });
      await skill(owner, 'Jardiner', undefined, { classifications: ['Maison'] });
      await skill(owner, 'Vendre', undefined, { classifications: ['Travail'] });
      return owner;
    }

    it('renames one everywhere, and makes one of two', async () => {
      const owner = await grouped();

      expect((await rename(owner, 'Maison', ' Loisirs ')).json()).toEqual({ changed: 2 });

      expect(await groupings(owner)).toEqual([
        [['Loisirs', 'Mains'], 2],
        [['Loisirs'], 2],
        [['Travail'], 1],
      ]);
    });

    it('takes one away everywhere', async () => {
      const owner = await grouped();

      expect((await rename(owner, 'Maison', null)).json()).toEqual({ changed: 2 });

      expect(await groupings(owner)).toEqual([
        [['Mains', 'Loisirs'], 2],
        [[], 2],
        [['Travail'], 1],
      ]);
    });

    it.each([
      ['one that no skill has', 'Ailleurs', 'Là', 404],
      ['one of nothing', '', 'Là', 400],
      ['to nothing', 'Maison', '', 400],
      ['to blanks', 'Maison', ' \t ', 400],
      ['to what is too long', 'Maison', 'x'.repeat(61), 400],
      ['to what is no text', 'Maison', 3, 400],
      ['without a new name', 'Maison', undefined, 400],
    ])('does not rename %s', async (_, from, to, status) => {
      const owner = await grouped();
      const before = await groupings(owner);

      expect((await rename(owner, from, to)).status).toBe(status);
      expect(await groupings(owner)).toEqual(before);
    });

    it('leaves those of others as they are', async () => {
      const [owner, other] = [await grouped(), await grouped()];
      await rename(owner, 'Maison', null);

      expect(await groupings(other)).toContainEqual([['Maison'], 1]);
    });
  });

  describe('as a counsellor reads it', () => {
    it('says nothing of a ground that is not shared: with it or without, the answer is the same to the letter', async () => {
      const owner = await anOwner(api.portfolio.url);
      const counsellor = await aCounsellor(api.settings, api.counsellor.url);
      const shared = (await owner.browser.post('/api/portfolio/experiences', { kind: 'job', title: 'Shared' })).json<{
        id: string;
      }>().id;
      const bread = await skill(owner, 'Mon pain', 'bake-bread', {
        ...{ level: 2, classifications: ['Fournil'], experienceIds: [shared] },
      });
      await aGrant(owner, counsellor, { items: [shared, bread], later: false });
      const read = async () => {
        const answer = await counsellor.browser.get(`/api/counsellor/portfolios/${owner.id}`);
        const { access: _, ...portfolio } = answer.json<{ access: object; skills: object[] }>();
        return portfolio;
      };
      const before = await read();
      expect(before.skills).toEqual([
        expect.objectContaining({
          classifications: ['Fournil'],
          levels: [expect.objectContaining({ level: 2 })],
          reference: { source: 'starter', code: 'bake-bread', version: '1' },
          experienceIds: [shared],
        }),
      ]);

      const hidden = (
        await owner.browser.post('/api/portfolio/experiences', { kind: 'training', title: 'Hidden' })
      ).json<{ id: string }>().id;
      await owner.browser.patch(`/api/portfolio/skills/${bread}`, { experienceIds: [shared, hidden] });
      await owner.browser.post('/api/portfolio/evidence', {
        ...{ title: 'Hidden', url: 'https://example.org', skillIds: [bread], experienceIds: [hidden] },
      });

      expect(await read()).toEqual(before);
    });

    it('has the groups of the codes that are asked about, and nothing more: they are nobody’s', async () => {
      const ask = (body: unknown, headers = {}) =>
        new Browser(api.counsellor.url, { origin: api.settings.publicUrl }).post(
          '/api/counsellor/skill-groups',
          body,
          headers,
        );

      expect((await ask({ codes: ['bake-bread', 'bake-bread', 'no-more', '__proto__'] }, ENGLISH)).json()).toEqual([
        { code: 'cooking', label: 'Cooking and meals', codes: ['bake-bread'] },
      ]);
      expect((await ask({ codes: [] })).json()).toEqual([]);
      for (const wrong of [{}, { codes: 'bake-bread' }, { codes: [1] }, { codes: Array(2001).fill('a') }]) {
        expect((await ask(wrong)).status).toBe(400);
      }
    });
  });
});

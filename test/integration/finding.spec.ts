import { starterVersion } from '#referentials';
import { Client } from 'pg';
import { anOwner, eventually, type Browser, type TestApp } from '#testing';
import { startPortfolio } from './portfolio-service.js';

interface Item {
  id: string;
  version: number;
}
interface SkillOfMine extends Item {
  name: string;
  level: number | null;
  experienceIds: string[];
  levels?: { level: number; difficulty: string | null; setting: string | null }[];
}
interface Added {
  outcome: string;
  skill: SkillOfMine;
}

const NOBODYS = '01234567-89ab-7def-8123-456789abcdef';
const reference = (code: string) => ({ source: 'starter', code, version: starterVersion });
const LISTEN = { reference: reference('listen'), name: 'Écouter quelqu’un qui va mal' };
const TOLD = {
  field: { source: 'starter', code: 'caring-for-relative' },
  activities: ['caring-for-relative-wash', 'caring-for-relative-meals'],
  own: ['Je fais rire mon grand-père'],
  skills: [{ ...LISTEN, level: 3, difficulty: null, setting: null }],
};

describe('finding what one can do', () => {
  let api: TestApp;
  beforeAll(async () => (api = await startPortfolio()));
  afterAll(() => api.close());

  async function someone(title = 'Auprès de mon grand-père') {
    const { browser } = await anOwner(api.url);
    const { id, version } = (await browser.post('/api/portfolio/experiences', { kind: 'caring', title })).json<Item>();
    return {
      browser,
      id,
      version,
      telling: `/api/portfolio/experiences/${id}/telling`,
      adding: `/api/portfolio/experiences/${id}/skills`,
    };
  }
  const put = (browser: Browser, path: string, body: unknown) => browser.send('PUT', path, body);
  const add = async (browser: Browser, path: string, skills: object[]) =>
    (await browser.post(path, { skills })).json<Added[]>();
  const skillsOf = async (browser: Browser) =>
    (await browser.get('/api/portfolio')).json<{ skills: SkillOfMine[] }>().skills;

  describe('what is ticked', () => {
    it('is nothing at first, with what the title speaks of', async () => {
      const { browser, telling } = await someone('Serveuse au café du Port');

      expect((await browser.get(telling)).json()).toEqual({
        ...{ field: null, activities: [], own: [], skills: [] },
        suggestions: expect.arrayContaining([
          expect.objectContaining({ code: 'G1803', kind: 'occupation' }),
        ]) as unknown,
      });
    });

    it('is found again, and leaves the version of the experience as it is', async () => {
      const { browser, id, version, telling } = await someone();

      expect((await put(browser, telling, TOLD)).json()).toEqual(TOLD);
      expect((await browser.get(telling)).json()).toEqual({ ...TOLD, suggestions: [] });
      const amended = await browser.send(
        'PATCH',
        `/api/portfolio/experiences/${id}`,
        { place: 'Metz' },
        { 'if-match': `"${version}"` },
      );
      expect(amended.status).toBe(200);
      expect(amended.json()).not.toHaveProperty('telling');
      expect((await browser.get(telling)).json()).toMatchObject(TOLD);
    });

    it('is what was saved last', async () => {
      const { browser, telling } = await someone();

      await put(browser, telling, TOLD);
      await put(browser, telling, { ...TOLD, activities: [] });

      expect((await browser.get(telling)).json()).toMatchObject({ activities: [] });
    });

    it.each([
      ['a field that is none', { field: { source: 'starter', code: 'astronaut' } }, 'field', 'exists'],
      ['a source that is none', { field: { source: 'horoscope', code: 'lion' } }, 'field.source', 'isIn'],
      ['no list of activities', { activities: null }, 'activities', 'isArray'],
      [
        'too many activities',
        { activities: Array.from({ length: 61 }, (_, n) => `a-${n}`) },
        'activities',
        'arrayMaxSize',
      ],
      ['a code that is none', { activities: ['<b>'] }, 'activities', 'matches'],
      ['too many own words', { own: Array.from({ length: 11 }, (_, n) => `Je fais ${n}`) }, 'own', 'arrayMaxSize'],
      ['own words too long', { own: ['x'.repeat(201)] }, 'own', 'maxLength'],
      ['an invisible character', { own: ['a\u0000b'] }, 'own', 'isPlainText'],
      ['a level that is none', { skills: [{ ...LISTEN, level: 5 }] }, 'skills[0].level', 'isIn'],
      ['a skill without a name', { skills: [{ ...LISTEN, name: ' ' }] }, 'skills[0].name', 'isNotEmpty'],
      ['a field there is not', { mood: 'fine' }, 'mood', 'whitelistValidation'],
    ])('is refused with %s, naming it, and stays as it was', async (_, wrong, field, code) => {
      const { browser, telling } = await someone();
      await put(browser, telling, TOLD);

      const answer = await put(browser, telling, { ...TOLD, ...wrong });

      expect(answer.status).toBe(400);
      expect(answer.json()).toMatchObject({ code: 'invalid', errors: [{ field, code }] });
      expect((await browser.get(telling)).json()).toMatchObject(TOLD);
    });

    it('is the owner’s alone: another owner, a binned experience and an unknown one are not found', async () => {
      const { browser, id, telling } = await someone();
      const { browser: other } = await anOwner(api.url);
      await put(browser, telling, TOLD);

      expect((await other.get(telling)).status).toBe(404);
      expect((await put(other, telling, TOLD)).status).toBe(404);
      expect((await put(browser, `/api/portfolio/experiences/${NOBODYS}/telling`, TOLD)).status).toBe(404);
      expect((await browser.get('/api/portfolio/experiences/me/telling')).status).toBe(404);
      await browser.delete(`/api/portfolio/experiences/${id}`);
      expect((await browser.get(telling)).status).toBe(404);
      expect((await put(browser, telling, TOLD)).status).toBe(404);
    });
  });

  describe('the skills that are picked', () => {
    it('are added with their words, their reference and their level, shown by the experience', async () => {
      const { browser, id, adding } = await someone();

      const added = await add(browser, adding, [
        { ...LISTEN, level: 3, difficulty: 'varied', setting: 'known' },
        { reference: null, name: 'Faire rire' },
      ]);

      expect(added).toMatchObject([
        {
          outcome: 'new',
          skill: {
            ...{ name: LISTEN.name, level: 3, reference: LISTEN.reference, experienceIds: [id], version: 1 },
            levels: [{ level: 3, difficulty: 'varied', setting: 'known' }],
          },
        },
        { outcome: 'new', skill: { name: 'Faire rire', level: null, experienceIds: [id] } },
      ]);
      expect(await skillsOf(browser)).toHaveLength(2);
    });

    it('are the same when they are sent twice, at once or one after the other', async () => {
      const { browser, adding } = await someone();
      const chosen = [
        { ...LISTEN, level: 2, setting: 'known' },
        { name: 'Faire rire', level: 4 },
      ];

      await Promise.all(Array.from({ length: 6 }, () => add(browser, adding, chosen)));
      const again = await add(browser, adding, chosen);

      expect(again.map(({ outcome }) => outcome)).toEqual(['known', 'known']);
      expect((await skillsOf(browser)).map(({ version, levels }) => [version, levels?.length])).toEqual([
        [1, 1],
        [1, 1],
      ]);
    });

    it('tie one that is there already, which keeps all but the level that is said', async () => {
      const { browser, id, adding } = await someone();
      const old = {
        ...LISTEN,
        reference: { ...LISTEN.reference, version: 'long-ago' },
        level: 1,
        details: 'Les miens',
      };
      const mine = (await browser.post('/api/portfolio/skills', old)).json<SkillOfMine>();

      const [first] = await add(browser, adding, [{ reference: reference('listen'), name: 'Savoir écouter' }]);
      const [second] = await add(browser, adding, [{ reference: reference('listen'), name: 'Écouter', level: 4 }]);

      expect(first).toMatchObject({
        outcome: 'tied',
        skill: { id: mine.id, level: 1, version: 2, experienceIds: [id] },
      });
      expect(second).toMatchObject({
        outcome: 'known',
        skill: { id: mine.id, name: LISTEN.name, details: 'Les miens', level: 4, version: 3, reference: old.reference },
      });
      expect(await skillsOf(browser)).toHaveLength(1);
    });

    it.each([
      [
        'is written of meanwhile',
        `name = 'Écouter', version = version + 1`,
        [{ name: 'Écouter', level: 4, version: 3 }],
      ],
      ['goes to the bin meanwhile', 'binned_at = now()', [{ name: LISTEN.name, level: 4, version: 1 }]],
    ])('leave as it is one that %s', async (_, change, expected) => {
      const { browser, adding } = await someone();
      const old = (await browser.post('/api/portfolio/skills', LISTEN)).json<SkillOfMine>();
      const client = new Client({ connectionString: api.settings.database.admin });
      await client.connect();
      try {
        await client.query('BEGIN');
        await client.query(`UPDATE skill SET ${change} WHERE id = $1`, [old.id]);
        const adds = add(browser, adding, [{ ...LISTEN, level: 4 }]);
        await eventually(
          () => client.query('SELECT FROM pg_stat_activity WHERE pg_backend_pid() = ANY (pg_blocking_pids(pid))'),
          ({ rowCount }) => rowCount === 1,
        );
        await client.query('COMMIT');
        await adds;
      } finally {
        await client.end();
      }

      expect(await skillsOf(browser)).toMatchObject(expected);
    });

    it('leave what is in the bin there', async () => {
      const { browser, adding } = await someone();
      const [old] = await add(browser, adding, [LISTEN]);
      await browser.delete(`/api/portfolio/skills/${old!.skill.id}`);

      const [added] = await add(browser, adding, [LISTEN]);

      expect(added).toMatchObject({ outcome: 'new' });
      expect(added!.skill.id).not.toBe(old!.skill.id);
    });

    it.each([
      ['none', [], 'skills', 'arrayNotEmpty'],
      ['too many', Array.from({ length: 31 }, (_, n) => ({ name: `n° ${n}` })), 'skills', 'arrayMaxSize'],
      ['the same reference twice', [LISTEN, { ...LISTEN, name: 'Encore' }], 'skills[1]', 'arrayUnique'],
      ['the same words twice', [{ name: 'Rire' }, { name: ' rire ' }], 'skills[1]', 'arrayUnique'],
      ['a reference that is none', [{ name: 'Voler', reference: reference('fly') }], 'skills[0].reference', 'exists'],
      [
        'a reference of a list that we do not have',
        [{ name: 'Voler', reference: { source: 'esco', code: 'fly', version: '1' } }],
        'skills[0].reference',
        'exists',
      ],
      ['blanks for words', [LISTEN, { name: '  ' }], 'name', 'isNotEmpty'],
      ['words too long', [{ name: 'x'.repeat(201) }], 'skills[0].name', 'maxLength'],
      ['a difficulty that is none', [{ ...LISTEN, level: 1, difficulty: 'hellish' }], 'skills[0].difficulty', 'isIn'],
    ])('are refused with %s, naming it; none is added', async (_, skills, field, code) => {
      const { browser, adding } = await someone();

      const answer = await browser.post(adding, { skills });

      expect(answer.status).toBe(400);
      expect(answer.json()).toMatchObject({ code: 'invalid', errors: [{ field, code }] });
      expect(await skillsOf(browser)).toEqual([]);
    });

    it('go to one’s own experiences only', async () => {
      const { browser, id, adding } = await someone();
      const { browser: other } = await anOwner(api.url);

      expect((await other.post(adding, { skills: [LISTEN] })).status).toBe(404);
      await browser.delete(`/api/portfolio/experiences/${id}`);
      expect((await browser.post(adding, { skills: [LISTEN] })).status).toBe(404);
      expect(await skillsOf(other)).toEqual([]);
      expect(await skillsOf(browser)).toEqual([]);
    });
  });
});

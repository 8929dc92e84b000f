import { anOwner, type Browser, type TestApp } from '#testing';
import { references, reworded } from './imported-references.js';
import { startPortfolio } from './portfolio-service.js';
import { romeFiles } from './reference-files.js';

interface Skill {
  id: string;
  name: string;
  version: number;
  reference?: object;
}

const WORDS = 'Pétrir une pâte à tourte';
const TODAY = 'Pétrir la pâte des tourtes';
const knead = (version = '900') => ({ source: 'rome', code: '101', version });

describe('what a list says today of skills that were chosen from it', () => {
  let api: TestApp;
  let operator: ReturnType<typeof references>;
  let browser: Browser;
  beforeEach(async () => {
    api = await startPortfolio();
    operator = references(api.settings);
    await operator.importRome(romeFiles('900'));
    browser = (await anOwner(api.url)).browser;
  });
  afterEach(() => api.close());

  const importToday = () => operator.importRome(reworded(romeFiles('901'), WORDS, TODAY));
  const add = async (name: string, reference?: object, of = browser) =>
    (await of.post('/api/portfolio/skills', { name, reference })).json<Skill>();
  const amend = ({ id, version }: Skill, change: object) =>
    browser.send('PATCH', `/api/portfolio/skills/${id}`, change, { 'if-match': `"${version}"` });
  const newer = async (of = browser) => (await of.get('/api/portfolio/skills/newer-wordings')).json<object[]>();
  const skills = async () => (await browser.get('/api/portfolio')).json<{ skills: Skill[] }>().skills;

  it('is told once a newer version words it otherwise, also beside words of one’s own', async () => {
    const chosen = await add(WORDS, knead());
    const own = await add('Mon pain', knead());
    expect(await newer()).toEqual([]);

    await importToday();

    expect(await newer()).toEqual([
      { skillId: chosen.id, label: TODAY, reference: knead('901') },
      { skillId: own.id, label: TODAY, reference: knead('901') },
    ]);
    expect((await skills()).map(({ name }) => name)).toEqual([WORDS, 'Mon pain']);
  });

  it('is told no more once its words are taken, or one’s own are kept', async () => {
    const [chosen, own] = [await add(WORDS, knead()), await add('Mon pain', knead())];
    await importToday();

    expect((await amend(chosen, { name: TODAY, reference: knead('901') })).status).toBe(200);
    expect((await amend(own, { reference: knead('901') })).status).toBe(200);

    expect(await newer()).toEqual([]);
    expect((await skills()).map(({ name }) => name)).toEqual([TODAY, 'Mon pain']);
  });

  it('is told also when the version that was chosen is removed: the words stay', async () => {
    const chosen = await add(WORDS, knead());
    await importToday();

    await operator.remove('rome', '900');

    expect(await newer()).toMatchObject([{ skillId: chosen.id, label: TODAY }]);
    expect(await skills()).toMatchObject([{ name: WORDS, reference: knead() }]);
  });

  it('is nothing once that version is removed, or all are', async () => {
    await add(WORDS, knead());
    await importToday();

    await operator.remove('rome', '901');
    expect(await newer()).toEqual([]);
    await operator.remove('rome', '900');
    expect(await newer()).toEqual([]);
    expect(await skills()).toMatchObject([{ name: WORDS, reference: knead() }]);
  });

  it.each([
    ['it still words as before', 'Ma douceur', { source: 'rome', code: '102', version: '900' }],
    ['is said in its words already', 'pétrir la PÂTE des tourtes', knead()],
    ['it does not have', 'Voler', { source: 'rome', code: '999', version: '900' }],
    ['was chosen from another list', 'Pétrir', { source: 'esco', code: '101', version: '900' }],
    ['is of today’s version', 'Mon pain', knead('901')],
    ['is in words of one’s own alone', WORDS, undefined],
  ])('is nothing of what %s', async (_, name, reference) => {
    await add(name, reference);
    await importToday();

    expect(await newer()).toEqual([]);
  });

  it('is told of one’s own skills alone, and not of those in the bin', async () => {
    const { browser: other } = await anOwner(api.url);
    await add(WORDS, knead(), other);
    const { id } = await add(WORDS, knead());
    await browser.delete(`/api/portfolio/skills/${id}`);
    await importToday();

    expect(await newer()).toEqual([]);
    expect(await newer(other)).toHaveLength(1);
  });
});

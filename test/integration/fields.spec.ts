import { starterSet, starterVersion } from '#referentials';
import { anOwner, type TestApp } from '#testing';
import { startPortfolio } from './portfolio-service.js';

const FIELDS = '/api/portfolio/referentials/fields';
const FIELD = '/api/portfolio/referentials/field';
const reference = (code: string) => ({ source: 'starter', code, version: starterVersion });

describe('occupations and themes', () => {
  let api: TestApp;
  beforeAll(async () => (api = await startPortfolio()));
  afterAll(() => api.close());

  it('are all listed, family by family, in the language that is asked for', async () => {
    const { browser } = await anOwner(api.url);

    const all = (await browser.get(FIELDS)).json<{ code: string }[]>();
    const themes = (await browser.send('GET', `${FIELDS}?kind=theme`, undefined, { 'accept-language': 'en' })).json();

    expect(all).toHaveLength(starterSet.fields.length);
    expect(themes).toContainEqual({
      ...{ source: 'starter', code: 'garden', kind: 'theme', label: 'Keeping a garden', matched: null },
      ...{ family: 'With my hands, at home', usualKind: 'leisure', usualTitle: 'Keeping a garden' },
    });
  });

  it('are found by what people say, twelve at most', async () => {
    const { browser } = await anOwner(api.url);

    const found = (await browser.get(`${FIELDS}?q=${encodeURIComponent('garde d’enfant')}`)).json<{ code: string }[]>();

    expect(found[0]?.code).toBe('K1303');
    expect((await browser.get(`${FIELDS}?q=de`)).json<unknown[]>().length).toBeLessThanOrEqual(12);
    expect((await browser.get(`${FIELDS}?q=xyzzy`)).json()).toEqual([]);
  });

  it('tell what people do and why each skill is proposed', async () => {
    const { browser } = await anOwner(api.url);

    const field = (await browser.get(`${FIELD}?source=starter&code=caring-for-relative`)).json<{
      activities: { code: string; skills: string[] }[];
      skills: { reference: { code: string } }[];
    }>();

    expect(field).toMatchObject({ version: starterVersion, label: 'Aider un proche malade, âgé ou handicapé' });
    expect(field.activities).toContainEqual({
      ...{ code: 'caring-for-relative-wash', text: 'J’aide mon proche à se laver et à s’habiller' },
      skills: ['help-wash-dress', 'respect-privacy'],
    });
    expect(field.skills).toContainEqual({
      ...{ reference: reference('help-wash-dress'), label: expect.any(String) as string },
      ...{ group: 'Soin et aide aux personnes', core: true, evidence: 'word' },
    });
    expect(new Set(field.skills.map(({ reference: { code } }) => code))).toEqual(
      new Set(field.activities.flatMap(({ skills }) => skills)),
    );
  });

  it.each([
    ['a kind that is none', `${FIELDS}?kind=hobby`, 400],
    ['a search too long', `${FIELDS}?q=${'x'.repeat(101)}`, 400],
    ['a field that is none', `${FIELD}?source=starter&code=astronaut`, 404],
    ['a field named as a thing of the machine', `${FIELD}?source=starter&code=__proto__`, 404],
    ['a list that was not imported', `${FIELD}?source=rome&code=D1102`, 404],
    ['a list that is none', `${FIELD}?source=horoscope&code=lion`, 400],
  ])('refuse %s', async (_, path, status) => {
    const { browser } = await anOwner(api.url);

    expect((await browser.get(path)).status).toBe(status);
  });
});

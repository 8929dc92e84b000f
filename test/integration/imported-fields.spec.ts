import { anOwner, type Browser, type TestApp } from '#testing';
import { references, without, withRows } from './imported-references.js';
import { startPortfolio } from './portfolio-service.js';
import { escoFiles, escoRelations, romeFiles } from './reference-files.js';

interface Field {
  source: string;
  code: string;
  label: string;
}
interface Added {
  outcome: string;
  skill: { id: string; name: string; reference: object };
}

const ESCO = 'http://data.europa.eu/esco';
const PIE_MAKER = { source: 'rome', code: 'Z1101' };
const KNEAD = { source: 'rome', code: '101', version: '900' };
const NOTHING = { activities: [], own: [], skills: [] };

/** With an occupation that our starter set has too, under names that it does not have. */
const rome = (version = '900') =>
  withRows(romeFiles(version), {
    _grand_domaine: '"D","Commerce"',
    domaine_professionnel: '"D11","Alimentation"',
    referentiel_code_rome: '"D1102","3","Boulanger / Boulangère"',
    referentiel_appellation: '"4","Mitronnier / Mitronnière","D1102"',
  });

describe('the occupations that an operator imported', () => {
  let api: TestApp;
  let operator: ReturnType<typeof references>;
  let browser: Browser;
  beforeAll(async () => {
    api = await startPortfolio();
    operator = references(api.settings);
    await operator.loadStarter();
    await operator.importRome(rome());
    await operator.importEsco({ ...escoFiles('fr'), ...escoFiles('en'), ...escoRelations });
    browser = (await anOwner(api.url)).browser;
  });
  afterAll(() => api.close());

  const find = async (q: string, language = 'fr', more = '') =>
    (
      await browser.get(`/api/portfolio/referentials/fields?q=${encodeURIComponent(q)}${more}`, {
        'accept-language': language,
      })
    ).json<Field[]>();
  const found = async (...asked: Parameters<typeof find>) =>
    (await find(...asked)).map(({ source, code }) => `${source} ${code}`);
  const read = (source: string, code: string) =>
    browser.get(`/api/portfolio/referentials/field?${new URLSearchParams({ source, code }).toString()}`);

  describe('are found', () => {
    it('by what ROME calls them, under the name that was looked for', async () => {
      expect(await find('quichier')).toEqual([
        {
          ...{ source: 'rome', code: 'Z1101', kind: 'occupation', label: 'Tourtier / Tourtière' },
          ...{ matched: "Tourtier-quichier / Tourtière-quichière d'à côté", family: '', usualKind: 'job' },
          usualTitle: "Tourtier-quichier / Tourtière-quichière d'à côté",
        },
      ]);
    });

    it('after ours, which are not there twice, also where only ROME calls them so', async () => {
      const bakers = await found('boulanger');

      expect(bakers[0]).toBe('starter D1102');
      expect(bakers).not.toContain('rome D1102');
      expect(await found('mitronnière')).toEqual(['starter D1102']);
    });

    it('in ESCO where ROME has none', async () => {
      expect(await found('tourtier')).toEqual(['rome Z1101']);
      expect(await found('pie maker', 'en')).toEqual([`esco ${ESCO}/occupation/o1`]);
    });

    it('also with a typing error, and ours too', async () => {
      expect(await found('braseurr')).toContain('rome Z1201');
      expect(await found('boulangre')).toContain('starter D1102');
    });

    it('by names of skills that begin a line, however their list writes them', async () => {
      const answer = await browser.get('/api/portfolio/referentials/search?q=knead&lang=en&kind=skill');

      expect(answer.json<Field[]>().find(({ source }) => source === 'esco')).toMatchObject({ label: 'Knead' });
    });

    it('not among themes of life, nor without words', async () => {
      expect(await found('tourtier', 'fr', '&kind=theme')).toEqual([]);
      const all = (await browser.get('/api/portfolio/referentials/fields')).json<Field[]>();
      expect(new Set(all.map(({ source }) => source))).toEqual(new Set(['starter']));
    });
  });

  describe('are read', () => {
    it('with the skills that they ask for, their heart first, and nothing to tick', async () => {
      expect((await read('rome', 'Z1101')).json()).toEqual({
        ...{ ...PIE_MAKER, version: '900', kind: 'occupation', label: 'Tourtier / Tourtière', matched: null },
        ...{ family: 'Pain et gâteaux', usualKind: 'job', usualTitle: 'Tourtier / Tourtière', activities: [] },
        skills: [
          {
            ...{ reference: KNEAD, label: 'Pétrir une pâte à tourte', core: true, evidence: 'word' },
            group: 'Faire des tourtes, des quiches; et du pain',
          },
          expect.objectContaining({ label: 'Faire preuve de douceur', core: false, evidence: 'word' }),
          expect.objectContaining({ label: 'Histoire de la quiche', core: false, evidence: 'certificate' }),
        ],
      });
    });

    it('of ESCO by their address, in the language that is asked for', async () => {
      const query = new URLSearchParams({ source: 'esco', code: `${ESCO}/occupation/o1` }).toString();
      const answer = await browser.get(`/api/portfolio/referentials/field?${query}`, { 'accept-language': 'en' });

      expect(answer.json()).toMatchObject({
        label: 'Pie maker',
        skills: [
          { label: 'Knead', core: true },
          { label: 'Dough', core: false },
        ],
      });
    });

    it.each([
      ['an unknown code', 'rome', 'Z9999', 404],
      ['the code of another source', 'esco', 'Z1101', 404],
      ['a code of ours of another source', 'rome', 'garden', 404],
      ['a skill', 'rome', '101', 404],
      ['a group', 'rome', 'Z11', 404],
      ['what ESCO has no more', 'esco', `${ESCO}/occupation/o2`, 404],
      ['a source that is none', 'horoscope', 'lion', 400],
      ['a list of skills that has no occupations', 'digcomp', '1.1', 404],
      ['no code', 'rome', '', 400],
      ['a code too long', 'rome', 'x'.repeat(201), 400],
      ['an invisible character', 'rome', 'Z\u00001101', 400],
    ])('not for %s', async (_, source, code, status) => {
      expect((await read(source, code)).status).toBe(status);
    });
  });

  async function someone() {
    const { browser } = await anOwner(api.url);
    const body = { kind: 'job', title: 'Aux tourtes' };
    const { id } = (await browser.post('/api/portfolio/experiences', body)).json<{ id: string }>();
    const at = `/api/portfolio/experiences/${id}`;
    return { browser, telling: `${at}/telling`, adding: `${at}/skills` };
  }
  const add = async (browser: Browser, path: string, ...skills: object[]) =>
    (await browser.post(path, { skills })).json<Added[]>();

  describe('are chosen for an experience', () => {
    it('and found again, with what is picked', async () => {
      const { browser, telling } = await someone();
      const picked = { reference: KNEAD, name: 'Pétrir', level: null, difficulty: null, setting: null };
      const told = { ...NOTHING, field: PIE_MAKER, skills: [picked] };

      expect((await browser.send('PUT', telling, told)).status).toBe(200);
      expect((await browser.get(telling)).json()).toMatchObject(told);
    });

    it.each([
      ['an unknown code', { source: 'rome', code: 'Z9999' }],
      ['another source', { source: 'esco', code: 'Z1101' }],
      ['what is no occupation', { source: 'rome', code: '101' }],
      ['a group', { source: 'rome', code: 'Z11' }],
    ])('not with %s', async (_, field) => {
      const { browser, telling } = await someone();

      const answer = await browser.send('PUT', telling, { ...NOTHING, field });

      expect([answer.status, answer.json()]).toMatchObject([400, { errors: [{ field: 'field', code: 'exists' }] }]);
    });
  });

  describe('have skills that are picked', () => {
    it('with the words that were chosen and today’s version; sent twice they are there once', async () => {
      const { browser, adding } = await someone();
      const mine = { reference: { ...KNEAD, version: 'long-ago' }, name: 'Ma pâte' };

      const [first] = await add(browser, adding, mine);
      const [again] = await add(browser, adding, { ...mine, name: 'Autrement' });

      expect(first).toMatchObject({ outcome: 'new', skill: { name: 'Ma pâte', reference: KNEAD } });
      expect(again).toMatchObject({ outcome: 'known', skill: { id: first!.skill.id, name: 'Ma pâte' } });
    });

    it('of several sources at once', async () => {
      const { browser, adding } = await someone();
      const dough = { source: 'esco', code: `${ESCO}/skill/s2`, version: '1.2.0' };

      const added = await add(
        browser,
        adding,
        { reference: KNEAD, name: 'Pétrir' },
        { reference: { source: 'starter', code: 'listen', version: '1' }, name: 'Écouter' },
        { reference: dough, name: 'Les pâtes' },
        { name: 'Faire rire' },
      );

      expect(added.map(({ outcome }) => outcome)).toEqual(['new', 'new', 'new', 'new']);
      expect(added[2]!.skill.reference).toEqual(dough);
    });

    it.each([
      ['an unknown code', { ...KNEAD, code: '999' }],
      ['another source', { ...KNEAD, source: 'esco' }],
      ['an occupation', { ...KNEAD, code: 'Z1101' }],
      ['a group', { ...KNEAD, code: 'Z11' }],
    ])('not with %s: none is added', async (_, reference) => {
      const { browser, adding } = await someone();

      const answer = await browser.post(adding, { skills: [{ name: 'Bien' }, { reference, name: 'Faux' }] });

      expect([answer.status, answer.json()]).toMatchObject([
        400,
        { errors: [{ field: 'skills[1].reference', code: 'exists' }] },
      ]);
      expect((await browser.get('/api/portfolio')).json()).toMatchObject({ skills: [] });
    });

    it('not with an invisible character', async () => {
      const { browser, adding } = await someone();
      const reference = { ...KNEAD, code: '1\u000001' };

      expect((await browser.post(adding, { skills: [{ reference, name: 'Faux' }] })).status).toBe(400);
    });
  });

  describe('of which another version is imported', () => {
    it('are of that one; a skill of the one before is known, and keeps its words; without any, they are gone', async () => {
      const { browser, telling, adding } = await someone();
      const [old] = await add(browser, adding, { reference: KNEAD, name: 'Ma pâte' });
      await browser.send('PUT', telling, { ...NOTHING, field: PIE_MAKER });

      // The one before is kept, with an occupation that is no more.
      await operator.importRome(without('"Z1201"', rome('901')));

      expect((await read('rome', 'Z1101')).json()).toMatchObject({ version: '901' });
      expect((await read('rome', 'Z1201')).status).toBe(404);
      expect(await found('braseur')).not.toContain('rome Z1201');
      const field = { source: 'rome', code: 'Z1201' };
      expect((await browser.send('PUT', telling, { ...NOTHING, field })).status).toBe(400);
      const gentle = { source: 'rome', code: '102', version: '900' };
      expect(await add(browser, adding, { reference: gentle, name: 'Douceur' })).toMatchObject([
        { outcome: 'new', skill: { reference: { ...gentle, version: '901' } } },
      ]);
      const [known] = await add(browser, adding, { reference: { ...KNEAD, version: '901' }, name: 'Pétrir' });
      expect(known).toMatchObject({ outcome: 'known', skill: { ...old!.skill } });

      await operator.remove('rome', '901');
      await operator.remove('rome', '900');

      expect((await read('rome', 'Z1101')).status).toBe(404);
      expect((await browser.get(telling)).json()).toMatchObject({ field: PIE_MAKER });
      expect(await add(browser, adding, { reference: KNEAD, name: 'Pétrir' })).toMatchObject({ code: 'invalid' });
      expect((await browser.get('/api/portfolio')).json()).toMatchObject({
        skills: expect.arrayContaining([expect.objectContaining({ name: 'Ma pâte', reference: KNEAD })]) as unknown,
      });
    });
  });
});

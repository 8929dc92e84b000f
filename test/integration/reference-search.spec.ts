import { asOperator } from '../../apps/standalone/src/operator-connection.js';
import { newId } from '#common';
import {
  importSet,
  loadFrameworks,
  loadStarterSet,
  romeIn,
  sourceFiles,
  starterSet,
  type Finding,
} from '#referentials';
import { anOwner, type Person, type TestApp } from '#testing';
import { startPortfolio } from './portfolio-service.js';
import { aFolder, romeFiles } from './reference-files.js';

const importRome = (app: TestApp, version: string) =>
  asOperator(app.settings.database.operator, async (database) => {
    const rome = romeIn(await sourceFiles([aFolder(romeFiles(version))]));
    await importSet(
      database,
      rome.set,
      rome.read(() => undefined),
    );
  });

describe('looking for an occupation, a theme or a skill', () => {
  let app: TestApp;
  let owner: Person;
  beforeAll(async () => {
    app = await startPortfolio();
    await asOperator(app.settings.database.operator, async (database) => {
      await loadStarterSet(database, starterSet);
      await loadFrameworks(database);
    });
    await importRome(app, '900');
    owner = await anOwner(app.url);
  });
  afterAll(() => app.close());

  async function search(q: string, more: Record<string, string> = {}): Promise<Finding[]> {
    const query = new URLSearchParams({ q, ...more }).toString();
    const answer = await owner.browser.get(`/api/portfolio/referentials/search?${query}`);
    expect(answer.status).toBe(200);
    return answer.json<Finding[]>();
  }

  const codes = async (q: string, more?: Record<string, string>) => (await search(q, more)).map(({ code }) => code);

  it.each([
    ['an exact name', 'fleuriste', 'D1209'],
    ['a feminine', 'boulangère', 'D1102'],
    ['neither accents nor capitals', 'BOULANGERE', 'D1102'],
    ['a beginning', 'coiff', 'D1202'],
    ['two letters', 'fl', 'D1209'],
    ['what people say', 'bosser en cuisine', 'G1609'],
    ['what people say, elided', 'garde d’enfants', 'K1303'],
    ['what people say, without the apostrophe', 'garde denfant', 'K1303'],
    ['a letter that is missing', 'soudur', 'H2913'],
    ['a letter that is another', 'plonbier', 'F1603'],
    ['two letters that changed places', 'acceuil', 'M1601'],
    ['a letter too many', 'cuisinnier', 'G1609'],
    ['words in another order', 'camion conduire', 'drive-lorry'],
    ['a plural', 'infirmières', 'J1506'],
    ['a joining word that is missing', 'travailler équipe', 'work-in-team'],
    ['another name of an occupation', 'quichier', 'Z1101'],
  ])('finds by %s: "%s"', async (_, typed, code) => {
    expect((await codes(typed)).slice(0, 3)).toContain(code);
  });

  it.each([
    ['hairdreser', 'D1202'],
    ['lorry driver', 'N4101'],
    ['welding', 'weld'],
  ])('finds in English: "%s"', async (typed, code) => {
    expect((await codes(typed, { lang: 'en' })).slice(0, 3)).toContain(code);
  });

  it.each(['b', 'le b', 'b.', 'à l’'])('finds nothing by "%s", which says nothing yet', async (q) => {
    expect(await search(q)).toEqual([]);
  });

  it('finds at every letter once there are enough', async () => {
    const whole = 'boulangerie';
    for (let length = 4; length <= whole.length; length++) {
      expect([length, (await codes(whole.slice(0, length))).includes('D1102')]).toEqual([length, true]);
    }
  });

  it('shows what a concept is called first, and by what it was found', async () => {
    const [found] = await search('quichier', { kind: 'occupation' });

    expect(found).toEqual({
      id: expect.any(String) as string,
      source: 'rome',
      version: '900',
      code: 'Z1101',
      kind: 'occupation',
      label: 'Tourtier / Tourtière',
      matched: "Tourtier-quichier / Tourtière-quichière d'à côté",
    });
  });

  it('shows each concept once', async () => {
    const found = await search('cuisine', { limit: '50' });

    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  });

  it('shows only the kinds that are asked for, and no groups unless they are', async () => {
    const only = await owner.browser.get('/api/portfolio/referentials/search?q=cuisine&kind=theme&kind=skill&limit=50');
    const kinds = (found: Finding[]) => [...new Set(found.map(({ kind }) => kind))].sort();

    expect(kinds(only.json<Finding[]>())).toEqual(['skill', 'theme']);
    expect(kinds(await search('métiers inventés', { limit: '50' }))).not.toContain('group');
    expect((await search('métiers inventés', { kind: 'group' })).map(({ code }) => code)).toContain('Z');
  });

  it('shows as many as are asked for, ten unless told', async () => {
    expect(await search('aider')).toHaveLength(10);
    expect(await search('aider', { limit: '3' })).toHaveLength(3);
  });

  it.each(['', 'a', '!?', '   ', '%', '_', "'", '\\', '=cmd|', 'zzzzzzzzzz', '💩', 'é'])(
    'finds nothing, and says so, with "%s"',
    async (typed) => {
      expect(await codes(typed, { kind: 'theme' })).toEqual([]);
    },
  );

  it.each([
    ["' OR 1=1 --", 200],
    ['cuisine\u0000', 200],
    ['x'.repeat(100), 200],
    ['a '.repeat(50), 200],
    ['x'.repeat(101), 400],
  ])('takes "%s" as words (%i)', async (typed, status) => {
    const answer = await owner.browser.get(`/api/portfolio/referentials/search?q=${encodeURIComponent(typed)}`);

    expect(answer.status).toBe(status);
  });

  it.each([
    '',
    'q=cuisine&lang=de',
    'q=cuisine&kind=person',
    'q=cuisine&limit=0',
    'q=cuisine&limit=51',
    'q=cuisine&limit=x',
    'q=a&q=b',
    'q=cuisine&more=1',
  ])('refuses "%s"', async (query) => {
    expect((await owner.browser.get(`/api/portfolio/referentials/search?${query}`)).status).toBe(400);
  });

  it('tells all of a concept: its names, its group, what belongs to it, and the way back', async () => {
    const [found] = await search('tourtier', { kind: 'occupation' });

    const told = await owner.browser.get(`/api/portfolio/referentials/concepts/${found!.id}`);

    expect(told.json()).toEqual({
      id: found!.id,
      code: 'Z1101',
      kind: 'occupation',
      source: 'rome',
      version: '900',
      offered: true,
      label: 'Tourtier / Tourtière',
      alternatives: ["Tourtier-quichier / Tourtière-quichière d'à côté", "=cmd|'/C calc'!A0"],
      broader: expect.objectContaining({ code: 'Z11', label: 'Pain et gâteaux' }) as object,
      related: [
        expect.objectContaining({ code: '101', strength: 'core', label: 'Pétrir une pâte à tourte' }),
        expect.objectContaining({ code: '102', strength: 'optional' }),
        expect.objectContaining({ code: '201', strength: 'optional' }),
      ],
      relatedFrom: [],
    });
    const skill = told.json<{ related: { id: string }[] }>().related[0]!.id;
    const back = await owner.browser.get(`/api/portfolio/referentials/concepts/${skill}?lang=en`);
    expect(back.json()).toMatchObject({ label: 'Pétrir une pâte à tourte', relatedFrom: [{ code: 'Z1101' }] });
  });

  it('answers 404 for a concept that is not there, 400 for what is no id', async () => {
    expect((await owner.browser.get(`/api/portfolio/referentials/concepts/${newId()}`)).status).toBe(404);
    expect((await owner.browser.get('/api/portfolio/referentials/concepts/D1102')).status).toBe(404);
  });

  it('finds in the version that is offered only; what was chosen from the one before can still be read', async () => {
    const [before] = await search('braseur', { kind: 'occupation' });

    await importRome(app, '901');

    const found = await search('braseur', { kind: 'occupation' });
    expect(found.map(({ version }) => version)).toEqual(['901']);
    const old = await owner.browser.get(`/api/portfolio/referentials/concepts/${before!.id}`);
    expect(old.json()).toMatchObject({ version: '900', offered: false, label: 'Braseur / Braseuse' });
  });
});

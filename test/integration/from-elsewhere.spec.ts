import {
  aCounsellor,
  aGrant,
  anOwner,
  Browser,
  eventually,
  nameOf,
  type Person,
  type Professional,
  type Route,
  routesOf,
} from '#testing';
import { startServices, type Services } from './services.js';
import { aForm, aPdf } from './uploads.js';

type Served = Route & { url: string };

/** What a page of another site can make a browser do here; what it may not change is in refusals.spec.ts. */
describe('a page elsewhere', () => {
  let api: Services;
  let gets: Served[];
  beforeAll(async () => {
    api = await startServices();
    gets = [api.portfolio, api.counsellor, api.exporting].flatMap(({ app, url }) =>
      routesOf(app)
        .filter(({ method }) => method === 'GET')
        .map((route) => ({ ...route, url })),
    );
  });
  afterAll(() => api.close());

  async function aShare(): Promise<{ owner: Person; counsellor: Professional; fileId: string; preparedId: string }> {
    const [owner, counsellor] = [await anOwner(api.portfolio.url), await aCounsellor(api.settings, api.counsellor.url)];
    const file = await owner.browser.post(
      '/api/portfolio/evidence',
      aForm({ title: 'Mon diplôme' }, { name: 'diplome.pdf', bytes: aPdf() }),
    );
    await aGrant(owner, counsellor);
    const at = counsellor.browser.at(api.exporting.url);
    const files = `/api/export/portfolios/${owner.id}/prepared-files`;
    const preparedId = (await at.post(files, { language: 'fr' })).json<{ id: string }>().id;
    await eventually(
      async () => (await at.get(`${files}/${preparedId}`)).json<{ state: string }>(),
      ({ state }) => state === 'ready',
    );
    return { owner, counsellor, fileId: file.json<{ id: string }>().id, preparedId };
  }

  it.each(['cross-site', 'same-site'])('brings about no read (%s), and puts none into a log', async (site) => {
    const { owner, counsellor, fileId, preparedId } = await aShare();
    const log = async () => (await owner.browser.get('/api/portfolio/access-log')).text;
    const before = await log();
    const readings = gets.filter(({ path }) => path.includes(':ownerId'));
    const ask = ({ url, path }: Served, headers?: Record<string, string>) =>
      counsellor.browser
        .at(url)
        .get(
          path.replace(':ownerId', owner.id).replace(':id', path.includes('prepared') ? preparedId : fileId),
          headers,
        );

    for (const route of readings) {
      expect([nameOf(route), (await ask(route, { 'sec-fetch-site': site })).status]).toEqual([nameOf(route), 403]);
    }
    expect(await log()).toBe(before);

    for (const route of readings) expect([nameOf(route), (await ask(route)).status]).toEqual([nameOf(route), 200]);
    expect(await log()).not.toBe(before);
  });

  it('may not take an answer in, frame it, or have a browser keep it', async () => {
    for (const route of gets) {
      const { headers } = await new Browser(route.url).get(route.path);
      expect([nameOf(route), Object.fromEntries(headers)]).toEqual([
        nameOf(route),
        expect.objectContaining({
          'x-content-type-options': 'nosniff',
          'content-security-policy': expect.stringContaining("default-src 'none'"),
          'cross-origin-resource-policy': 'same-origin',
          'cache-control': 'no-store',
        }),
      ]);
    }
  });
});

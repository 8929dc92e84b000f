import { aCounsellor, aGrant, anOwner, type Person, type Professional, type ShareTerms } from '#testing';
import { aFilledPortfolio } from './filled-portfolio.js';
import { startServices, type Services } from './services.js';
import { aPdf, upload, type Evidence } from './uploads.js';

interface Row {
  lastReadAt: string | null;
  lastChangeAt: string | null;
  widenedAt: string | null;
}
interface Page {
  access: { widened: boolean; newIds: string[]; changedIds: string[]; profileChanged: boolean };
}

const MINUTES = 1 / (24 * 60);

describe('what a counsellor’s list promises', () => {
  let api: Services;
  let counsellor: Professional;
  beforeAll(async () => (api = await startServices()));
  beforeEach(async () => (counsellor = await aCounsellor(api.settings, api.counsellor.url)));
  afterAll(() => api.close());

  async function sharing(terms: ShareTerms) {
    const owner = await anOwner(api.portfolio.url);
    const items = await aFilledPortfolio(owner.browser);
    const { id } = await aGrant(owner, counsellor, terms);
    return { owner, ...items, amend: (change: object) => owner.browser.patch(`/api/portfolio/grants/${id}`, change) };
  }

  const read = ({ id }: Person) => counsellor.browser.get(`/api/counsellor/portfolios/${id}`);
  const list = async () => (await counsellor.browser.get('/api/counsellor/portfolios')).json<[Row]>();

  /** As the list of people says it. */
  async function promised() {
    const [{ lastReadAt, lastChangeAt, widenedAt }] = await list();
    const since = (at: string | null) => lastReadAt !== null && at !== null && at > lastReadAt;
    return { changed: since(lastChangeAt), widened: since(widenedAt) };
  }

  /** As the page of the person says it. */
  async function marked(owner: Person) {
    const { access } = (await read(owner)).json<Page>();
    const marks = [...access.newIds, ...access.changedIds].length;
    return { changed: access.profileChanged || marks > 0, widened: access.widened };
  }

  it.each([[[0, 10]], [[0, 29]], [[0, 31]], [[0, 20, 20]], [[0, 1440, 10]], [[0, 1440, 10, 25, 40]]])(
    'is marked on the page: read after each of %j minutes, changed a minute before the last',
    async (waits) => {
      const { owner, skillId, amend } = await sharing({ sections: ['skills'] });
      for (const wait of waits.slice(0, -1)) {
        api.clock.advance(wait * MINUTES);
        await read(owner);
      }
      api.clock.advance((waits.at(-1)! - 1) * MINUTES);
      await owner.browser.patch(`/api/portfolio/skills/${skillId}`, { details: 'Tous les matins' });
      await amend({ sections: ['skills', 'languages'] });
      api.clock.advance(MINUTES);

      expect(await promised()).toEqual({ changed: true, widened: true });
      expect(await marked(owner)).toEqual({ changed: true, widened: true });
      expect(await promised()).toEqual({ changed: false, widened: false });
    },
  );

  it('does not end because a file was taken: that is no reading', async () => {
    const { owner, skillId, amend } = await sharing({ sections: ['skills', 'evidence'], later: true });
    const { id } = (await upload(owner, { title: 'Attestation' }, aPdf())).json<Evidence>();
    const take = () => counsellor.browser.get(`/api/counsellor/portfolios/${owner.id}/evidence/${id}/file`);
    expect((await take()).status).toBe(200);
    expect(await list()).toMatchObject([{ lastReadAt: null }]);

    await read(owner);
    api.clock.advance(MINUTES);
    await owner.browser.patch(`/api/portfolio/skills/${skillId}`, { level: 4 });
    await amend({ sections: ['skills', 'evidence', 'languages'] });
    api.clock.advance(MINUTES);
    await take();

    expect(await promised()).toEqual({ changed: true, widened: true });
    expect(await marked(owner)).toEqual({ changed: true, widened: true });
  });
});

import { aCounsellor, anAdministrator, anOwner, asAdmin, aStructure } from '#testing';
import { startServices, type Services } from './services.js';

interface Listed {
  id: string;
  name: string;
  counsellors: { id: string; familyName: string }[];
}

describe('the directory', () => {
  let api: Services;
  beforeAll(async () => (api = await startServices()));
  afterAll(() => api.close());

  const directory = async () => {
    const { browser } = await anOwner(api.portfolio.url);
    return (await browser.get('/api/portfolio/directory')).json<Listed[]>();
  };

  it('lists structures and their counsellors in the order of their names, accents apart', async () => {
    const [late, early] = [await aStructure(api.settings, 'Épinal'), await aStructure(api.settings, 'Commercy')];
    const at = (structure: typeof late, familyName: string) =>
      aCounsellor(api.settings, api.counsellor.url, { structure, familyName });
    const weber = await at(late, 'Weber');
    const etienne = await at(late, 'Étienne');
    await at(early, 'Noël');

    const found = (await directory()).filter(({ id }) => id === late.id || id === early.id);

    expect(found.map(({ name }) => name)).toEqual(['Commercy', 'Épinal']);
    expect(found[1]).toEqual({
      id: late.id,
      name: 'Épinal',
      organisation: expect.any(String),
      commune: 'Metz',
      counsellors: [
        { id: etienne.id, givenName: 'Agnès', familyName: 'Étienne', title: null },
        { id: weber.id, givenName: 'Agnès', familyName: 'Weber', title: null },
      ],
    });
  });

  it('leaves out who has not come yet, who has left, and administrators', async () => {
    const structure = await aStructure(api.settings);
    const [pending, gone] = [
      await aCounsellor(api.settings, api.counsellor.url, { structure }),
      await aCounsellor(api.settings, api.counsellor.url, { structure }),
    ];
    await anAdministrator(api.settings, api.counsellor.url, { structure });
    await asAdmin(api.settings, 'UPDATE membership SET joined_at = NULL WHERE owner_id = $1', [pending.id]);
    await asAdmin(api.settings, 'UPDATE membership SET ended_at = now() WHERE owner_id = $1', [gone.id]);

    expect((await directory()).map(({ id }) => id)).not.toContain(structure.id);
  });
});

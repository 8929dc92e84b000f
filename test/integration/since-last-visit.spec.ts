import { aCounsellor, aGrant, anOwner, type ShareTerms } from '#testing';
import { aFilledPortfolio } from './filled-portfolio.js';
import { startServices, type Services } from './services.js';

const MINUTES = 1 / (24 * 60);

interface Seen {
  access: {
    lastVisitAt: string | null;
    widened: boolean;
    newIds: string[];
    changedIds: string[];
    profileChanged: boolean;
  };
}

describe('what has changed since my last visit', () => {
  let api: Services;
  beforeAll(async () => (api = await startServices()));
  afterAll(() => api.close());

  async function aReadShare(sections = ['experiences', 'skills'], terms: ShareTerms = { later: true }) {
    const owner = await anOwner(api.portfolio.url);
    const items = await aFilledPortfolio(owner.browser);
    const counsellor = await aCounsellor(api.settings, api.counsellor.url);
    const grant = await aGrant(owner, counsellor, { sections, ...terms });
    const read = async () => {
      const { text } = await counsellor.browser.get(`/api/counsellor/portfolios/${owner.id}`);
      expect((await owner.browser.get(`/api/portfolio/grants/${grant.id}/preview`)).text).toBe(text);
      const { lastVisitAt, widened, newIds, changedIds, profileChanged } = (JSON.parse(text) as Seen).access;
      return { lastVisitAt, widened, newIds, changedIds, profileChanged };
    };
    const change = (path: string, body: object) => owner.browser.patch(`/api/portfolio/${path}`, body);
    const add = async (path: string, body: object) =>
      (await owner.browser.post(`/api/portfolio/${path}`, body)).json<{ id: string }>().id;
    return { owner, counsellor, grant, read, change, add, ...items };
  }

  const nothing = { widened: false, newIds: [], changedIds: [], profileChanged: false };

  it('is nothing at the first visit, however long ago the things are from', async () => {
    const { read } = await aReadShare();
    api.clock.advance(1);

    expect(await read()).toEqual({ lastVisitAt: null, ...nothing });
  });

  it('is each thing that was added, and each whose words have changed, by itself', async () => {
    const { read, change, add, skillId, experienceId } = await aReadShare();
    await read();
    api.clock.advance(1);

    await change(`skills/${skillId}`, { details: 'Tous les matins' });
    await change(`skills/${skillId}`, { details: 'Tous les jours' });
    const added = await add('experiences', { kind: 'job', title: 'Vendeuse' });
    await change('profile', { headline: 'Boulangère' });

    expect(await read()).toEqual({
      lastVisitAt: expect.any(String),
      widened: false,
      newIds: [added],
      changedIds: [skillId],
      profileChanged: true,
    });
    expect([added, skillId]).not.toContain(experienceId);
  });

  it('stays marked while the visit lasts, half an hour from one reading to the next, and not at the next visit', async () => {
    const { read, change, skillId } = await aReadShare();
    await read();
    api.clock.advance(1);
    await change(`skills/${skillId}`, { level: 4 });

    const { lastVisitAt, changedIds } = await read();
    expect(changedIds).toEqual([skillId]);
    api.clock.advance(29 * MINUTES);
    expect(await read()).toEqual({ lastVisitAt, ...nothing, changedIds });

    api.clock.advance(31 * MINUTES);
    expect(await read()).toMatchObject(nothing);
  });

  it('counts from the beginning of the first visit while that one lasts', async () => {
    const { read, change, add, skillId } = await aReadShare();
    await read();
    const beginning = api.clock.now();
    api.clock.advance(10 * MINUTES);
    await change(`skills/${skillId}`, { level: 4 });
    const added = await add('experiences', { kind: 'job', title: 'Vendeuse' });
    api.clock.advance(5 * MINUTES);

    const { lastVisitAt, newIds, changedIds } = await read();

    expect(beginning.getTime() - Date.parse(lastVisitAt!)).toBeLessThan(5000);
    expect([newIds, changedIds]).toEqual([[added], [skillId]]);
  });

  it('does not tell of what is not shared, nor of links to it', async () => {
    const { read, change, add, skillId, evidenceId, experienceId } = await aReadShare(['skills']);
    await read();
    api.clock.advance(1);

    await change(`experiences/${experienceId}`, { title: 'Pâtissière' });
    await change(`evidence/${evidenceId}`, { title: 'Mon site' });
    const added = await add('experiences', { kind: 'job', title: 'Vendeuse' });
    await change(`skills/${skillId}`, { experienceIds: [added] });
    await change('profile', { phone: '07 00 00 00 00' });

    expect(await read()).toMatchObject(nothing);
  });

  it('does not tell of single things that are not in the share', async () => {
    const { read, change, add, skillId, owner, grant } = await aReadShare(['skills'], { later: false });
    const added = await add('skills', { name: 'Vendre' });
    await read();
    api.clock.advance(1);

    await change(`skills/${added}`, { level: 4 });
    await add('skills', { name: 'Compter' });
    expect(await read()).toMatchObject(nothing);

    api.clock.advance(1);
    await owner.browser.patch(`/api/portfolio/grants/${grant.id}`, { items: [skillId, added] });
    expect(await read()).toMatchObject({ widened: true });
  });

  it('does not tell that something was saved as it was', async () => {
    const { read, change, skillId } = await aReadShare();
    await read();
    api.clock.advance(1);

    await change(`skills/${skillId}`, { name: 'Pétrir la pâte' });

    expect(await read()).toMatchObject(nothing);
  });

  it('is all of a part that was opened since', async () => {
    const { read, change, owner, grant, experienceId, skillId } = await aReadShare(['skills']);
    await read();
    api.clock.advance(1);

    await change(`experiences/${experienceId}`, { title: 'Pâtissière' });
    await owner.browser.patch(`/api/portfolio/grants/${grant.id}`, { sections: ['skills', 'experiences'] });
    const { widened, newIds, changedIds } = await read();

    expect(widened).toBe(true);
    expect(newIds).toEqual([experienceId]);
    expect(changedIds).not.toContain(skillId);
  });

  it('counts from when the portfolio was read, not from when a file was taken', async () => {
    const { read, change, counsellor, owner, evidenceId, skillId } = await aReadShare(['skills', 'evidence']);
    await read();
    const { lastVisitAt: none } = await read();
    api.clock.advance(1);
    await change(`skills/${skillId}`, { level: 4 });
    await counsellor.browser.get(`/api/counsellor/portfolios/${owner.id}/evidence/${evidenceId}/file`);
    api.clock.advance(1);

    expect(none).toBeNull();
    expect(await read()).toMatchObject({ newIds: [], changedIds: [skillId] });
  });

  it('is another matter for another reader', async () => {
    const { read, change, owner, skillId } = await aReadShare();
    await read();
    api.clock.advance(1);
    await change(`skills/${skillId}`, { level: 4 });
    const other = await aCounsellor(api.settings, api.counsellor.url);
    await aGrant(owner, other);

    const seen = (await other.browser.get(`/api/counsellor/portfolios/${owner.id}`)).json<Seen>();

    expect(seen.access).toMatchObject({ lastVisitAt: null, ...nothing });
  });
});

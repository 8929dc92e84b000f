import { aLink, anOwner, asAdmin, type Link, type Person } from '#testing';
import { aFilledPortfolio } from './filled-portfolio.js';
import { startServices, type Services } from './services.js';

const PASSWORD = 'tarte aux quetsches';

/** Links to read by, as their owner makes, changes and ends them. */
describe('a link, for its owner', () => {
  let api: Services;
  beforeAll(async () => (api = await startServices()));
  afterAll(() => api.close());

  const owner = () => anOwner(api.portfolio.url);
  const open = (link: Link, password?: string) =>
    fetch(`${api.counsellor.url}/api/counsellor/links/open`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token: link.token, password }),
    }).then(({ status }) => status);
  const listed = async ({ browser }: Person) => (await browser.get('/api/portfolio/links')).json<Link[]>();

  it('is told with its secret once; only its hash is kept, and the password’s', async () => {
    const person = await owner();
    const link = await aLink(person, { password: PASSWORD });

    expect(Buffer.from(link.token, 'base64url')).toHaveLength(32);
    expect(link).toMatchObject({ label: 'Boulangerie Weber', status: 'active', locked: true, openings: 0, version: 1 });
    const [row] = await asAdmin<Record<string, unknown>>(
      api.settings,
      'SELECT row_to_json(l)::text AS text, password_hash FROM share_link l WHERE owner_id = $1',
      [person.id],
    );
    expect(row!.password_hash).toMatch(/^\$argon2id\$/);
    expect(row!.text).not.toContain(link.token);
    expect(row!.text).not.toContain(PASSWORD);
    const answer = await person.browser.get('/api/portfolio/links');
    for (const secret of [link.token, PASSWORD, 'token', 'argon2', 'Hash']) expect(answer.text).not.toContain(secret);
  });

  it.each([
    ['a short password', { password: 'tarte' }, 'password', 'minLength'],
    ['a password that is easy to guess', { password: 'motdepasse' }, 'password', 'common'],
    ['its name as password', { label: 'Dupont-Moretti', password: 'dupont-moretti' }, 'password', 'common'],
    ['no name', { label: '' }, 'label', 'isNotEmpty'],
    ['no content', { what: 'all' }, 'what', 'isIn'],
    ['no day', { days: 0 }, 'days', 'min'],
    ['more than a year', { days: 366 }, 'days', 'max'],
    [
      'a date of birth on a CV',
      { what: 'cv', sections: ['contact'], contactLines: ['birthDate'] },
      'contactLines',
      'notOnCv',
    ],
  ])('is refused with %s', async (_, terms, field, code) => {
    const { browser } = await owner();

    const answer = await browser.post('/api/portfolio/links', {
      ...{ what: 'items', label: 'Weber', sections: ['skills'], days: 30 },
      ...terms,
    });

    expect(answer.status).toBe(400);
    expect(answer.json()).toMatchObject({ errors: [{ field, code }] });
  });

  it('cannot be of what is another’s', async () => {
    const { skillId } = await aFilledPortfolio((await owner()).browser);
    const { browser } = await owner();

    const terms = { what: 'items', label: 'Weber', sections: ['skills'], items: [skillId], days: 1 };

    expect((await browser.post('/api/portfolio/links', terms)).status).toBe(400);
  });

  it('counts its openings', async () => {
    const person = await owner();
    const link = await aLink(person);
    await aLink(person, { label: 'Une autre' });
    await open(link);
    await open(link);

    expect(await listed(person)).toMatchObject([
      { label: 'Une autre', openings: 0, lastOpenedAt: null },
      { id: link.id, openings: 2, lastOpenedAt: expect.any(String) },
    ]);
  });

  it('changes with a version, and not on an older one', async () => {
    const { browser } = await owner();
    const { id } = await aLink({ browser });
    const path = `/api/portfolio/links/${id}`;

    const changed = await browser.patch(path, { label: 'Fournil', days: 7 }, { 'if-match': '"1"' });
    expect(changed.json()).toMatchObject({ label: 'Fournil', version: 2, locked: false });
    expect(changed.text).not.toContain('token');

    const late = await browser.patch(path, { label: 'Trop tard' }, { 'if-match': '"1"' });
    expect(late.status).toBe(412);
    expect(late.json()).toMatchObject({ current: { label: 'Fournil', version: 2 } });
    expect((await browser.delete(path, undefined, { 'if-match': '"1"' })).status).toBe(412);
    expect((await browser.post(`${path}/new-address`, undefined, { 'if-match': '"1"' })).status).toBe(412);
  });

  it('takes a password, changes it and loses it, while its address stays', async () => {
    const { browser } = await owner();
    const link = await aLink({ browser });
    const set = (password: string | null) => browser.patch(`/api/portfolio/links/${link.id}`, { password });

    expect((await set(PASSWORD)).json()).toMatchObject({ locked: true });
    expect([await open(link), await open(link, PASSWORD)]).toEqual([400, 200]);

    await browser.patch(`/api/portfolio/links/${link.id}`, { label: 'Le mot de passe reste' });
    expect([await open(link), await open(link, PASSWORD)]).toEqual([400, 200]);

    await set('trois autres mots');
    expect([await open(link, PASSWORD), await open(link, 'trois autres mots')]).toEqual([400, 200]);

    expect((await set(null)).json()).toMatchObject({ locked: false });
    expect([await open(link), await open(link, 'whatever')]).toEqual([200, 200]);
  });

  it('takes no password that is its name, whichever of the two is new', async () => {
    const { browser } = await owner();
    const link = await aLink({ browser }, { label: 'Dupont-Moretti' });
    const change = async (body: object) => (await browser.patch(`/api/portfolio/links/${link.id}`, body)).json();
    const refused = { errors: [{ field: 'password', code: 'common' }] };

    expect(await change({ password: 'dupont-moretti' })).toMatchObject(refused);
    expect(await change({ password: 'weber-boulangers', label: 'Weber-Boulangers' })).toMatchObject(refused);
    expect(await open(link)).toBe(200);
    expect(await change({ password: 'dupont-moretti', label: 'La mairie' })).toMatchObject({ locked: true });
  });

  it('gets another address, and the one before opens nothing', async () => {
    const { browser } = await owner();
    const link = await aLink({ browser }, { password: PASSWORD });

    const answer = await browser.post(`/api/portfolio/links/${link.id}/new-address`);
    const renewed = answer.json<Link & Record<string, unknown>>();

    expect(answer.status).toBe(200);
    expect(renewed).toMatchObject({ id: link.id, version: 2, locked: true });
    expect([await open(link, PASSWORD), await open(renewed, PASSWORD)]).toEqual([404, 200]);
  });

  it('cannot change once it has ended, and stays in the list', async () => {
    const person = await owner();
    const { id } = await aLink(person);
    const path = `/api/portfolio/links/${id}`;
    expect((await person.browser.delete(path)).status).toBe(204);

    expect((await person.browser.delete(path)).status).toBe(404);
    expect((await person.browser.patch(path, { days: 30 }, { 'if-match': '"1"' })).status).toBe(409);
    expect((await person.browser.post(`${path}/new-address`)).status).toBe(409);
    expect(await listed(person)).toMatchObject([{ id, status: 'revoked' }]);
  });

  it('ends with everything else when its owner stops everything', async () => {
    const person = await owner();
    const link = await aLink(person);

    expect((await person.browser.post('/api/portfolio/grants/stop-everything')).status).toBeLessThan(300);

    expect(await open(link)).toBe(404);
    expect(await listed(person)).toMatchObject([{ status: 'revoked' }]);
  });

  it('goes with its openings when the account goes', async () => {
    const person = await owner();
    await open(await aLink(person));

    expect((await person.browser.delete('/api/auth/account', { password: person.password })).status).toBe(204);

    expect(await asAdmin(api.settings, 'SELECT FROM share_link WHERE owner_id = $1', [person.id])).toEqual([]);
    expect(await asAdmin(api.settings, 'SELECT FROM access_record WHERE owner_id = $1', [person.id])).toEqual([]);
  });
});

import { Mailer } from '#mail';
import { aCounsellor, aGrant, anAdministrator, anOwner, aStructure, Browser, type Professional } from '#testing';
import { enrol } from './second-factor-people.js';
import { startServices, type Services } from './services.js';

interface Member {
  id: string;
  email: string;
  pending: boolean;
  until: string | null;
}

const NADIA = { email: 'nadia.haddad@example.org', givenName: ' Nadia ', familyName: 'Haddad', title: 'Conseillère' };
const PASSWORD = 'brouette nuage violon';

describe('a structure’s administrator', () => {
  let api: Services;
  beforeAll(async () => (api = await startServices()));
  afterAll(() => api.close());

  const administrator = () => anAdministrator(api.settings, api.counsellor.url);
  const members = async ({ browser }: Professional) =>
    (await browser.get('/api/counsellor/structure')).json<{ members: Member[] }>().members;
  const invitation = (email: string) => ({ ...NADIA, email });
  const mailTo = async (email: string) => {
    await api.counsellor.app.get(Mailer).settle();
    return (await api.counsellor.mails()).filter((mail) => mail.includes(`To: ${email}`));
  };

  it('sees their structure and everyone in it', async () => {
    const admin = await administrator();
    const counsellor = await aCounsellor(api.settings, api.counsellor.url, {
      structure: admin.structure,
      familyName: 'Adam',
    });
    await aCounsellor(api.settings, api.counsellor.url);

    expect((await admin.browser.get('/api/counsellor/structure')).json()).toEqual({
      ...admin.structure,
      organisation: expect.any(String),
      commune: 'Metz',
      members: [
        {
          id: counsellor.membershipId,
          givenName: 'Agnès',
          familyName: 'Adam',
          email: counsellor.email,
          role: 'counsellor',
          title: null,
          since: expect.any(String),
          until: null,
          pending: false,
        },
        expect.objectContaining({ id: admin.membershipId, role: 'administrator' }),
      ],
    });
  });

  it('invites a counsellor, who chooses a password by the mailed link and can be shared with from then on', async () => {
    const admin = await administrator();
    const owner = await anOwner(api.portfolio.url);
    const give = () =>
      owner.browser.post('/api/portfolio/grants', {
        counsellorEmail: 'nadia@example.org',
        sections: ['skills'],
        purpose: 'other',
        days: 1,
      });

    const answer = await admin.browser.post('/api/counsellor/structure/invitations', invitation('nadia@example.org'));

    expect(answer.status).toBe(201);
    expect(answer.json()).toEqual({
      id: expect.any(String),
      email: 'nadia@example.org',
      givenName: 'Nadia',
      familyName: 'Haddad',
      title: 'Conseillère',
      role: 'counsellor',
      since: expect.any(String),
      until: null,
      pending: true,
    });
    expect((await give()).status).toBe(400);
    const [mail] = await mailTo('nadia@example.org');
    expect(mail).toContain(`${admin.structure.name} vous invite`);
    expect(mail).toContain(`${admin.structure.name} invites you`);
    const token = /\/invitation#token=([\w-]+)/.exec(mail!)![1]!;
    const visitor = new Browser(api.portfolio.url);
    expect((await visitor.post('/api/auth/password/reset', { token, password: PASSWORD })).status).toBe(204);
    const session = await visitor.post('/api/auth/sign-in', { email: 'nadia@example.org', password: PASSWORD });
    expect(session.json()).toMatchObject({ role: 'counsellor', givenName: 'Nadia', structure: admin.structure });
    await enrol(visitor, api.clock);
    expect((await visitor.at(api.counsellor.url).get('/api/counsellor/portfolios')).json()).toEqual([]);
    expect(await members(admin)).toContainEqual(
      expect.objectContaining({ email: 'nadia@example.org', pending: false }),
    );
    expect((await give()).status).toBe(201);
  });

  it('cannot invite an address that has an account already', async () => {
    const admin = await administrator();
    const owner = await anOwner(api.portfolio.url);

    const answer = await admin.browser.post(
      '/api/counsellor/structure/invitations',
      invitation(owner.email.toUpperCase()),
    );

    expect(answer.status).toBe(409);
    expect(answer.json()).toMatchObject({ code: 'email_taken' });
    expect(await mailTo(owner.email.toUpperCase())).toEqual([]);
  });

  it.each([
    ['an address that is none', { email: 'nadia' }, 'email'],
    ['a name of blanks', { givenName: '   ' }, 'givenName'],
    ['no family name', { familyName: undefined }, 'familyName'],
    ['a title too long', { title: 'x'.repeat(201) }, 'title'],
    ['a role of one’s choice', { role: 'administrator' }, 'role'],
  ])('cannot invite with %s', async (_, change, field) => {
    const admin = await administrator();

    const answer = await admin.browser.post('/api/counsellor/structure/invitations', { ...NADIA, ...change });

    expect(answer.status).toBe(400);
    expect(answer.json()).toMatchObject({ errors: [{ field }] });
    expect(await members(admin)).toHaveLength(1);
  });

  it('invites again, when the mail was lost: the new link works and the old one does not', async () => {
    const admin = await administrator();
    const invite = () => admin.browser.post('/api/counsellor/structure/invitations', invitation('lost@example.org'));
    await invite();

    expect((await invite()).status).toBe(201);

    const tokens = (await mailTo('lost@example.org')).map((mail) => /#token=([\w-]+)/.exec(mail)![1]!);
    const accept = (token?: string) =>
      new Browser(api.portfolio.url).post('/api/auth/password/reset', { token, password: PASSWORD });
    expect((await accept(tokens[0])).status).toBe(400);
    expect((await accept(tokens[1])).status).toBe(204);
    expect((await invite()).status).toBe(409);
    expect(await members(admin)).toHaveLength(2);
  });

  it('invites eight times at once: one account, and nothing half done', async () => {
    const admin = await administrator();

    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        admin.browser.post('/api/counsellor/structure/invitations', invitation('eight@example.org')),
      ),
    );

    const statuses = answers.map(({ status }) => status);
    expect(statuses).toContain(201);
    expect(statuses.filter((status) => status !== 201 && status !== 409)).toEqual([]);
    expect((await members(admin)).filter(({ email }) => email === 'eight@example.org')).toHaveLength(1);
  });

  it('closes a colleague: their session ends, what was shared with them stops, the owner sees it', async () => {
    const admin = await administrator();
    const counsellor = await aCounsellor(api.settings, api.counsellor.url, { structure: admin.structure });
    const owner = await anOwner(api.portfolio.url);
    await aGrant(owner, counsellor);
    const read = () => counsellor.browser.get(`/api/counsellor/portfolios/${owner.id}`);
    expect((await read()).status).toBe(200);

    const answer = await admin.browser.delete(`/api/counsellor/structure/members/${counsellor.membershipId}`);

    expect(answer.status).toBe(204);
    expect((await read()).status).toBe(401);
    expect((await owner.browser.get('/api/portfolio/grants')).json()).toMatchObject([{ status: 'revoked' }]);
    expect(await members(admin)).toContainEqual(
      expect.objectContaining({ id: counsellor.membershipId, until: expect.any(String) }),
    );
  });

  it('takes back an invitation: its link opens nothing, and the address can be invited again', async () => {
    const admin = await administrator();
    const invite = () => admin.browser.post('/api/counsellor/structure/invitations', invitation('again@example.org'));
    const { id } = (await invite()).json<Member & Record<string, unknown>>();
    const token = /#token=([\w-]+)/.exec((await mailTo('again@example.org'))[0]!)![1]!;

    await admin.browser.delete(`/api/counsellor/structure/members/${id}`);

    const visitor = new Browser(api.portfolio.url);
    expect((await visitor.post('/api/auth/password/reset', { token, password: PASSWORD })).status).not.toBe(204);
    expect((await invite()).status).toBe(201);
  });

  it.each(['a colleague of another structure', 'themselves', 'nobody', 'the same colleague twice'])(
    'cannot close %s',
    async (whom) => {
      const admin = await administrator();
      const stranger = await aCounsellor(api.settings, api.counsellor.url);
      const colleague = await aCounsellor(api.settings, api.counsellor.url, { structure: admin.structure });
      const close = (id: string) => admin.browser.delete(`/api/counsellor/structure/members/${id}`);
      const ids: Record<string, string> = {
        'a colleague of another structure': stranger.membershipId,
        themselves: admin.membershipId,
        nobody: '0198c0de-0000-7000-8000-000000000000',
        'the same colleague twice': colleague.membershipId,
      };
      if (whom === 'the same colleague twice') await close(ids[whom]!);

      expect((await close(ids[whom]!)).status).toBe(404);
      expect((await stranger.browser.get('/api/counsellor/portfolios')).status).toBe(200);
      expect((await admin.browser.get('/api/counsellor/structure')).status).toBe(200);
    },
  );

  it('cannot look into a structure that is not theirs, by inviting into it', async () => {
    const other = await aStructure(api.settings);
    const admin = await administrator();

    const answer = await admin.browser.post('/api/counsellor/structure/invitations', {
      ...NADIA,
      structureId: other.id,
    });

    expect(answer.status).toBe(400);
  });
});

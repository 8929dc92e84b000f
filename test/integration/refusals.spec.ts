import { newId } from '#common';
import {
  aCounsellor,
  aGrant,
  aLink,
  anAdministrator,
  aVerifiedOwner,
  asAdmin,
  Browser,
  nameOf,
  routesOf,
  type Answer,
  type Person,
  type Professional,
  type Route,
} from '#testing';
import { RequestDelivery } from '../../apps/counsellor/src/sent-requests/request-delivery.js';
import { aFilledPortfolio } from './filled-portfolio.js';
import { ROWS } from './refusal-rows.js';
import { startServices, type Services } from './services.js';
import { aForm, aPdf } from './uploads.js';

type Served = Route & { url: string };

const FROM_ELSEWHERE: Record<string, string>[] = [
  { 'sec-fetch-site': 'cross-site' },
  { origin: 'https://elsewhere.example' },
];

/** Every route of the three services, tried by everyone who has no business there. */
describe('the refusal matrix', () => {
  let api: Services;
  let routes: Served[];
  beforeAll(async () => {
    api = await startServices();
    routes = [api.portfolio, api.counsellor, api.exporting].flatMap(({ app, url }) =>
      routesOf(app).map((route) => ({ ...route, url })),
    );
  });
  afterAll(() => api.close());

  const told = ({ status, text, headers }: Answer) => ({ status, text, type: headers.get('content-type') });
  const closed = () => routes.filter(({ rule }) => rule !== 'anyone');
  const withIds = () => routes.filter(({ path }) => path.includes(':'));

  function call(
    route: Served,
    browser: Browser,
    ids: Record<string, string> = {},
    headers: Record<string, string> = {},
  ) {
    const path = route.path.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? newId());
    const body = route.method === 'GET' ? undefined : ROWS[nameOf(route)]?.body;
    return browser.at(route.url).send(route.method, path, body, { 'accept-language': 'en', ...headers });
  }

  async function everyRole(): Promise<Record<string, Browser>> {
    return {
      owner: (await aVerifiedOwner(api.settings, api.portfolio.url)).browser,
      counsellor: (await aCounsellor(api.settings, api.counsellor.url)).browser,
      administrator: (await anAdministrator(api.settings, api.counsellor.url)).browser,
    };
  }

  it('has a row for every route, and no row for none', () => {
    expect([...new Set(routes.map(nameOf))].sort()).toEqual(Object.keys(ROWS).sort());
  });

  it('knows a rule for every route', () => {
    expect(routes.filter(({ rule }) => rule === 'UNDECLARED')).toEqual([]);
  });

  it.each([
    ['without a session', {}],
    ['with a session that nobody has', { cookie: `lorfolio_session=${'A'.repeat(43)}` }],
  ])('answers 401, and the same everywhere, %s', async (_, headers) => {
    const answers = new Set<string>();

    for (const route of closed()) {
      const answer = await call(route, new Browser(route.url, headers));
      expect([nameOf(route), answer.status]).toEqual([nameOf(route), 401]);
      answers.add(answer.text);
    }

    expect(answers.size).toBe(1);
  });

  it('answers 403, and the same everywhere, to the wrong role', async () => {
    const browsers = await everyRole();
    const answers = new Set<string>();
    let tried = 0;

    for (const route of closed().filter(({ rule }) => Array.isArray(rule))) {
      for (const [role, browser] of Object.entries(browsers)) {
        if ((route.rule as string[]).includes(role)) continue;
        const answer = await call(route, browser);
        expect([nameOf(route), role, answer.status]).toEqual([nameOf(route), role, 403]);
        answers.add(answer.text);
        tried++;
      }
    }

    expect(answers.size).toBe(1);
    expect(tried).toBeGreaterThan(50);
  });

  it('answers 403 to what another site makes a browser send', async () => {
    const browsers = await everyRole();

    for (const route of routes.filter(({ method }) => method !== 'GET')) {
      const role = Array.isArray(route.rule) ? String(route.rule[0]) : 'owner';
      for (const headers of FROM_ELSEWHERE) {
        const answer = await call(route, browsers[role]!, {}, headers);
        expect([nameOf(route), answer.status]).toEqual([nameOf(route), 403]);
      }
    }
    expect((await browsers.owner!.at(api.portfolio.url).get('/api/auth/session')).status).toBe(200);
  });

  /** Everything in the application that has an id and belongs to one person or concerns them. */
  async function everyIdOf(owner: Person, counsellor: Professional): Promise<Record<string, string>> {
    const portfolio = await aFilledPortfolio(owner.browser);
    const file = await owner.browser.post(
      '/api/portfolio/evidence',
      aForm({ title: 'Mon diplôme' }, { name: 'diplome.pdf', bytes: aPdf() }),
    );
    const resume = Buffer.from(JSON.stringify({ basics: { name: 'Inès Morel' }, skills: [{ name: 'Four' }] }));
    const brought = await owner.browser.post('/api/portfolio/imports', aForm({}, { name: 'cv.json', bytes: resume }));
    const binned = await owner.browser.post('/api/portfolio/skills', { name: 'Au panier' });
    await owner.browser.delete(`/api/portfolio/skills/${binned.json<{ id: string }>().id}`);
    const { id: grantId } = await aGrant(owner, counsellor);
    const { id: linkId } = await aLink(owner);
    await counsellor.browser.get(`/api/counsellor/portfolios/${owner.id}`);
    const [record] = await asAdmin<{ id: string }>(api.settings, 'SELECT id FROM access_record WHERE owner_id = $1', [
      owner.id,
    ]);
    const [receipt] = (await owner.browser.get('/api/portfolio/receipts')).json<{ id: string }[]>();
    const portfolios = `/api/counsellor/portfolios/${owner.id}`;
    const written = await counsellor.browser.post(`${portfolios}/comments`, {
      itemId: portfolio.skillId,
      text: 'Bravo',
    });
    const thread = written.json<{ id: string; comments: { id: string }[] }>();
    const answered = await owner.browser.post('/api/portfolio/comments', { threadId: thread.id, text: 'Merci' });
    await counsellor.browser.post(`${portfolios}/skills/${portfolio.skillId}/confirmation`, {});
    const [confirmation] = await asAdmin<{ id: string }>(
      api.settings,
      'SELECT id FROM skill_confirmation WHERE owner_id = $1',
      [owner.id],
    );
    const asked = await owner.browser.post('/api/portfolio/confirmation-requests', {
      email: `chef-${newId()}@example.org`,
      name: 'Paul Weber',
      relation: 'employer',
      skillIds: [portfolio.skillId],
    });
    const [session] = (await owner.browser.get('/api/auth/sessions')).json<{ id: string }[]>();
    const code = (await owner.browser.post('/api/portfolio/codes')).json<{ id: string; code: string }>();
    await counsellor.browser.post('/api/counsellor/codes', { code: code.code, purpose: 'training' });
    const blockId = await aRequest(owner, await aCounsellor(api.settings, api.counsellor.url), { block: true });
    const requestId = await aRequest(owner, counsellor);
    return {
      ...portfolio,
      ownerId: owner.id,
      fileId: file.json<{ id: string }>().id,
      importId: brought.json<{ id: string }>().id,
      binnedId: binned.json<{ id: string }>().id,
      grantId,
      linkId,
      recordId: record!.id,
      receiptId: receipt!.id,
      sessionId: session!.id,
      codeId: code.id,
      requestId,
      blockId,
      counsellorId: counsellor.id,
      membershipId: counsellor.membershipId,
      threadId: thread.id,
      commentId: thread.comments[0]!.id,
      answerId: answered.json<{ comments: { id: string }[] }>().comments[1]!.id,
      confirmationId: confirmation!.id,
      askedId: asked.json<{ id: string }>().id,
    };
  }

  /** @returns the id of the request or, when it was answered by a block, of that */
  async function aRequest(owner: Person, counsellor: Professional, { block } = { block: false }): Promise<string> {
    const ask = { email: owner.email, sections: ['skills'], purpose: 'training', note: 'Un mot', days: 7 };
    const { id } = (await counsellor.browser.post('/api/counsellor/requests', ask)).json<{ id: string }>();
    await api.counsellor.app.get(RequestDelivery).settle();
    if (!block) return id;
    await owner.browser.post(`/api/portfolio/requests/${id}/refuse`, { block });
    const [blocked] = (await owner.browser.get('/api/portfolio/request-blocks')).json<{ id: string }[]>();
    return blocked!.id;
  }

  it('answers 404 to every id of another on every route, as to an id that nobody has, and nothing changes', async () => {
    const owner = await aVerifiedOwner(api.settings, api.portfolio.url);
    const ids = await everyIdOf(owner, await aCounsellor(api.settings, api.counsellor.url));
    const before = await everythingOf(owner);
    const strangers = await everyRole();

    for (const route of withIds()) {
      const role = Array.isArray(route.rule) ? String(route.rule[0]) : 'owner';
      const stranger = strangers[role]!;
      const nobodys = told(await call(route, stranger));
      expect([nameOf(route), nobodys.status]).toEqual([nameOf(route), 404]);
      expect(told(await call(route, stranger, { ownerId: 'not-an-id', id: 'not-an-id' }))).toEqual(nobodys);
      const tried = Object.entries(ids).map(async ([what, id]) => {
        const answer = told(await call(route, stranger, { ownerId: owner.id, id }));
        expect([nameOf(route), what, answer]).toEqual([nameOf(route), what, nobodys]);
      });
      await Promise.all(tried);
    }

    expect(await everythingOf(owner)).toEqual(before);
  });

  async function everythingOf({ browser }: Person) {
    const mine = ['', '/grants', '/links', '/bin', '/access-log', '/storage', '/receipts', '/notices'];
    const paths = [...mine, '/comments', '/confirmation-requests', '/requests', '/request-blocks'];
    return Promise.all(paths.map(async (path) => (await browser.get(`/api/portfolio${path}`)).json()));
  }

  it.each([
    ['POST', 'skills', { name: 'A' }, 'experienceIds', 'experienceId'],
    ['POST', 'evidence', { title: 'A', url: 'https://example.org' }, 'skillIds', 'skillId'],
    ['POST', 'evidence', { title: 'A', url: 'https://example.org' }, 'experienceIds', 'experienceId'],
  ])('lets nobody link to what is another’s by %s %s', async (method, path, body, field, which) => {
    const [owner, stranger] = [
      await aVerifiedOwner(api.settings, api.portfolio.url),
      await aVerifiedOwner(api.settings, api.portfolio.url),
    ];
    const theirs = await aFilledPortfolio(owner.browser);
    const tryWith = async (id: string) =>
      told(await stranger.browser.send(method, `/api/portfolio/${path}`, { ...body, [field]: [id] }));

    const answer = await tryWith(theirs[which as keyof typeof theirs]);

    expect(answer.status).toBe(400);
    expect(answer).toEqual(await tryWith(newId()));
  });

  const READER_ROUTES = [
    'DELETE /api/counsellor/portfolios/:ownerId/comments/:id',
    'DELETE /api/counsellor/portfolios/:ownerId/skills/:id/confirmation',
    'GET /api/counsellor/portfolios/:ownerId',
    'GET /api/counsellor/portfolios/:ownerId/access',
    'GET /api/counsellor/portfolios/:ownerId/comments',
    'GET /api/counsellor/portfolios/:ownerId/confirmations',
    'GET /api/counsellor/portfolios/:ownerId/evidence/:id/file',
    'PATCH /api/counsellor/portfolios/:ownerId/comments/:id',
    'POST /api/counsellor/portfolios/:ownerId/comments',
    'POST /api/counsellor/portfolios/:ownerId/comments/read',
    'POST /api/counsellor/portfolios/:ownerId/print',
    'POST /api/counsellor/portfolios/:ownerId/skills/:id/confirmation',
    'GET /api/export/portfolios/:ownerId/cv.pdf',
  ];

  it('knows every route by which another’s portfolio is read', () => {
    expect(routes.map(nameOf).filter((name) => name.includes(':ownerId'))).toEqual(READER_ROUTES);
  });

  const NO_LONGER: [string, (owner: Person, counsellor: Professional) => Promise<void>][] = [
    ['was never given anything', () => Promise.resolve()],
    [
      'is not the counsellor it was given to',
      async (owner) => {
        await aGrant(owner, await aCounsellor(api.settings, api.counsellor.url));
      },
    ],
    [
      'was given something by someone else',
      async (_, counsellor) => {
        await aGrant(await aVerifiedOwner(api.settings, api.portfolio.url), counsellor);
      },
    ],
    [
      'let the grant expire',
      async (owner, counsellor) => {
        await aGrant(owner, counsellor, { days: 1 });
        api.clock.advance(1);
      },
    ],
    [
      'had the grant withdrawn',
      async (owner, counsellor) => {
        const { id } = await aGrant(owner, counsellor);
        await owner.browser.delete(`/api/portfolio/grants/${id}`);
      },
    ],
    [
      'was given something by a person who erased their account since',
      async (owner, counsellor) => {
        await aGrant(owner, counsellor);
        const erased = await owner.browser.delete('/api/auth/account', { password: owner.password });
        expect(erased.status).toBe(204);
      },
    ],
  ];

  it.each(NO_LONGER)('answers 404 as if the person did not exist, to a counsellor who %s', async (_, make) => {
    const [owner, counsellor] = [
      await aVerifiedOwner(api.settings, api.portfolio.url),
      await aCounsellor(api.settings, api.counsellor.url),
    ];
    const { fileId } = await everyIdOf(owner, await aCounsellor(api.settings, api.counsellor.url));
    await make(owner, counsellor);

    for (const route of routes.filter((one) => READER_ROUTES.includes(nameOf(one)))) {
      const answer = told(await call(route, counsellor.browser, { ownerId: owner.id, id: fileId! }));
      expect(answer.status).toBe(404);
      expect(answer).toEqual(told(await call(route, counsellor.browser)));
    }
  });

  it('answers 404 for a file when evidence is not in the share, and leaves no record of it', async () => {
    const [owner, counsellor] = [
      await aVerifiedOwner(api.settings, api.portfolio.url),
      await aCounsellor(api.settings, api.counsellor.url),
    ];
    const { fileId, evidenceId } = await everyIdOf(owner, await aCounsellor(api.settings, api.counsellor.url));
    await aGrant(owner, counsellor, { sections: ['contact', 'experiences', 'skills', 'languages'] });
    const before = await everythingOf(owner);
    const file = (id: string) =>
      counsellor.browser.get(`/api/counsellor/portfolios/${owner.id}/evidence/${id}/file`).then(told);

    const nobodys = await file(newId());

    expect(nobodys.status).toBe(404);
    expect(await file(fileId!)).toEqual(nobodys);
    expect(await file(evidenceId!)).toEqual(nobodys);
    expect(await everythingOf(owner)).toEqual(before);
  });

  it('answers 401 on every route of a counsellor whose account was closed', async () => {
    const admin = await anAdministrator(api.settings, api.counsellor.url);
    const counsellor = await aCounsellor(api.settings, api.counsellor.url, { structure: admin.structure });
    await admin.browser.delete(`/api/counsellor/structure/members/${counsellor.membershipId}`);

    for (const route of closed()) {
      expect([nameOf(route), (await call(route, counsellor.browser)).status]).toEqual([nameOf(route), 401]);
    }
  });
});

import { newId } from '#common';
import {
  aCounsellor,
  aGrant,
  anAdministrator,
  aVerifiedOwner,
  Browser,
  nameOf,
  routesOf,
  type Answer,
  type Person,
  type Professional,
  type Route,
} from '#testing';
import { everyIdOf, everythingOf } from './every-id.js';
import { aFilledPortfolio } from './filled-portfolio.js';
import { ROWS } from './refusal-rows.js';
import { startServices, type Services } from './services.js';

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

  it('answers 404 to every id of another on every route, as to an id that nobody has, and nothing changes', async () => {
    const owner = await aVerifiedOwner(api.settings, api.portfolio.url);
    const ids = await everyIdOf(api, owner, await aCounsellor(api.settings, api.counsellor.url));
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
    'DELETE /api/export/portfolios/:ownerId/prepared-files/:id',
    'GET /api/export/portfolios/:ownerId/cv.pdf',
    'GET /api/export/portfolios/:ownerId/prepared-files',
    'GET /api/export/portfolios/:ownerId/prepared-files/:id',
    'GET /api/export/portfolios/:ownerId/prepared-files/:id/file',
    'POST /api/export/portfolios/:ownerId/prepared-files',
    'POST /api/export/portfolios/:ownerId/prepared-files/:id/cancel',
    'POST /api/export/portfolios/:ownerId/prepared-files/:id/retry',
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
    const { fileId } = await everyIdOf(api, owner, await aCounsellor(api.settings, api.counsellor.url));
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
    const { fileId, evidenceId } = await everyIdOf(api, owner, await aCounsellor(api.settings, api.counsellor.url));
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

import fc, { type AsyncCommand } from 'fast-check';
import { CONTACT_LINES, type ContactLine, type ItemSection, type PortfolioView } from '#portfolio';
import { aLink, asAdmin, aVisitor, type Person, type Professional } from '#testing';
import { ITEM_KINDS, type ConsentModel, type ModelChoice, type Readable } from './consent-model.js';
import type { Services } from './services.js';

/** The real thing: people at their browsers, three services, one clock. */
export interface World {
  api: Services;
  owners: Person[];
  counsellors: Professional[];
}

type Step = AsyncCommand<ConsentModel, World>;

const PATHS: Record<ItemSection, { path: string; body: object }> = {
  experiences: { path: 'experiences', body: { kind: 'job', title: 'Boulangère' } },
  skills: { path: 'skills', body: { name: 'Pétrir' } },
  evidence: { path: 'evidence', body: { title: 'Ma page', url: 'https://example.org/pains' } },
  languages: { path: 'languages', body: { name: 'Français' } },
};
/** Whatever a contact line is called, it stands under this key in the contact details. */
const KEY: Partial<Record<ContactLine, string>> = { licences: 'drivingLicences' };

const step = (name: string, run: (model: ConsentModel, world: World) => Promise<void>): Step => ({
  check: () => true,
  run,
  toString: () => name,
});

const terms = { purpose: 'other', note: 'Un mot' };

async function expectStatus(what: string, answer: Promise<{ status: number; text: string }>, status: number) {
  const { status: received, text } = await answer;
  expect([what, received, received === status ? '' : text]).toEqual([what, status, '']);
}

async function grantId({ owners, counsellors }: World, owner: number, counsellor: number): Promise<string | undefined> {
  const grants = (await owners[owner]!.browser.get('/api/portfolio/grants')).json<
    { id: string; status: string; counsellor: { id: string } }[]
  >();
  return grants.find((each) => each.status === 'active' && each.counsellor.id === counsellors[counsellor]!.id)?.id;
}

function give(owner: number, counsellor: number, choice: ModelChoice, days: number): Step {
  return step(
    `give ${owner}->${counsellor} ${JSON.stringify(choice)} for ${days}`,
    async (model, { owners, counsellors }) => {
      const scope = model.asked(owner, choice);
      const body = { ...terms, ...scope, days, counsellorId: counsellors[counsellor]!.id };
      await expectStatus('give', owners[owner]!.browser.post('/api/portfolio/grants', body), 201);
      model.give(owner, counsellor, scope, days);
    },
  );
}

function amend(owner: number, counsellor: number, choice: ModelChoice): Step {
  return step(`amend ${owner}->${counsellor} ${JSON.stringify(choice)}`, async (model, world) => {
    const id = await grantId(world, owner, counsellor);
    expect(id !== undefined).toBe(model.open(owner, counsellor) !== null);
    if (id === undefined) return;
    const scope = model.asked(owner, choice);
    await expectStatus('amend', world.owners[owner]!.browser.patch(`/api/portfolio/grants/${id}`, scope), 200);
    model.amend(owner, counsellor, scope);
  });
}

function withdraw(owner: number, counsellor: number): Step {
  return step(`withdraw ${owner}->${counsellor}`, async (model, world) => {
    const id = await grantId(world, owner, counsellor);
    expect(id !== undefined).toBe(model.open(owner, counsellor) !== null);
    if (id === undefined) return;
    await expectStatus('withdraw', world.owners[owner]!.browser.delete(`/api/portfolio/grants/${id}`), 204);
    model.withdraw(owner, counsellor);
  });
}

function add(owner: number, kind: ItemSection): Step {
  return step(`add ${kind} to ${owner}`, async (model, { owners }) => {
    const { path, body } = PATHS[kind];
    const answer = await owners[owner]!.browser.post(`/api/portfolio/${path}`, body);
    expect(answer.status).toBe(201);
    model.add(owner, kind, answer.json<{ id: string }>().id);
  });
}

/** Into the bin what is there, out of it what is in it. */
function turn(owner: number, which: number): Step {
  return step(`bin or restore ${which} of ${owner}`, async (model, { owners }) => {
    const all = [...model.owner(owner).items];
    const found = all[which % Math.max(1, all.length)];
    if (!found) return;
    const [id, { kind, binned }] = found;
    const path = `/api/portfolio/${PATHS[kind].path}/${id}`;
    const { browser } = owners[owner]!;
    if (binned) await expectStatus('restore', browser.post(`${path}/restore`), 200);
    else await expectStatus('bin', browser.delete(path), 204);
    model.bin(owner, id, !binned);
  });
}

function wait(days: number): Step {
  return step(`wait ${days} days`, (model, { api }) => {
    api.clock.advance(days);
    model.now += days * 24 * 60 * 60 * 1000;
    return Promise.resolve();
  });
}

function read(owner: number, counsellor: number): Step {
  return step(`read ${owner}<-${counsellor}`, async (model, { api, owners, counsellors }) => {
    const path = `/api/counsellor/portfolios/${owners[owner]!.id}`;
    const answer = await counsellors[counsellor]!.browser.at(api.counsellor.url).get(path);
    const expected = model.readable(owner, counsellor);
    expect([answer.status, answer.text.length > 0]).toEqual([expected ? 200 : 404, true]);
    if (!expected) return;
    model.owner(owner).reads += 1;
    expectShown(answer.json<PortfolioView>(), expected);
  });
}

/** The very ids and the very contact lines, and no section more. */
function expectShown(view: PortfolioView, expected: Readable): void {
  const items = ITEM_KINDS.flatMap((kind) => {
    const list = view[kind];
    return list ? [[kind, list.map(({ id }) => id).sort()] as const] : [];
  });
  expect(Object.fromEntries(items)).toEqual(expected.items);
  const lines = expected.lines.map((line) => KEY[line] ?? line);
  expect(Object.keys(view.profile.contact ?? {}).sort()).toEqual(lines.sort());
}

function makeLink(owner: number, choice: ModelChoice, days: number, password: string | null): Step {
  return step(
    `link by ${owner} ${JSON.stringify(choice)} for ${days}, ${password ?? 'open'}`,
    async (model, { owners }) => {
      const scope = model.asked(owner, choice);
      const { id, token } = await aLink(owners[owner]!, { ...scope, days, password });
      model.link(owner, scope, days, { id, token, password });
    },
  );
}

function openLink(owner: number, which: number, password: string | null): Step {
  return step(`open link ${which} of ${owner} with ${password ?? 'nothing'}`, async (model, { api }) => {
    const { links } = model.owner(owner);
    const link = links[which % Math.max(1, links.length)];
    if (!link) return;
    const answer = await aVisitor(api.counsellor.url).post('/api/counsellor/links/open', {
      token: link.token,
      password,
    });
    const isUnlocked = link.password === null || link.password === password;
    const status = !model.isOpen(link) ? 404 : isUnlocked ? 200 : 400;
    expect([answer.status, answer.status === status ? '' : answer.text]).toEqual([status, '']);
    // That guessing at a password is limited is told elsewhere.
    if (status === 400) await asAdmin(api.settings, 'DELETE FROM attempt');
    if (status !== 200) return;
    model.owner(owner).reads += 1;
    expectShown(answer.json<PortfolioView>(), model.shown(owner, link));
  });
}

function withdrawLink(owner: number, which: number): Step {
  return step(`withdraw link ${which} of ${owner}`, async (model, { owners }) => {
    const link = model.owner(owner).links.filter((each) => model.isOpen(each))[which];
    if (!link) return;
    await expectStatus('withdraw link', owners[owner]!.browser.delete(`/api/portfolio/links/${link.id}`), 204);
    link.withdrawn = true;
  });
}

function stopEverything(owner: number): Step {
  return step(`stop everything of ${owner}`, async (model, { owners }) => {
    await expectStatus('stop', owners[owner]!.browser.post('/api/portfolio/grants/stop-everything'), 200);
    model.stopEverything(owner);
  });
}

function exportCv(owner: number, counsellor: number): Step {
  return step(`export ${owner}<-${counsellor}`, async (model, { api, owners, counsellors }) => {
    const path = `/api/export/portfolios/${owners[owner]!.id}/cv.pdf`;
    const isOpen = model.open(owner, counsellor) !== null;
    await expectStatus('export', counsellors[counsellor]!.browser.at(api.exporting.url).get(path), isOpen ? 200 : 404);
    if (isOpen) model.owner(owner).reads += 1;
  });
}

function list(counsellor: number): Step {
  return step(`list of ${counsellor}`, async (model, { api, owners, counsellors }) => {
    const answer = await counsellors[counsellor]!.browser.at(api.counsellor.url).get('/api/counsellor/portfolios');
    const seen = answer.json<{ ownerId: string; sections: string[] }[]>();
    const expected = owners.flatMap(({ id }, owner) => {
      const share = model.open(owner, counsellor);
      return share ? [[id, [...share.sections].sort()]] : [];
    });
    expect(new Map(seen.map(({ ownerId, sections }) => [ownerId, [...sections].sort()]))).toEqual(
      new Map(expected as []),
    );
  });
}

/** Whoever is no reader of theirs: another owner, and the counsellor about another owner's file. */
function pry(owner: number, other: number): Step {
  return step(`owner ${other} tries ${owner}`, async (_, { api, owners }) => {
    if (owner === other) return;
    const { browser } = owners[other]!;
    const path = `/api/counsellor/portfolios/${owners[owner]!.id}`;
    await expectStatus('pry', browser.at(api.counsellor.url).get(path), 403);
  });
}

function log(owner: number): Step {
  return step(`log of ${owner}`, async (model, { owners }) => {
    let count = 0;
    for (let next: string | null = ''; next !== null;) {
      const query = next === '' ? '' : `&before=${next}`;
      const page = await owners[owner]!.browser.get(`/api/portfolio/access-log?limit=100${query}`);
      const answer = page.json<{ records: unknown[]; next: string | null }>();
      count += answer.records.length;
      next = answer.next;
    }
    expect(count).toBe(model.owner(owner).reads);
  });
}

/** Steps by people who are at hand; some are more likely than others. */
export function steps(owners: number, counsellors: number): fc.Arbitrary<Step>[] {
  const owner = fc.nat(owners - 1);
  const counsellor = fc.nat(counsellors - 1);
  const days = fc.integer({ min: 1, max: 20 });
  const choice = fc.record({
    kinds: fc.subarray([...ITEM_KINDS], { minLength: 1 }),
    picks: fc.array(fc.boolean(), { minLength: 1, maxLength: 6 }),
    later: fc.boolean(),
    lines: fc.subarray([...CONTACT_LINES]),
  });
  const password = fc.constantFrom(null, null, 'tarte aux quetsches', 'trois mirabelles');
  const reading = fc.tuple(owner, counsellor).map(([o, c]) => read(o, c));
  return [
    reading,
    reading,
    reading,
    fc.tuple(owner, counsellor, choice, days).map(([o, c, what, until]) => give(o, c, what, until)),
    fc.tuple(owner, counsellor, choice).map(([o, c, what]) => amend(o, c, what)),
    fc.tuple(owner, counsellor).map(([o, c]) => withdraw(o, c)),
    fc.tuple(owner, fc.constantFrom(...ITEM_KINDS)).map(([o, kind]) => add(o, kind)),
    fc.tuple(owner, fc.nat(50)).map(([o, which]) => turn(o, which)),
    fc.double({ min: 0.01, max: 6, noNaN: true }).map((days) => wait(days)),
    fc.tuple(owner, counsellor).map(([o, c]) => exportCv(o, c)),
    counsellor.map((c) => list(c)),
    fc.tuple(owner, owner).map(([o, other]) => pry(o, other)),
    owner.map((o) => log(o)),
    fc.tuple(owner, choice, days, password).map(([o, what, until, word]) => makeLink(o, what, until, word)),
    fc.tuple(owner, fc.nat(5), password).map(([o, which, word]) => openLink(o, which, word)),
    fc.tuple(owner, fc.nat(5), password).map(([o, which, word]) => openLink(o, which, word)),
    fc.tuple(owner, fc.nat(2)).map(([o, which]) => withdrawLink(o, which)),
    owner.map((o) => stopEverything(o)),
  ];
}

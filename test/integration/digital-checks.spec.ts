import { newId } from '#common';
import { anOwner, asAdmin, aCounsellor, aGrant, type Person } from '#testing';
import { aDigitalCheck, answered, DIGITAL, started } from './digital-room.js';
import { startServices, type Services } from './services.js';
import type { DigitalCheckView } from '../../apps/portfolio/src/digital-checks/digital-check.entity.js';

interface Refused {
  code: string;
  errors?: { field: string }[];
  current?: DigitalCheckView;
}

describe('a person’s digital check', () => {
  let api: Services;
  beforeAll(async () => (api = await startServices()));
  afterAll(() => api.close());

  const owner = () => anOwner(api.portfolio.url);
  const end = ({ browser }: Person, id: string, headers = {}) =>
    browser.post(`${DIGITAL}/${id}/end`, undefined, headers);
  const all = async ({ browser }: Person) => (await browser.get(DIGITAL)).json<DigitalCheckView[]>();

  it('is begun, left in the middle, gone on with, and ended', async () => {
    const person = await owner();
    const { browser } = person;
    const begun = await started(browser);
    await answered(browser, begun.id, { '1.1': 3 });

    const again = await started(browser);
    expect(again).toMatchObject({ id: begun.id, version: 2, answers: [{ competence: '1.1', level: 3 }] });
    await answered(browser, begun.id, { '1.2': 0, '5.4': 8 });
    const ended = (await end(person, begun.id)).json<DigitalCheckView>();

    expect(ended).toMatchObject({
      ...{ id: begun.id, framework: '2.2', version: 4, startedAt: begun.startedAt },
      ...{ endedAt: ended.updatedAt },
      answers: [
        { competence: '1.1', level: 3 },
        { competence: '1.2', level: 0 },
        { competence: '5.4', level: 8 },
      ],
    });
    expect(await all(person)).toEqual([ended]);
  });

  it('stands beside the earlier ones, newest first', async () => {
    const person = await owner();
    const first = await aDigitalCheck(person.browser, { '1.1': 2 });
    const second = await aDigitalCheck(person.browser, { '1.1': 4 });
    const third = await started(person.browser);

    expect((await all(person)).map(({ id }) => id)).toEqual([third.id, second.id, first.id]);
  });

  it('takes an answer back', async () => {
    const { browser } = await owner();
    const { id } = await started(browser);
    await answered(browser, id, { '1.1': 3, '1.2': 4 });

    const answer = await answered(browser, id, { '1.1': null });

    expect(answer.json<DigitalCheckView>().answers).toEqual([{ competence: '1.2', level: 4 }]);
  });

  it('is one, however often it is begun at once', async () => {
    const person = await owner();

    const begun = await Promise.all(Array.from({ length: 8 }, () => started(person.browser)));

    expect(new Set(begun.map(({ id }) => id)).size).toBe(1);
    expect(await all(person)).toHaveLength(1);
  });

  it('says what is asked, in the language of the request', async () => {
    const { browser } = await owner();
    const asked = async (language: string) =>
      (await browser.get(`${DIGITAL}/framework`, { 'accept-language': language })).json<{
        version: string;
        areas: { label: string; competences: { statements: string[] }[] }[];
      }>();

    const french = await asked('fr-FR');

    expect([french.version, french.areas.length]).toEqual(['2.2', 5]);
    expect(french.areas[3]?.label).toBe('Protection et sécurité');
    expect((await asked('en')).areas[3]?.label).toBe('Safety');
  });

  it.each([
    ['a competence that there is not', { '6.1': 3 }, 'answers[0].competence'],
    ['a level above the eighth', { '1.1': 9 }, 'answers[0].level'],
    ['a level below nothing', { '1.1': -1 }, 'answers[0].level'],
    ['half a level', { '1.1': 2.5 }, 'answers[0].level'],
    ['no answer at all', {}, 'answers'],
  ])('does not take %s', async (_, levels, field) => {
    const person = await owner();
    const { id } = await started(person.browser);

    const { status, json } = await answered(person.browser, id, levels).then((answer) => ({
      status: answer.status,
      json: answer.json<Refused>(),
    }));

    expect([status, json.errors?.[0]?.field]).toEqual([400, field]);
    expect((await all(person))[0]).toMatchObject({ answers: [], version: 1 });
  });

  it.each([
    ['a level in letters', [{ competence: '1.1', level: '3' }]],
    ['no level', [{ competence: '1.1' }]],
    ['an answer twice', [1, 2].map((level) => ({ competence: '1.1', level }))],
    ['more than was asked', [{ competence: '1.1', level: 3, certain: true }]],
    ['what is no list', { '1.1': 3 }],
  ])('does not take %s', async (_, answers) => {
    const { browser } = await owner();
    const { id } = await started(browser);

    expect((await browser.patch(`${DIGITAL}/${id}/answers`, { answers })).status).toBe(400);
  });

  it('is not ended before something was said', async () => {
    const person = await owner();
    const { id } = await started(person.browser);

    expect((await end(person, id)).status).toBe(409);

    expect((await all(person))[0]?.endedAt).toBeNull();
  });

  it('stays as it is once it is ended', async () => {
    const person = await owner();
    const ended = await aDigitalCheck(person.browser);
    api.clock.advance(1);

    expect((await answered(person.browser, ended.id, { '1.1': 8 })).status).toBe(409);

    const [now] = await all(person);
    expect([now?.answers, now?.endedAt]).toEqual([ended.answers, ended.endedAt]);
  });

  it('does not let one tab write over what another has saved', async () => {
    const person = await owner();
    const { id, version } = await started(person.browser);
    const written = { 'if-match': `"${version}"` };
    const first = (await answered(person.browser, id, { '1.1': 3 }, written)).json<DigitalCheckView>();

    const second = await answered(person.browser, id, { '1.1': 5 }, written);

    expect([second.status, second.json<Refused>().code, second.json<Refused>().current]).toEqual([412, 'stale', first]);
    expect((await end(person, id, written)).status).toBe(412);
    expect(await all(person)).toEqual([first]);
  });

  it('is erased for good, and then there is none', async () => {
    const person = await owner();
    const { id } = await aDigitalCheck(person.browser);

    expect((await person.browser.delete(`${DIGITAL}/${id}`)).status).toBe(204);

    expect(await all(person)).toEqual([]);
    expect((await person.browser.delete(`${DIGITAL}/${id}`)).status).toBe(404);
  });

  it.each([
    ['answered', (browser: Person['browser'], id: string) => answered(browser, id, { '1.1': 8 })],
    ['ended', (browser: Person['browser'], id: string) => browser.post(`${DIGITAL}/${id}/end`)],
    ['erased', (browser: Person['browser'], id: string) => browser.delete(`${DIGITAL}/${id}`)],
  ])('of another is not %s, and is not known', async (_, act) => {
    const [person, other] = [await owner(), await owner()];
    const { id } = await started(person.browser);
    await answered(person.browser, id, { '1.1': 3 });
    const before = await all(person);

    const [refused, unknown] = [await act(other.browser, id), await act(other.browser, newId())];

    expect([refused.status, refused.json<Refused>().code]).toEqual([404, 'not_found']);
    expect(unknown.status).toBe(404);
    expect([await all(person), await all(other)]).toEqual([before, []]);
  });

  it('is nothing that a reader sees, whatever is shared with them', async () => {
    const [person, counsellor] = [await owner(), await aCounsellor(api.settings, api.counsellor.url)];
    await aDigitalCheck(person.browser, { '4.1': 7 });
    await aGrant(person, counsellor);

    const read = await counsellor.browser.get(`/api/counsellor/portfolios/${person.id}`);

    expect(read.status).toBe(200);
    expect(read.text).not.toMatch(/digital|digcomp/i);
    expect((await counsellor.browser.at(api.portfolio.url).get(DIGITAL)).status).toBe(403);
  });

  it('holds nothing that the service would refuse, whoever writes it', async () => {
    const person = await owner();
    const { id } = await started(person.browser);
    for (const answers of ['{"1.1":9}', '{"1.1":"3"}', '{"1.1":2.5}', '{"1.1":null}', '[3]']) {
      const write = asAdmin(api.settings, 'UPDATE digital_check SET answers = $2 WHERE id = $1', [id, answers]);
      await expect(write).rejects.toThrow('digital_check_answers_check');
    }
  });

  it('has an end to how many are kept', async () => {
    const person = await owner();
    await asAdmin(
      api.settings,
      `INSERT INTO digital_check (owner_id, id, framework, answers, started_at, updated_at, ended_at, version)
       SELECT $1, gen_random_uuid(), '2.2', '{"1.1":3}', now(), now(), now(), 1 FROM generate_series(1, 100)`,
      [person.id],
    );

    expect((await person.browser.post(DIGITAL)).status).toBe(409);

    expect(await all(person)).toHaveLength(100);
  });
});

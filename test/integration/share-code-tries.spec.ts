import { aCounsellor, asAdmin, type Professional } from '#testing';
import { codesOf } from './code-room.js';
import { startServices, type Services } from './services.js';

describe('a code that somebody guesses at', () => {
  let api: Services;
  let counsellor: Professional;
  beforeAll(async () => {
    api = await startServices();
  });
  beforeEach(async () => {
    counsellor = await aCounsellor(api.settings, api.counsellor.url);
  });
  afterAll(() => api.close());

  const { owner, show, type, seen } = codesOf(() => api);
  /** The same first digits, other last ones. */
  const nearly = (code: string, step = 1) =>
    code.slice(0, 3) + String((Number(code.slice(3)) + step) % 1000).padStart(3, '0');

  it('is ended by five wrong tries, whoever makes them, and the right one comes too late', async () => {
    const me = await owner();
    const { id, code } = await show(me);
    const others = [await aCounsellor(api.settings, api.counsellor.url), counsellor];
    for (let step = 1; step <= 4; step++) expect((await type(others[step % 2]!, nearly(code, step))).status).toBe(400);
    expect(await seen(me, id)).toMatchObject({ state: 'waiting' });

    await type(counsellor, nearly(code, 5));

    expect(await seen(me, id)).toMatchObject({ state: 'guessed' });
    expect((await type(await aCounsellor(api.settings, api.counsellor.url), code)).status).toBe(400);
  });

  it('still opens after four', async () => {
    const { code } = await show(await owner());
    for (let step = 1; step <= 4; step++) await type(counsellor, nearly(code, step));

    expect((await type(counsellor, code)).status).toBe(201);
  });

  it('counts ten wrong tries of the same moment: five of them, and no more', async () => {
    const me = await owner();
    const { id, code } = await show(me);
    const ten = await Promise.all(Array.from({ length: 10 }, () => aCounsellor(api.settings, api.counsellor.url)));

    const answers = await Promise.all(ten.map((one, at) => type(one, nearly(code, at + 1))));

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([400]));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    const [row] = await asAdmin<{ wrong: number }>(
      api.settings,
      'SELECT wrong_tries AS wrong FROM share_code WHERE id = $1',
      [id],
    );
    expect(row).toEqual({ wrong: 5 });
    expect((await type(counsellor, code)).status).toBe(400);
  });

  it('is not touched by tries at codes that begin otherwise', async () => {
    const me = await owner();
    const { id, code } = await show(me);
    const elsewhere = (step: number) => String((Number(code) + step * 1000) % 1_000_000).padStart(6, '0');
    for (let step = 1; step <= 6; step++) await type(counsellor, elsewhere(step));

    expect(await seen(me, id)).toMatchObject({ state: 'waiting' });
    expect((await type(counsellor, code)).status).toBe(201);
  });

  it('makes a counsellor wait who was wrong ten times; right ones do not count', async () => {
    for (let time = 0; time < 3; time++)
      expect((await type(counsellor, (await show(await owner())).code)).status).toBe(201);
    const { code } = await show(await owner());
    // Away from the code's beginning, which five wrong tries would end.
    const wrong = String((Number(code) + 500_000) % 1_000_000).padStart(6, '0');
    for (let time = 0; time < 10; time++) expect((await type(counsellor, wrong)).status).toBe(400);

    const refused = await type(counsellor, code);

    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});

import { Client } from 'pg';
import { PurgeService } from '../../apps/portfolio/src/bin/purge.service.js';
import { asAdmin, eventually } from '#testing';
import { outsiderRoom } from './outsider-room.js';
import { startServices, type Services } from './services.js';

describe('what is kept of an outsider who was asked to confirm', () => {
  let api: Services;
  let room: ReturnType<typeof outsiderRoom>;
  beforeAll(async () => {
    api = await startServices();
    room = outsiderRoom(api);
  });
  afterAll(() => api.close());

  it('takes its request with it when the person removes the last one', async () => {
    const { owner, skillIds, token } = await room.asked();
    await room.say(
      token,
      skillIds.map((id) => room.yes(id)),
    );
    const [first, second] = await room.own(owner);

    expect((await owner.browser.delete(`/api/portfolio/confirmations/${first!.id}`)).status).toBe(204);
    expect(await room.requests(owner)).toHaveLength(1);
    expect((await owner.browser.delete(`/api/portfolio/confirmations/${second!.id}`)).status).toBe(204);

    expect(await room.requests(owner)).toEqual([]);
    expect((await room.post('open', { token })).status).toBe(400);
  });

  it('is not changed by an answer that waited while the link was closed', async () => {
    const { owner, skillIds, token, request } = await room.asked();
    await room.say(token, [room.yes(skillIds[0]!, 'Bien')]);
    const closer = new Client({ connectionString: api.settings.database.admin });
    await closer.connect();
    await closer.query('BEGIN');
    await closer.query('UPDATE confirmation_request SET cancelled_at = now() WHERE id = $1', [request.id]);

    const late = room.say(token, [room.no(skillIds[0]!)]);
    const waiting = `SELECT count(*)::int AS count FROM pg_locks WHERE NOT granted`;
    await eventually(
      () => asAdmin<{ count: number }>(api.settings, waiting),
      ([row]) => row!.count > 0,
    );
    await closer.query('COMMIT');
    await closer.end();

    expect((await late).status).toBe(400);
    expect(await room.own(owner)).toMatchObject([{ sentence: 'Bien' }]);
  });

  it('stays when the request is cancelled; the address and what was not confirmed go', async () => {
    const { owner, skillIds, request, token } = await room.asked();
    await room.say(token, [room.yes(skillIds[0]!), room.no(skillIds[1]!)]);

    await owner.browser.delete(`/api/portfolio/confirmation-requests/${request.id}`);

    expect(await room.requests(owner)).toMatchObject([
      { status: 'cancelled', email: null, skills: [{ answer: 'confirmed' }] },
    ]);
    expect(await room.own(owner)).toHaveLength(1);
  });

  it('keeps no address once the link has ended, and no request 30 days later unless something was confirmed', async () => {
    const [silent, answered] = [await room.asked(), await room.asked()];
    await room.say(answered.token, [room.yes(answered.skillIds[0]!)]);
    const purge = async () => {
      await api.portfolio.app.get(PurgeService).purge();
      for (const { owner } of [silent, answered]) await room.back(owner);
    };
    const addresses = async () =>
      [await room.requests(silent.owner), await room.requests(answered.owner)].flat().map(({ email }) => email);

    await purge();
    expect(await addresses()).toEqual([silent.email, answered.email]);
    api.clock.advance(30);
    await purge();
    expect(await addresses()).toEqual([null, null]);
    api.clock.advance(30);
    await purge();

    expect(await room.requests(silent.owner)).toEqual([]);
    expect(await room.requests(answered.owner)).toHaveLength(1);
    expect(await room.own(answered.owner)).toHaveLength(1);
  });

  it('is nowhere in clear in the database as a token, and goes with the person', async () => {
    const { owner, skillIds, token } = await room.asked();
    await room.say(token, [room.yes(skillIds[0]!)]);

    const rows = await asAdmin(api.settings, 'SELECT r::text FROM confirmation_request r WHERE owner_id = $1', [
      owner.id,
    ]);
    expect(JSON.stringify(rows)).not.toContain(token);
    await owner.browser.delete('/api/auth/account', { password: owner.password });
    for (const table of ['confirmation_request', 'skill_confirmation']) {
      expect(await asAdmin(api.settings, `SELECT FROM ${table} WHERE owner_id = $1`, [owner.id])).toEqual([]);
    }
  });
});

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { aCounsellor, anOwner, asAdmin, type Person, type Professional } from '#testing';
import { startServices, type Services } from './services.js';

type Act =
  | { do: 'give'; to: number; sections: string[]; days: number; note: string }
  | { do: 'change'; which: number; sections: string[] }
  | { do: 'renew' | 'withdraw'; which: number }
  | { do: 'stop' }
  | { do: 'wait'; days: number };

const sections = fc.subarray(['experiences', 'skills', 'evidence', 'languages'], { minLength: 1 });
const which = fc.nat(3);
const give: fc.Arbitrary<Act> = fc.record({
  do: fc.constant('give' as const),
  to: fc.nat(1),
  sections,
  days: fc.integer({ min: 1, max: 365 }),
  note: fc.constantFrom('', 'Un mot', '« Łukasz » & l’été', '{"a": "\\u00e9"}'),
});
const act: fc.Arbitrary<Act> = fc.oneof(
  give,
  fc.record({ do: fc.constant('change' as const), which, sections }),
  fc.record({ do: fc.constantFrom('renew' as const, 'withdraw' as const), which }),
  fc.record({ do: fc.constant('stop' as const) }),
  fc.record({ do: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 40 }) }),
);

/** Whatever someone does, each receipt is the text that was hashed, today and at any later time. */
describe('receipts of any history of consent', () => {
  let api: Services;
  let counsellors: Professional[];
  beforeAll(async () => {
    api = await startServices();
    counsellors = [
      await aCounsellor(api.settings, api.counsellor.url),
      await aCounsellor(api.settings, api.counsellor.url, { givenName: 'Zoë', familyName: 'O’Connor' }),
    ];
  });
  afterAll(() => api.close());

  async function perform({ browser }: Person, one: Act): Promise<void> {
    if (one.do === 'wait') {
      api.clock.advance(one.days);
      return;
    }
    if (one.do === 'stop') {
      await browser.post('/api/portfolio/grants/stop-everything');
      return;
    }
    if (one.do === 'give') {
      const { sections: parts, days, note } = one;
      const counsellorId = counsellors[one.to]!.id;
      await browser.post('/api/portfolio/grants', { counsellorId, sections: parts, purpose: 'other', note, days });
      return;
    }
    const id = (await browser.get('/api/portfolio/grants')).json<{ id: string }[]>()[one.which]?.id;
    if (id === undefined) return;
    if (one.do === 'change') await browser.patch(`/api/portfolio/grants/${id}`, { sections: one.sections });
    else if (one.do === 'renew') await browser.post(`/api/portfolio/grants/${id}/renew`);
    else await browser.delete(`/api/portfolio/grants/${id}`);
  }

  it('regenerate byte for byte', async () => {
    let receipts = 0;
    await fc.assert(
      fc.asyncProperty(give, fc.array(act, { minLength: 1, maxLength: 8 }), async (first, acts) => {
        const person = await anOwner(api.portfolio.url);
        await asAdmin(api.settings, `UPDATE session SET expires_at = '2120-01-01' WHERE owner_id = $1`, [person.id]);
        for (const one of [first, ...acts]) await perform(person, one);
        const list = (await person.browser.get('/api/portfolio/receipts')).json<
          { id: string; hash: string; intact: boolean }[]
        >();
        for (const { id, hash, intact } of list) {
          const { bytes } = await person.browser.get(`/api/portfolio/receipts/${id}/receipt.json`);
          expect([intact, createHash('sha256').update(bytes).digest('hex')]).toEqual([true, hash]);
        }
        receipts += list.length;
      }),
      { numRuns: 25 },
    );
    expect(receipts).toBeGreaterThan(25);
  });
});

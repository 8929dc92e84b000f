import { createHash } from 'node:crypto';
import { aCounsellor, aGrant, anOwner, asAdmin, type Person, type Professional, type ShareTerms } from '#testing';
import { aFilledPortfolio } from './filled-portfolio.js';
import { startServices, type Services } from './services.js';
import { unzipped } from './unzipped.js';

interface Receipt {
  id: string;
  hash: string;
  intact: boolean;
  terms: { items: string[]; titles: { section: string; id: string; title: string }[] | null };
}
interface Text {
  record: { recordVersion: number; itemTitles?: unknown; purposeWordsBy?: unknown };
}

describe('what a receipt names', () => {
  let api: Services;
  let counsellor: Professional;
  beforeAll(async () => {
    api = await startServices();
    counsellor = await aCounsellor(api.settings, api.counsellor.url);
  });
  afterAll(() => api.close());

  const receiptsOf = async ({ browser }: Person) => (await browser.get('/api/portfolio/receipts')).json<Receipt[]>();
  const namedIn = (receipt: Receipt | undefined) =>
    receipt?.terms.titles?.map(({ section, title }) => `${section}: ${title}`);
  const textOf = ({ browser }: Person, { id }: Receipt) => browser.get(`/api/portfolio/receipts/${id}/receipt.json`);

  async function aShare(terms: ShareTerms) {
    const owner = await anOwner(api.portfolio.url);
    const things = await aFilledPortfolio(owner.browser);
    const grant = await aGrant(owner, counsellor, terms);
    return { owner, grant, ...things };
  }

  it('is each thing that is shared, part by part', async () => {
    const { owner, skillId } = await aShare({ sections: ['languages', 'skills', 'experiences'] });
    await owner.browser.post('/api/portfolio/skills', { name: 'Vendre' });

    const [receipt] = await receiptsOf(owner);

    expect(namedIn(receipt)).toEqual(['experiences: Boulangère', 'skills: Pétrir la pâte', 'languages: Türkçe']);
    const answer = await textOf(owner, receipt!);
    expect(createHash('sha256').update(answer.bytes).digest('hex')).toBe(receipt!.hash);
    expect(answer.json<Text>().record).toMatchObject({ recordVersion: 2, itemTitles: receipt!.terms.titles });
    expect(receipt!.terms.titles).toContainEqual({ section: 'skills', id: skillId, title: 'Pétrir la pâte' });
  });

  it('is each thing that is left out, where all the rest is shared', async () => {
    const { owner, grant, skillId } = await aShare({ sections: ['skills', 'experiences'], later: true });
    await owner.browser.post('/api/portfolio/skills', { name: 'Vendre' });
    expect(namedIn((await receiptsOf(owner))[0])).toEqual([]);

    await owner.browser.patch(`/api/portfolio/grants/${grant.id}`, { items: [skillId] });

    expect(namedIn((await receiptsOf(owner))[0])).toEqual(['skills: Pétrir la pâte']);
  });

  it('is nothing that is in the bin among what is left out, as the form shows none; what was named before stays named', async () => {
    const { owner, grant, skillId, experienceId } = await aShare({ sections: ['skills', 'experiences'], later: true });
    const change = (items: string[]) => owner.browser.patch(`/api/portfolio/grants/${grant.id}`, { items });
    await change([skillId]);
    const [before] = await receiptsOf(owner);
    const bytes = (await textOf(owner, before!)).bytes;
    await owner.browser.delete(`/api/portfolio/skills/${skillId}`);

    await change([experienceId]);

    const [now, then] = await receiptsOf(owner);
    expect([namedIn(now), namedIn(then)]).toEqual([['experiences: Boulangère'], ['skills: Pétrir la pâte']]);
    // It stays left out, should it come back.
    expect(now!.terms.items.toSorted()).toEqual([skillId, experienceId].toSorted());
    expect([now!.intact, then!.intact]).toEqual([true, true]);
    expect((await textOf(owner, then!)).bytes.equals(bytes)).toBe(true);
  });

  it('is what is in the bin where single things are shared: it comes back into the share', async () => {
    const { owner, grant, skillId } = await aShare({ sections: ['skills'], days: 30 });
    await owner.browser.delete(`/api/portfolio/skills/${skillId}`);

    await owner.browser.post(`/api/portfolio/grants/${grant.id}/renew`);

    expect(namedIn((await receiptsOf(owner))[0])).toEqual(['skills: Pétrir la pâte']);
  });

  it('is nothing of a part that is not shared, even where its things are in the list', async () => {
    const owner = await anOwner(api.portfolio.url);
    const { skillId, experienceId } = await aFilledPortfolio(owner.browser);
    await aGrant(owner, counsellor, { sections: ['skills'], items: [skillId, experienceId] });

    const [receipt] = await receiptsOf(owner);

    expect(receipt!.terms.items).toContain(experienceId);
    expect(namedIn(receipt)).toEqual(['skills: Pétrir la pâte']);
  });

  it('stays what it was when the thing is called otherwise, or thrown away; the next act says what it is called then', async () => {
    const { owner, grant, skillId } = await aShare({ sections: ['skills'] });
    const [before] = await receiptsOf(owner);
    const bytes = (await textOf(owner, before!)).bytes;

    await owner.browser.patch(`/api/portfolio/skills/${skillId}`, { name: 'Faire du pain' });
    await owner.browser.delete(`/api/portfolio/grants/${grant.id}`);
    await asAdmin(api.settings, 'DELETE FROM skill WHERE owner_id = $1', [owner.id]);

    const [withdrawn, given] = await receiptsOf(owner);
    expect([namedIn(withdrawn), namedIn(given)]).toEqual([['skills: Faire du pain'], ['skills: Pétrir la pâte']]);
    expect(given!.intact && withdrawn!.intact).toBe(true);
    expect((await textOf(owner, given!)).bytes.equals(bytes)).toBe(true);
  });

  it('is named for a link too', async () => {
    const owner = await anOwner(api.portfolio.url);
    await aFilledPortfolio(owner.browser);
    await owner.browser.post('/api/portfolio/links', {
      what: 'items',
      label: 'Le fournil',
      sections: ['skills'],
      days: 9,
    });

    expect(namedIn((await receiptsOf(owner))[0])).toEqual(['skills: Pétrir la pâte']);
  });

  it('is part of the hash: a title altered behind the scene is noticed', async () => {
    const { owner } = await aShare({ sections: ['skills'] });
    const [receipt] = await receiptsOf(owner);

    await asAdmin(
      api.settings,
      `UPDATE consent_event SET titles = jsonb_set(titles, '{0,title}', '"Rien"') WHERE id = $1`,
      [receipt!.id],
    );

    expect((await receiptsOf(owner))[0]!.intact).toBe(false);
    expect((await textOf(owner, receipt!)).status).toBe(409);
  });

  it('was nothing before titles were kept: those receipts are still the bytes of their hash', async () => {
    const { owner } = await aShare({ sections: ['skills'] });
    const [receipt] = await receiptsOf(owner);
    const text = (await textOf(owner, receipt!)).json<Text>();
    delete text.record.itemTitles;
    delete text.record.purposeWordsBy;
    const before = `${JSON.stringify({ ...text, record: { ...text.record, recordVersion: 1 } }, null, 2)}\n`;
    const hash = createHash('sha256').update(before, 'utf8').digest();
    await asAdmin(api.settings, 'UPDATE consent_event SET titles = NULL, receipt_sha256 = $2 WHERE id = $1', [
      receipt!.id,
      hash,
    ]);

    const [old] = await receiptsOf(owner);

    expect(old).toMatchObject({ intact: true, hash: hash.toString('hex'), terms: { titles: null } });
    expect((await textOf(owner, old!)).text).toBe(before);
    const paper = await owner.browser.at(api.exporting.url).get(`/api/export/receipts/${old!.id}.pdf`);
    expect(paper.status).toBe(200);
  });

  it('goes along in the archive, and goes with the account', async () => {
    const { owner } = await aShare({ sections: ['skills'] });

    const archive = await owner.browser.get('/api/auth/archive');
    const entries = await unzipped(archive.bytes);
    const { records } = JSON.parse(String(entries.get('portfolio.json'))) as {
      records: { consentEvent: { titles: { title: string }[] }[] };
    };
    expect(records.consentEvent.map(({ titles }) => titles.map(({ title }) => title))).toEqual([['Pétrir la pâte']]);

    await asAdmin(api.settings, 'DELETE FROM account WHERE id = $1', [owner.id]);
    expect(await asAdmin(api.settings, 'SELECT titles FROM consent_event WHERE owner_id = $1', [owner.id])).toEqual([]);
  });

  it.each(['counsellor', 'export', 'portfolio'] as const)(
    'is nothing for the reader of the share, by the role of the %s service',
    async (role) => {
      const { owner } = await aShare({ sections: ['skills'] });
      const { Client } = await import('pg');
      const client = new Client({ connectionString: api.settings.database[role] });
      await client.connect();
      try {
        await client.query('BEGIN');
        await client.query('SELECT app.enter($1, $2, now())', [counsellor.id, owner.id]);
        const read = client.query('SELECT titles FROM consent_event');
        if (role === 'counsellor') await expect(read).rejects.toThrow(/permission denied/);
        else expect((await read).rows).toEqual([]);
      } finally {
        await client.end();
      }
    },
  );
});

import { anOwner, asAdmin, type Answer, type TestApp } from '#testing';
import { accept, CV, previewOf, send, whole, type Preview, type Report } from './cv-imports.js';
import { startPortfolio } from './portfolio-service.js';

describe('bringing in a CV', () => {
  let api: TestApp;
  beforeAll(async () => (api = await startPortfolio()));
  afterAll(() => api.close());

  it('shows what it would bring, and keeps nothing yet', async () => {
    const owner = await anOwner(api.url);

    const answer = await send(owner, CV);

    expect(answer.status).toBe(201);
    const { format, items } = answer.json<Preview>();
    expect(format).toBe('json-resume');
    expect(items.map(({ section, title, alreadyThere }) => [section, title, alreadyThere])).toEqual([
      ['profile', 'Inès Morel', false],
      ['experiences', 'Boulangère', false],
      ['skills', 'Pétrir la pâte', false],
      ['languages', 'Türkçe', false],
    ]);
    expect(items[1]?.values).toMatchObject({ kind: 'job', organisation: 'Au Bon Levain', startedOn: '2019-03' });
    expect(await whole(owner)).toMatchObject({ experiences: [], skills: [], languages: [] });
  });

  it('keeps all of it, with the commune found, and says what became of each', async () => {
    const owner = await anOwner(api.url);
    const { id } = await previewOf(owner);

    const answer = await accept(owner, id);

    expect(answer.status).toBe(200);
    const { kept, report } = answer.json<Report>();
    expect(kept).toBe(4);
    expect(report.map(({ section, outcome }) => [section, outcome])).toEqual([
      ['profile', expect.stringMatching(/kept|changed/)],
      ['experiences', expect.stringMatching(/kept|changed/)],
      ['skills', 'kept'],
      ['languages', expect.stringMatching(/kept|changed/)],
    ]);
    const { profile, experiences, skills, languages } = await whole(owner);
    expect(profile).toMatchObject({
      headline: 'Boulangère',
      version: 2,
      contact: {
        email: 'ines@example.org',
        phone: '06 12 34 56 78',
        commune: { code: '54395', name: 'Nancy', postalCode: '54000' },
      },
    });
    expect(experiences).toEqual([
      expect.objectContaining({ kind: 'job', title: 'Boulangère', organisation: 'Au Bon Levain' }),
    ]);
    expect(skills).toEqual([expect.objectContaining({ name: 'Pétrir la pâte' })]);
    expect(languages).toEqual([expect.objectContaining({ name: 'Türkçe', level: 'native' })]);
  });

  it('keeps only what was chosen', async () => {
    const owner = await anOwner(api.url);
    const { id, items } = await previewOf(owner);
    const skill = items.find(({ section }) => section === 'skills')?.id;

    const answer = await accept(owner, id, { items: [skill] });

    expect(answer.json()).toMatchObject({ kept: 1, report: [{ section: 'skills', outcome: 'kept' }] });
    expect(await whole(owner)).toMatchObject({
      experiences: [],
      languages: [],
      profile: { headline: null, version: 1 },
    });
  });

  it('does so once, also when asked twice at the same moment', async () => {
    const owner = await anOwner(api.url);
    const { id } = await previewOf(owner);

    const answers = await Promise.all([accept(owner, id), accept(owner, id), accept(owner, id)]);

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect((await whole(owner)).experiences).toHaveLength(1);
  });

  it('forgets the file once it was taken in', async () => {
    const owner = await anOwner(api.url);
    const { id } = await previewOf(owner);
    await accept(owner, id);

    const [row] = await asAdmin<object>(api.settings, 'SELECT items, skipped FROM portfolio_import WHERE id = $1', [
      id,
    ]);

    expect(row).toEqual({ items: [], skipped: [] });
  });

  it('keeps no more than three previews waiting', async () => {
    const owner = await anOwner(api.url);
    const ids: string[] = [];
    for (let i = 0; i < 4; i++) ids.push((await previewOf(owner)).id);

    expect((await accept(owner, ids[0] ?? '')).status).toBe(404);
    expect((await accept(owner, ids[1] ?? '')).status).toBe(200);
  });

  it('leaves alone what the person filled in, and says so; replaces it when the profile is named', async () => {
    const owner = await anOwner(api.url);
    await owner.browser.patch('/api/portfolio/profile', { headline: 'Pâtissière', phone: '01 02 03 04 05' });

    const first = await accept(owner, (await previewOf(owner)).id);

    const told = first.json<Report>().report[0];
    expect(told).toMatchObject({ section: 'profile', outcome: 'changed' });
    expect(told?.notes).toEqual(
      expect.arrayContaining([
        'Titre : déjà rempli, laissé comme il était.',
        'Téléphone : déjà rempli, laissé comme il était.',
      ]),
    );
    expect((await whole(owner)).profile).toMatchObject({
      headline: 'Pâtissière',
      summary: 'Je me lève tôt.',
      contact: { phone: '01 02 03 04 05', email: 'ines@example.org' },
    });

    const { id, items } = await previewOf(owner);
    const second = await accept(owner, id, { items: [items[0]?.id] }, 'en');

    expect(second.json<Report>().report[0]?.notes).toContain('Headline: replaced by what the file says.');
    expect((await whole(owner)).profile).toMatchObject({
      headline: 'Boulangère',
      contact: { phone: '06 12 34 56 78' },
    });
  });

  it('fills only what is empty of a profile that is named among others, when that is asked', async () => {
    const owner = await anOwner(api.url);
    await owner.browser.patch('/api/portfolio/profile', { headline: 'Pâtissière' });
    const { id, items } = await previewOf(owner);
    const named = items.filter(({ section }) => section !== 'skills').map((item) => item.id);

    const { report } = (await accept(owner, id, { items: named, profile: 'fill' })).json<Report>();

    expect(report.map(({ section }) => section)).not.toContain('skills');
    expect(report[0]?.notes).toContain('Titre : déjà rempli, laissé comme il était.');
    expect((await whole(owner)).profile).toMatchObject({ headline: 'Pâtissière', summary: 'Je me lève tôt.' });
  });

  it('adds nothing twice, unless it is named', async () => {
    const owner = await anOwner(api.url);
    await accept(owner, (await previewOf(owner)).id);
    const { id, items } = await previewOf(owner);
    expect(items.map(({ alreadyThere }) => alreadyThere)).toEqual([false, true, true, true]);

    const all = (await accept(owner, id)).json<Report>();

    expect(all.kept).toBe(0);
    expect(all.report.map(({ outcome }) => outcome)).toEqual(['skipped', 'skipped', 'skipped', 'skipped']);
    expect(all.report[1]?.notes).toEqual(['Déjà dans votre portfolio : rien n’a été ajouté.']);

    const again = await previewOf(owner);
    await accept(owner, again.id, { items: [again.items[1]?.id] });
    expect((await whole(owner)).experiences).toHaveLength(2);
  });

  it('takes one of two equal entries of the same file', async () => {
    const owner = await anOwner(api.url);
    const { id } = await previewOf(owner, { skills: [{ name: 'Pétrir' }, { name: ' pétrir ' }] });

    expect((await accept(owner, id)).json()).toMatchObject({ kept: 1 });
  });

  it('leaves a commune that is not certain to the person', async () => {
    const owner = await anOwner(api.url);
    const { id } = await previewOf(owner, { basics: { name: 'Inès Morel', location: { city: 'Saint-Martin' } } });

    const { report } = (await accept(owner, id)).json<Report>();

    expect(report[0]).toMatchObject({
      outcome: 'skipped',
      notes: [expect.stringContaining('Commune « Saint-Martin »')],
    });
    expect((await whole(owner)).profile.contact['commune']).toBeNull();
  });

  it('finds again the commune that Lorfolio itself wrote down', async () => {
    const owner = await anOwner(api.url);
    const basics = { name: 'Inès Morel', location: { city: 'Saint-Martin' }, lorfolio: { communeCode: '54480' } };

    await accept(owner, (await previewOf(owner, { basics })).id);

    expect((await whole(owner)).profile.contact['commune']).toMatchObject({ code: '54480', name: 'Saint-Martin' });
  });

  it('speaks the language of the request', async () => {
    const owner = await anOwner(api.url);
    const odd = { work: [{ position: 'Baker', startDate: 'March 2019' }], hobbies: 12, references: [{ name: 'X' }] };

    const [fr, en] = [await send(owner, odd), await send(owner, odd, 'en')];
    const notes = (answer: Answer) => {
      const { items, skipped } = answer.json<Preview>();
      return [...items.flatMap(({ changes }) => changes), ...skipped].map(({ message }) => message).join(' ');
    };

    expect(notes(fr)).toContain('ne sont pas repris');
    expect(notes(en)).toContain('not taken over');
  });
});

import { anOwner, asAdmin, type Person, type TestApp } from '#testing';
import type { DocumentView, Versioned } from '#portfolio';
import { accept, CV, previewOf, type Report } from './cv-imports.js';
import { aFilledPortfolio } from './filled-portfolio.js';
import { startPortfolio } from './portfolio-service.js';

const PATH = '/api/portfolio/documents';
type Document = Versioned<DocumentView>;

describe('an owner composing documents', () => {
  let api: TestApp;
  beforeAll(async () => (api = await startPortfolio()));
  afterAll(() => api.close());

  const composed = async ({ browser }: Person, draft: object = {}) =>
    (
      await browser.post(PATH, { name: 'CV de vendeuse', kind: 'cv-by-date', language: 'fr', ...draft })
    ).json<Document>();
  const changed = ({ browser }: Person, id: string, change: object) => browser.patch(`${PATH}/${id}`, change);

  it('begins one as is usual for its kind, and finds it again', async () => {
    const owner = await anOwner(api.url);

    const document = await composed(owner);

    expect(document).toMatchObject({
      ...{ name: 'CV de vendeuse', kind: 'cv-by-date', template: 'sober', language: 'fr', paper: 'a4', version: 1 },
      ...{
        leftOut: [],
        itemOrder: [],
        textLength: 'full',
        photo: false,
        attachment: true,
        wordings: [],
        verifiable: false,
        code: null,
      },
      parts: ['summary', 'experiences', 'training', 'skills', 'languages', 'interests'],
      contactLines: ['email', 'phone', 'website', 'commune', 'mobility', 'licences'],
    });
    expect((await owner.browser.get(PATH)).json()).toEqual([document]);
    expect((await owner.browser.get(`${PATH}/${document.id}`)).json()).toEqual(document);
  });

  it('shows nobody in an anonymous one', async () => {
    const document = await composed(await anOwner(api.url), { kind: 'cv-anonymous' });

    expect(document).toMatchObject({ contactLines: [], photo: false, attachment: false });
  });

  it('changes what is in it, in which order and words, and leaves the portfolio as it is', async () => {
    const owner = await anOwner(api.url);
    const { experienceId, skillId } = await aFilledPortfolio(owner.browser);
    const before = (await owner.browser.get('/api/portfolio')).json();
    const { id } = await composed(owner);
    const change = {
      ...{ template: 'warm', paper: 'letter', textLength: 'short', parts: ['skills', 'experiences'], photo: true },
      ...{ leftOut: [skillId], itemOrder: [experienceId], contactLines: ['email'], attachment: false },
      wordings: [{ itemId: experienceId, field: 'title', text: 'Boulangère-pâtissière', basedOn: 'Boulangère' }],
    };

    expect((await changed(owner, id, change)).json()).toMatchObject({ ...change, name: 'CV de vendeuse', version: 2 });

    expect((await owner.browser.get('/api/portfolio')).json()).toEqual(before);
  });

  it('copies one, and the two go their own ways', async () => {
    const owner = await anOwner(api.url);
    const first = await composed(owner, { template: 'dense' });

    const copy = (await owner.browser.post(`${PATH}/${first.id}/copy`, { name: 'CV de caissière' })).json<Document>();
    await changed(owner, copy.id, { template: 'warm' });

    expect(copy).toMatchObject({ name: 'CV de caissière', template: 'dense', version: 1 });
    expect((await owner.browser.get(PATH)).json<Document[]>().map(({ name, template }) => [name, template])).toEqual([
      ['CV de caissière', 'warm'],
      ['CV de vendeuse', 'dense'],
    ]);
  });

  it('bins one and takes it back', async () => {
    const owner = await anOwner(api.url);
    const { id } = await composed(owner);

    await owner.browser.delete(`${PATH}/${id}`);

    expect((await owner.browser.get(PATH)).json()).toEqual([]);
    expect((await owner.browser.get(`${PATH}/${id}`)).status).toBe(404);
    expect((await owner.browser.post(`${PATH}/${id}/copy`, { name: 'x' })).status).toBe(404);
    expect((await owner.browser.get('/api/portfolio/bin')).json()).toMatchObject([
      { kind: 'document', id, title: 'CV de vendeuse' },
    ]);
    expect((await owner.browser.post(`${PATH}/${id}/restore`)).json()).toMatchObject({ id, name: 'CV de vendeuse' });
    expect((await owner.browser.get(PATH)).json()).toHaveLength(1);
  });

  it('is told when it was changed elsewhere meanwhile, and what it says now', async () => {
    const owner = await anOwner(api.url);
    const { id } = await composed(owner);
    await changed(owner, id, { name: 'Un autre nom' });

    const answer = await owner.browser.send('PATCH', `${PATH}/${id}`, { name: 'x' }, { 'if-match': '"1"' });

    expect([answer.status, answer.json()]).toMatchObject([412, { current: { name: 'Un autre nom', version: 2 } }]);
  });

  it.each([
    [{ name: ' ' }, 'name'],
    [{ name: 'x'.repeat(201) }, 'name'],
    [{ kind: 'poem' }, 'kind'],
    [{ template: 'loud' }, 'template'],
    [{ language: 'de' }, 'language'],
    [{ paper: 'a5' }, 'paper'],
    [{ parts: ['salary'] }, 'parts'],
    [{ parts: ['skills', 'skills'] }, 'parts'],
    [{ contactLines: ['birthDate'] }, 'contactLines'],
    [{ leftOut: ['me'] }, 'leftOut'],
    [{ itemOrder: 'all' }, 'itemOrder'],
    [{ photo: 'yes' }, 'photo'],
    [{ attachment: null }, 'attachment'],
    [{ wordings: [{ itemId: null, field: 'salary', text: 'x', basedOn: null }] }, 'wordings[0].field'],
    [{ wordings: [{ itemId: null, field: 'summary', text: 'x'.repeat(5001), basedOn: null }] }, 'wordings[0].text'],
    [
      {
        wordings: [
          { itemId: null, field: 'summary', text: 'a', basedOn: null },
          { itemId: null, field: 'summary', text: 'b', basedOn: null },
        ],
      },
      'wordings[1]',
    ],
  ])('refuses %j, and says which field', async (wrong, field) => {
    const owner = await anOwner(api.url);
    const { id } = await composed(owner);

    const answer = await changed(owner, id, wrong);

    expect([answer.status, answer.json()]).toMatchObject([400, { errors: [{ field }] }]);
    expect((await owner.browser.get(`${PATH}/${id}`)).json()).toMatchObject({ version: 1 });
  });

  const multiplied = (owner: Person, id: string, times: number) =>
    asAdmin(
      api.settings,
      `INSERT INTO document SELECT (jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid()))).*
         FROM document d, generate_series(1, $3::int) WHERE d.owner_id = $1 AND d.id = $2`,
      [owner.id, id, times],
    );

  it('keeps two hundred and no more, whichever way another one comes', async () => {
    const owner = await anOwner(api.url);
    const binned = await composed(owner, { name: 'Jeté' });
    await owner.browser.delete(`${PATH}/${binned.id}`);
    const { id } = await composed(owner);
    await multiplied(owner, id, 199);

    const refused = [
      await owner.browser.post(PATH, { name: 'Un de trop', kind: 'europass', language: 'fr' }),
      await owner.browser.post(`${PATH}/${id}/copy`, { name: 'Un de trop' }),
      await owner.browser.post(`${PATH}/${binned.id}/restore`),
    ];
    const file = { format: 'lorfolio-document', version: 1, document: { name: 'Apporté' }, resume: CV };
    const brought = await accept(owner, (await previewOf(owner, file)).id);

    for (const { status, text } of refused) expect([status, text]).toEqual([409, expect.stringContaining('200')]);
    // The rest of the file comes in.
    expect(brought.json<Report>().report).toContainEqual({
      ...{ section: 'documents', title: 'Apporté', outcome: 'skipped' },
      notes: [expect.stringMatching(/200 documents.*Supprimez/)],
    });
    expect((await owner.browser.get('/api/portfolio')).text).toContain('Au Bon Levain');
    await owner.browser.delete(`${PATH}/${id}`);
    expect((await owner.browser.post(`${PATH}/${binned.id}/restore`)).status).toBe(200);
  });

  it('keeps two hundred and no more, however many come at once', async () => {
    const owner = await anOwner(api.url);
    const binned = await composed(owner, { name: 'Jeté' });
    await owner.browser.delete(`${PATH}/${binned.id}`);
    const { id } = await composed(owner);
    await multiplied(owner, id, 198);

    const answers = await Promise.all([
      ...Array.from({ length: 3 }, () => owner.browser.post(PATH, { name: 'Neuf', kind: 'europass', language: 'fr' })),
      ...Array.from({ length: 3 }, () => owner.browser.post(`${PATH}/${id}/copy`, { name: 'Copié' })),
      owner.browser.post(`${PATH}/${binned.id}/restore`),
    ]);

    expect(answers.filter(({ status }) => status < 300)).toHaveLength(1);
    expect((await owner.browser.get(PATH)).json()).toHaveLength(200);
  });

  it('is one among many: what is another person’s is not there', async () => {
    const { id } = await composed(await anOwner(api.url));
    const other = await anOwner(api.url);

    expect((await other.browser.get(PATH)).json()).toEqual([]);
    expect((await changed(other, id, { name: 'Pris' })).status).toBe(404);
  });

  it('says nothing more of a thing that is gone for good', async () => {
    const owner = await anOwner(api.url);
    const { experienceId, skillId } = await aFilledPortfolio(owner.browser);
    const { id } = await composed(owner, {
      ...{ leftOut: [experienceId, skillId], itemOrder: [experienceId] },
      wordings: [
        { itemId: experienceId, field: 'title', text: 'Secret', basedOn: 'Boulangère' },
        { itemId: skillId, field: 'name', text: 'Pétrir', basedOn: 'Pétrir la pâte' },
      ],
    });

    await asAdmin(api.settings, 'DELETE FROM experience WHERE owner_id = $1', [owner.id]);

    expect((await owner.browser.get(`${PATH}/${id}`)).json()).toMatchObject({
      ...{ leftOut: [skillId], itemOrder: [] },
      wordings: [{ itemId: skillId, field: 'name', text: 'Pétrir', basedOn: 'Pétrir la pâte' }],
    });
  });

  it('is left as it lies when it did not name what is gone for good', async () => {
    const owner = await anOwner(api.url);
    const { experienceId, skillId } = await aFilledPortfolio(owner.browser);
    const wording = { field: 'title', text: 'Secret', basedOn: 'Boulangère' };
    await composed(owner, {
      name: 'Autre',
      leftOut: [skillId],
      wordings: [{ itemId: null, ...wording, field: 'summary' }],
    });
    await composed(owner, { name: 'Nommé', wordings: [{ itemId: experienceId, ...wording }] });
    const places = () =>
      asAdmin<{ name: string; place: string }>(
        api.settings,
        'SELECT name, ctid::text AS place FROM document WHERE owner_id = $1 ORDER BY name',
        [owner.id],
      );
    const [other, named] = await places();

    await asAdmin(api.settings, 'DELETE FROM experience WHERE owner_id = $1', [owner.id]);

    const [otherThen, namedThen] = await places();
    expect(otherThen).toEqual(other);
    expect(namedThen?.place).not.toBe(named?.place);
  });
});

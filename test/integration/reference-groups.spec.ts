import { anOwner, type Browser, type TestApp } from '#testing';
import { references, reworded, without, withRows } from './imported-references.js';
import { startPortfolio } from './portfolio-service.js';
import { escoFiles, romeFiles, type Files } from './reference-files.js';

const ESCO = 'http://data.europa.eu/esco/skill';
const MACRO = 'Faire des tourtes, des quiches; et du pain';

/** From a skill upwards: baking, making food, making, skills. */
const escoGroups: Files = {
  'skillGroups_en.csv': [
    'conceptType,conceptUri,preferredLabel',
    `SkillGroup,${ESCO}/S,skills`,
    `SkillGroup,${ESCO}/S6,making things`,
    `SkillGroup,${ESCO}/S6.1,making food`,
    '',
  ].join('\r\n'),
  'broaderRelationsSkillPillar.csv': [
    'conceptType,conceptUri,broaderType,broaderUri',
    `KnowledgeSkillCompetence,${ESCO}/s1,SkillGroup,${ESCO}/S6.1`,
    `SkillGroup,${ESCO}/S6.1,SkillGroup,${ESCO}/S6`,
    `SkillGroup,${ESCO}/S6,SkillGroup,${ESCO}/S`,
    '',
  ].join('\r\n'),
};

describe('the groups of skills that were chosen from an imported list', () => {
  let api: TestApp;
  let operator: ReturnType<typeof references>;
  let browser: Browser;
  beforeAll(async () => {
    api = await startPortfolio();
    operator = references(api.settings);
    await operator.importRome(romeFiles('899'));
    // In the version that is offered, one of them is no more.
    const sorted = reworded(
      reworded(without('"101"', romeFiles('900')), '"libelle_savoir"', '"libelle_savoir","categorie_savoir"'),
      '"Histoire de la quiche"',
      '"Histoire de la quiche",""',
    );
    await operator.importRome(
      withRows(sorted, {
        referentiel_competence: '"104","Garnir","103","Savoir-faire"',
        referentiel_savoir: '"202","Normes du pain","Normes"',
      }),
    );
    await operator.importEsco({ ...escoFiles('en'), ...escoGroups });
  });
  afterAll(() => api.close());
  beforeEach(async () => (browser = (await anOwner(api.url)).browser));

  const add = async (source: string, code: string, version = '900') => {
    const body = { name: `${source} ${code}`, reference: { source, code, version } };
    return (await browser.post('/api/portfolio/skills', body)).json<{ id: string }>().id;
  };
  const groups = async () => (await browser.get('/api/portfolio/skills/groups')).json<{ label: string }[]>();

  it('come after ours: the macro-skill of ROME, and what ESCO divides its skills into first', async () => {
    const [knead, filling] = [await add('esco', `${ESCO}/s1`, '1.2.0'), await add('rome', '104')];
    const bread = await add('starter', 'bake-bread');

    expect(await groups()).toEqual([
      { code: 'cooking', label: 'Cuisine et repas', skillIds: [bread] },
      { code: `${ESCO}/S6`, label: 'Making things', skillIds: [knead] },
      { code: '103', label: MACRO, skillIds: [filling] },
    ]);
  });

  it('hold what they are called by, and what is known of the version that was chosen', async () => {
    const [macro, gone, filling] = [
      await add('rome', '103'),
      await add('rome', '101', '899'),
      await add('rome', '104', '1'),
    ];

    expect(await groups()).toEqual([{ code: '103', label: MACRO, skillIds: [macro, gone, filling] }]);
  });

  it('hold attitudes and knowledge by what ROME sorts them into', async () => {
    const [gentle, history] = [await add('rome', '102'), await add('rome', '202')];

    expect(await groups()).toEqual([
      { code: 'Savoir-être professionnel', label: 'Savoir-être professionnel', skillIds: [gentle] },
      { code: 'Normes', label: 'Normes', skillIds: [history] },
    ]);
  });

  it.each([
    ['what stands under nothing', 'rome', '201', '900'],
    ['what there is not', 'rome', '999', '900'],
    ['what is of another list', 'esco', '104', '1.2.0'],
    ['what is gone, of a version that is gone too', 'rome', '101', '1'],
    ['a list that was never imported', 'digcomp', '1.1', '2.2'],
  ])('leave out %s', async (_, source, code, version) => {
    await add(source, code, version);

    expect(await groups()).toEqual([]);
  });
});

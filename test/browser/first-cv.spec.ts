import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect, expectNoViolations, read, test } from './fixtures.js';
import { Newcomer, PACE } from './newcomer.js';
import { newOwner } from './people.js';

const REPORT = join(import.meta.dirname, '../../docs/first-cv.md');
const MOST_ACTIONS = 40;
const MOST_SECONDS = 5 * 60;

const DONE = [
  'J’aide mon proche à se laver et à s’habiller',
  'Je prépare des repas qui lui conviennent',
  'Je prends les rendez-vous et j’y vais aussi',
  'Je remplis les dossiers pour avoir des aides',
  'Je rassure mon proche dans les moments durs',
];
const LEVELS = ['Je fais sans aide', 'Je sais le montrer à d’autres', 'Je fais avec de l’aide'];

interface Owned {
  experiences: { kind: string; title: string; description: string }[];
  skills: { level: number; reference: { source: string }; experienceIds: string[] }[];
}

test('from nothing to a CV, through something that is no job', async ({ page }) => {
  test.slow();
  await newOwner(page, 'Inès');
  const someone = new Newcomer(page);
  const goOn = page.getByRole('button', { name: 'Continuer' });

  await page.goto('/bienvenue');
  await someone.arrive(/vous amène/);
  await someone.tap(page.getByRole('checkbox', { name: /Je cherche un emploi/ }));
  await someone.tap(goOn);
  await someone.arrive(/commencer/);
  await someone.tap(page.getByRole('radio', { name: /Je cherche ce que je sais faire/ }));
  await someone.tap(goOn);
  await someone.arrive(/vous aide/);
  await someone.tap(page.getByRole('radio', { name: /Personne pour le moment/ }));
  await someone.tap(page.getByRole('button', { name: 'Commencer' }));

  await someone.arrive(/Qu’avez-.vous fait/);
  await expectNoViolations(page);
  const caring = page.getByRole('button', { name: 'Aider un proche malade, âgé ou handicapé' });
  await someone.open(page.getByText('À la maison, en famille'), caring);
  await expectNoViolations(page);
  await someone.tap(caring);
  await someone.arrive(/Comment l’appeler/);
  await expectNoViolations(page);
  await someone.tap(goOn);

  await someone.arrive(/faites ou faisiez/);
  await expectNoViolations(page);
  for (const name of DONE) await someone.tap(page.getByRole('checkbox', { name }));
  await someone.tap(goOn);

  await someone.arrive(/cela montre/);
  await expectNoViolations(page);
  // Nothing is chosen for anybody.
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  for (const place of [0, 1, 2, 3, 4]) await someone.tap(page.getByRole('checkbox').nth(place));
  await someone.tap(goOn);

  await someone.arrive(/pour chacune/);
  await expectNoViolations(page);
  for (const place of [0, 1, 2, 3, 4]) {
    const level = LEVELS[place % LEVELS.length]!;
    await someone.tap(page.locator('form section').nth(place).getByRole('radio', { name: level }));
  }
  expect((await read<Owned>(page, '/api/portfolio')).skills).toEqual([]);
  await someone.tap(page.getByRole('button', { name: 'Ajouter ces 5 compétences' }));

  await someone.arrive(/une preuve/);
  await expectNoViolations(page);
  await someone.tap(goOn);
  await someone.arrive(/vous savez faire/);
  await expectNoViolations(page);
  expect((await read<Owned>(page, '/api/portfolio')).experiences[0]?.description).toBeNull();
  const described = page.getByText('Vos phrases sont dans la description de cette expérience.');
  await someone.open(page.getByRole('button', { name: 'Les ajouter à la description' }), described);
  await expect(described).toBeFocused();
  await expect(page.getByRole('link', { name: 'Ajouter mes coordonnées' })).toBeVisible();
  const download = page.waitForEvent('download');
  await someone.tap(page.getByRole('link', { name: 'Télécharger mon CV' }));
  expect((await readFile(await (await download).path())).subarray(0, 5).toString()).toBe('%PDF-');

  const { experiences, skills } = await read<Owned>(page, '/api/portfolio');
  expect(experiences).toMatchObject([{ kind: 'caring', title: 'Aider un proche malade, âgé ou handicapé' }]);
  expect(experiences[0]?.description).toBe(DONE.map((sentence) => `- ${sentence}`).join('\n'));
  expect(skills).toHaveLength(5);
  for (const skill of skills)
    expect(skill).toMatchObject({ level: expect.any(Number), reference: { source: 'starter' } });

  expect(someone.actions).toBeLessThanOrEqual(MOST_ACTIONS);
  expect(someone.seconds).toBeLessThanOrEqual(MOST_SECONDS);
  const report = await reportOn(someone);
  if (process.env['WRITE_FIRST_CV'] === '1') await writeFile(REPORT, report);
  expect(await readFile(REPORT, 'utf8'), 'docs/first-cv.md: npm run first-cv writes it anew').toBe(report);
});

/** As it stands in docs/. */
async function reportOn({ screens, actions, seconds }: Newcomer): Promise<string> {
  const words = screens.reduce((sum, screen) => sum + screen.words, 0);
  const time = (total: number) => `${Math.floor(total / 60)} min ${Math.round(total % 60)} s`;
  const rows = screens.map((one) => `| ${one.title} | ${one.words} | ${one.taps} | ${one.fields} |`);
  const text = `# From nothing to a first CV

How far it is from an empty account to a CV with one experience that is no job and five skills, each with its level. Counted in a real
browser by \`test/browser/first-cv.spec.ts\`, which fails beyond ${MOST_ACTIONS} actions or ${MOST_SECONDS / 60} minutes, and when this page is
not what it counted. \`npm run first-cv\` writes it anew.

**${actions} actions, ${words} words, ${time(seconds)}.**

| Screen (in French) | Words read | Taps | Fields typed |
| --- | --- | --- | --- |
${rows.join('\n')}

## How it is counted

- Someone who has never been here reads all that is seen of a screen before they touch it, at ${PACE.wordsAMinute} words a minute. A sentence that they
  have read, "Continuer" for one, is not read again; what is folded is not read.
- A tap takes ${PACE.secondsATap} seconds, a field that is typed ${PACE.secondsAField}. What the machine takes to answer is in docs/performance.md.
- The account is there, and empty: its form is the same whatever comes after. The three questions of the first visit are answered.
- Nothing is ticked beforehand. The five sentences and the five skills are ticked one by one, the level of each is said, and the sentences are
  put into the description with a tap.
`;
  return format(text, { ...(await resolveConfig(REPORT)), parser: 'markdown' });
}

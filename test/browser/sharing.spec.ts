import type { Page } from '@playwright/test';
import { expect, expectNoViolations, signIn, signInAfresh, test } from './fixtures.js';
import { account, another, RECOVERY_CODE_OF } from './people.js';

/** Each size has people of its own: both run on the same instance. */
const CAST = {
  phone: { owner: 'Julien Hartmann', counsellor: 'Claire Weber' },
  desktop: { owner: 'Nathalie Roussel', counsellor: 'Claire Weber' },
} as const;

const cast = (project: string) => CAST[project === 'phone' ? 'phone' : 'desktop'];

const blank = (page: Page, name: RegExp) => page.locator('.sentence').getByRole('button', { name });
const keep = (page: Page) => page.getByRole('dialog').getByRole('button', { name: 'Garder ce choix' }).click();

/**
 * Fills the blanks: experiences only, but for one, for one month.
 * @returns the experience that is left out
 */
async function completeTheSentence(page: Page, counsellor: string): Promise<string> {
  const sheet = page.getByRole('dialog');
  await blank(page, /mes expériences/).click();
  for (const line of await sheet.getByRole('group', { name: 'Mes coordonnées' }).getByRole('checkbox').all()) {
    await expect(line).not.toBeChecked();
  }
  await expect(sheet.getByRole('checkbox', { name: /Et ce que j’ajouterai plus tard/ })).not.toBeChecked();
  await sheet.getByRole('checkbox', { name: /Mes compétences/ }).uncheck();
  await sheet.getByText('Mes expériences : tout. Choisir…').click();
  const items = sheet.getByRole('group', { name: 'Mes expériences : ce qui est partagé' });
  const leftOut = (await items.getByRole('checkbox').last().locator('..').locator('span').first().innerText()).split(
    '\n',
  )[0]!;
  await items.getByRole('checkbox').last().uncheck();
  await expectNoViolations(page);
  await keep(page);

  await blank(page, /quelle personne/).click();
  await sheet.getByLabel('Chercher quelqu’un').fill('metz');
  await sheet.getByRole('radio', { name: new RegExp(counsellor) }).check();
  await expectNoViolations(page);
  await keep(page);

  await blank(page, /quelle raison/).click();
  await sheet.getByRole('radio', { name: 'chercher un emploi ou un stage' }).check();
  await expectNoViolations(page);
  await keep(page);

  await blank(page, /\d{4}/).click();
  await sheet.getByRole('radio', { name: /^1 mois/ }).check();
  await expectNoViolations(page);
  await keep(page);
  return leftOut;
}

/** What stands between the banner and the end of the page: the words that a reader reads. */
async function reading(page: Page): Promise<string> {
  await expect(page.getByRole('heading', { level: 2, name: /^Expériences/ })).toBeVisible();
  // What the reader may write beside it is no part of what they read, and comes when it comes.
  return page.locator('.reading').evaluate((part) => {
    for (const words of part.querySelectorAll('.words')) words.setAttribute('hidden', '');
    const text = part.innerText;
    for (const words of part.querySelectorAll('.words')) words.removeAttribute('hidden');
    return text;
  });
}

test('a share is previewed, read, seen to be read and withdrawn', async ({ page, browser, demo, baseURL }, info) => {
  const { owner, counsellor } = cast(info.project.name);
  await signIn(page, account(demo, owner));

  await page.goto('/partages');
  await page.getByRole('link', { name: 'Partager avec quelqu’un' }).click();
  await expectNoViolations(page);

  // Nothing can be shared before the sentence is complete, and each blank says what it lacks.
  await page.getByRole('button', { name: /^Partager/ }).click();
  await expect(blank(page, /quelle personne/)).toBeFocused();
  await expect(blank(page, /quelle personne/)).toHaveAccessibleDescription(/Choisissez la personne/);
  await expectNoViolations(page);

  const leftOut = await completeTheSentence(page, counsellor);
  const kept = page.getByRole('listitem').filter({ hasText: '1 expérience que vous gardez pour vous' });
  await expect(kept.getByRole('listitem')).toHaveText([leftOut]);
  await expect(page.getByRole('heading', { name: `${counsellor} verra`, exact: true })).toBeVisible();
  await expectNoViolations(page);

  await page.getByRole('button', { name: `Voir comme ${counsellor}` }).click();
  await expect(page.getByRole('heading', { level: 1, name: owner })).toBeFocused();
  const previewed = await reading(page);
  expect(previewed).not.toContain(leftOut);
  await expectNoViolations(page);
  await page.goBack();
  await expect(page.getByRole('button', { name: `Voir comme ${counsellor}` })).toBeFocused();

  await page.getByRole('button', { name: `Partager avec ${counsellor} pour 1 mois` }).click();
  const share = page.getByRole('article', { name: counsellor });
  await expect(share).toContainText('chercher un emploi ou un stage');
  await expect(share).toContainText('N’a pas encore lu');
  await expectNoViolations(page);

  // The counsellor: new, with exactly what the preview showed and nothing else.
  const reader = await another(browser, baseURL!);
  const size = info.project.name === 'phone' ? 'phone' : 'desktop';
  await signInAfresh(reader, account(demo, counsellor), RECOVERY_CODE_OF[`sharing, ${size}`]);
  await reader.goto('/conseiller');
  await expect(reader.getByRole('region', { name: /Nouveaux partages/ })).toContainText(owner);
  await expectNoViolations(reader);
  await reader
    .getByRole('region', { name: /Nouveaux partages/ })
    .getByRole('link', { name: owner })
    .click();
  await expect(reader.getByRole('heading', { level: 1, name: owner })).toBeVisible();
  expect(await reading(reader)).toBe(previewed);
  await expect(reader.getByRole('complementary', { name: 'Votre accès' })).toContainText(
    'chercher un emploi ou un stage',
  );
  await expect(reader.getByRole('heading', { name: /Compétences|Preuves|Langues|Coordonnées/ })).toHaveCount(0);
  await expectNoViolations(reader);

  // The owner sees that it was read, and what.
  await page.reload();
  await expect(share).toContainText(/A lu aujourd’hui à \d/);
  const log = page.getByRole('region', { name: 'Qui a regardé ?' });
  await expect(log.getByRole('listitem').filter({ hasText: /^Aujourd’hui/ })).toContainText(
    `${counsellor} a lu vos expériences`,
  );
  await expectNoViolations(page);

  // Withdrawn: asked once, then at once.
  await share.getByRole('button', { name: /Retirer l’accès/ }).click();
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Retirer l’accès maintenant' }).click();
  await expect(share).toHaveCount(0);
  await expect(page.getByRole('heading', { name: /Qui a accès/ })).toBeFocused();
  await page
    .getByText(/accès terminé/)
    .first()
    .click();
  await expect(page.getByText(new RegExp(`${counsellor}, .*Accès arrêté le`))).toBeVisible();
  await expectNoViolations(page);

  // The page that is still open gives nothing more, and says so.
  await reader.getByRole('link', { name: /CV en PDF/ }).click();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Cet accès est terminé ou n’existe pas');
  await expect(reader.getByText(owner)).toHaveCount(0);
  await expectNoViolations(reader);
  await reader.getByRole('link', { name: 'Revenir à mes personnes' }).click();
  await expect(reader.getByRole('heading', { level: 2, name: /Mes personnes/ })).toBeVisible();
  await expect(reader.getByRole('link', { name: owner })).toHaveCount(0);
  await reader.context().close();
});

test('an address that nobody uses is refused at its blank, and stays', async ({ page, demo }, info) => {
  await signIn(page, account(demo, cast(info.project.name).owner));
  await page.goto('/partages/nouveau');
  const sheet = page.getByRole('dialog');

  await blank(page, /quelle personne/).click();
  await sheet.getByRole('radio', { name: /Quelqu’un d’autre/ }).check();
  await sheet.getByRole('textbox', { name: 'Son adresse e-mail' }).fill('personne@exemple');
  await keep(page);
  await expect(sheet.getByRole('textbox', { name: 'Son adresse e-mail' })).toBeFocused();
  await sheet.getByRole('textbox', { name: 'Son adresse e-mail' }).fill('personne@exemple.fr');
  await keep(page);
  await blank(page, /quelle raison/).click();
  await sheet.getByLabel(/Avec vos mots/).fill('Préparer mon retour au travail.');
  await keep(page);
  await expect(blank(page, /préparer mon retour au travail/)).toBeVisible();

  await page.getByRole('button', { name: /^Partager/ }).click();
  const who = blank(page, /personne@exemple\.fr/);
  await expect(who).toBeFocused();
  await expect(who).toHaveAccessibleDescription(/Aucun conseiller n’utilise cette adresse/);
  await expectNoViolations(page);

  // Leaving asks: the sentence is not shared yet.
  await page.getByRole('link', { name: 'Mes partages' }).first().click();
  await page.getByRole('button', { name: 'Rester sur la page' }).click();
  await expect(who).toBeVisible();
});

test('a share that changed in another tab is not overwritten unseen', async ({ page, context, demo }, info) => {
  const owner = account(demo, info.project.name === 'phone' ? 'Łukasz Nguyễn' : 'Théo Schmitt');
  await signIn(page, owner);
  await page.goto('/partages');
  await page
    .getByRole('link', { name: /^Modifier/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: /Modifier l’accès de/ })).toBeVisible();
  const elsewhere = await context.newPage();
  await elsewhere.goto(page.url());

  const change = async (tab: Page, months: RegExp) => {
    await blank(tab, /\d{4}/).click();
    await tab.getByRole('dialog').getByRole('radio', { name: months }).check();
    await keep(tab);
    await tab.getByRole('button', { name: /^Changer l’accès de/ }).click();
  };
  // Not a month: in one of thirty days, that is what the share says already.
  await change(elsewhere, /^1 jour/);
  await expect(elsewhere.getByRole('heading', { level: 1, name: 'Mes partages' })).toBeVisible();
  await change(page, /^1 an/);
  await expect(page.getByRole('dialog', { name: 'Ce partage a changé ailleurs' })).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Garder ce que je viens d’écrire' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mes partages' })).toBeVisible();
  await expect(page.getByRole('article').first()).toContainText('Encore 12 mois');
});

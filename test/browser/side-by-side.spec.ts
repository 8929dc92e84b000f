import type { Page } from '@playwright/test';
import { expect, expectNoViolations, read, signIn, test } from './fixtures.js';
import { account, another, newOwner, newVerifiedOwner, RECOVERY_CODE_OF } from './people.js';

/** Each size has a counsellor of its own: both run on the same instance. */
const COUNSELLOR = { phone: 'Claire Weber', desktop: 'Karim Haddad' } as const;
const counsellorOf = (project: string) => COUNSELLOR[project === 'phone' ? 'phone' : 'desktop'];

/** As a screen reader says it, digit by digit. */
async function codeOn(page: Page): Promise<string> {
  const said = await page.locator('.code .visually-hidden').innerText();
  expect(said).toMatch(/^(\d, ){5}\d$/);
  return said.replaceAll(', ', '');
}

async function askWith(page: Page, code: string): Promise<void> {
  await page.getByLabel('Le code à six chiffres').fill(code);
  await page.getByLabel('Pour quoi faire ?').selectOption({ label: 'trouver une formation' });
  await page.getByLabel('En une phrase').fill('Préparer ensemble votre dossier.');
  await page.getByRole('button', { name: 'Envoyer ma demande' }).click();
}

test('a code shown in the room is typed, seen by whom, confirmed, and leads to what is shared', async ({
  page,
  browser,
  demo,
  baseURL,
}, info) => {
  const name = counsellorOf(info.project.name);
  await newOwner(page, 'Côme');
  await page.goto('/partages');
  await page.getByRole('link', { name: 'Partager maintenant, côte à côte' }).click();
  const code = await codeOn(page);
  await expect(page.getByRole('img', { name: /Code QR/ })).toBeVisible();
  await expectNoViolations(page);

  const reader = await another(browser, baseURL!, account(demo, name));
  await reader.goto('/conseiller');
  await reader.getByRole('link', { name: 'Saisir un code' }).last().click();
  await expect(reader.getByLabel('Le code à six chiffres')).toBeFocused();
  // A wrong digit, then as people write it.
  await askWith(reader, code.slice(0, 5) + String((Number(code[5]) + 1) % 10));
  await expect(reader.getByLabel('Le code à six chiffres')).toHaveAccessibleDescription(/Ce code n’ouvre rien/);
  await askWith(reader, `${code.slice(0, 3)} ${code.slice(3)}`);
  await expect(reader.getByRole('heading', { level: 1, name: 'La personne choisit' })).toBeVisible();
  await expectNoViolations(reader);

  // The person's page moves on by itself, and says who it is and for what.
  const claimed = page.getByRole('heading', { level: 1, name: `${name} a saisi votre code` });
  await expect(claimed).toBeFocused();
  const asker = page.getByRole('region', { name: 'Qui demande' });
  await expect(asker).toContainText(/Mission locale de Metz|Centre AFPA de Thionville/);
  await expect(asker).toContainText('Pour trouver une formation.');
  await expect(asker).toContainText('« Préparer ensemble votre dossier. »');
  await expectNoViolations(page);
  expect(await read<unknown[]>(page, '/api/portfolio/grants')).toEqual([]);

  // What to share: nothing is there yet to be proposed.
  await page
    .getByRole('button', { name: /quoi|quelles parties|mes /i })
    .first()
    .click();
  await page
    .getByRole('dialog')
    .getByRole('checkbox', { name: /Mes compétences/ })
    .check();
  await page.getByRole('dialog').getByRole('button', { name: 'Garder ce choix' }).click();
  await page.getByRole('button', { name: `Voir comme ${name}` }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Côme Muller' })).toBeFocused();
  await page.goBack();
  await page.getByRole('button', { name: new RegExp(`^Partager avec ${name} jusqu’au`) }).click();

  const given = page.getByRole('article', { name });
  await expect(given).toContainText('pour trouver une formation');
  await expect(given).toContainText(`Mot de ${name} : « Préparer ensemble votre dossier. »`);
  await expectNoViolations(page);
  await expect(reader.getByRole('heading', { level: 1, name: 'Côme Muller' })).toBeVisible();
});

test('a QR code leads through the sign-in to the code, which stays out of every address that is sent', async ({
  page,
  browser,
  demo,
  baseURL,
}, info) => {
  await newOwner(page, 'Line');
  await page.goto('/partages/code');
  const code = await codeOn(page);
  const scanning = await another(browser, baseURL!);
  const sent: string[] = [];
  scanning.context().on('request', (request) => sent.push(request.url()));

  await scanning.goto(`/conseiller/code#${code}`);
  const { email, password, recoveryCodes } = account(demo, counsellorOf(info.project.name));
  await scanning.getByLabel('Adresse e-mail').fill(email);
  await scanning.getByRole('textbox', { name: 'Votre mot de passe' }).fill(password);
  await scanning.getByRole('button', { name: 'Ouvrir mon portfolio' }).click();
  await scanning.getByRole('button', { name: 'Utiliser un code de secours' }).click();
  await scanning.getByLabel('Code de secours').fill(recoveryCodes![RECOVERY_CODE_OF['QR code']]!);
  await scanning.getByRole('button', { name: 'Vérifier le code' }).click();

  await expect(scanning.getByLabel('Le code à six chiffres')).toHaveValue(code);
  await expect(scanning.getByLabel('Pour quoi faire ?')).toBeFocused();
  expect(scanning.url()).not.toContain(code);
  expect(sent.filter((url) => new URL(url).pathname.includes(code) || new URL(url).search.includes(code))).toEqual([]);
});

test('after a no both pages say that nothing was opened, and another code can be shown', async ({
  page,
  browser,
  demo,
  baseURL,
}, info) => {
  const name = counsellorOf(info.project.name);
  await newOwner(page, 'Noé');
  await page.goto('/partages/code');
  const reader = await another(browser, baseURL!, account(demo, name));
  await reader.goto('/conseiller/code');
  await askWith(reader, await codeOn(page));

  await page.getByRole('button', { name: 'Non, ne rien partager' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Rien n’a été partagé' })).toBeFocused();
  await expect(reader.getByRole('heading', { level: 1, name: 'Aucun accès n’a été ouvert' })).toBeFocused();
  await expectNoViolations(reader);
  await page.getByRole('button', { name: 'Afficher un nouveau code' }).click();
  await codeOn(page);
});

test('a request is asked by address, reduced by the person, and read as far as they said', async ({
  page,
  browser,
  demo,
  baseURL,
}, info) => {
  const name = counsellorOf(info.project.name);
  await newVerifiedOwner(page, 'Rose');
  const { email } = await read<{ email: string }>(page, '/api/auth/session');

  const reader = await another(browser, baseURL!);
  await signIn(reader, account(demo, name));
  await reader.goto('/conseiller/demandes');
  await reader.getByLabel('L’adresse e-mail de la personne').fill(email);
  await reader.getByRole('button', { name: 'Envoyer la demande' }).click();
  await expectNoViolations(reader);
  for (const part of ['expériences', 'compétences']) await reader.getByRole('checkbox', { name: part }).check();
  await reader.getByLabel('Pour quoi faire ?').selectOption({ label: 'trouver une formation' });
  await reader.getByLabel('Pourquoi ?').fill('Compléter votre dossier.');
  await reader.getByLabel('Pour combien de temps ?').selectOption({ label: '1 mois' });
  await reader.getByRole('button', { name: 'Envoyer la demande' }).click();
  const sent = reader.getByRole('region', { name: 'Vos demandes' }).getByRole('listitem').filter({ hasText: email });
  await expect(sent).toContainText('En attente jusqu’au');
  await expectNoViolations(reader);

  // It waits on both pages of the person.
  const banner = page.getByRole('region', { name: /demande/ });
  await expect(async () => {
    await page.goto('/accueil');
    await expect(banner).toContainText(`${name} demande à lire vos expériences et vos compétences`, { timeout: 2_000 });
  }).toPass();
  await expectNoViolations(page);
  await page.goto('/partages');
  await expectNoViolations(page);
  await banner.getByRole('link', { name: 'Voir et répondre' }).click();
  await expectNoViolations(page);

  // Skills only, for a shorter time.
  await page.getByRole('button', { name: /mes expériences/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('checkbox', { name: /Mes expériences/ })
    .uncheck();
  await page.getByRole('dialog').getByRole('button', { name: 'Garder ce choix' }).click();
  await page.getByRole('button', { name: new RegExp(`^Partager avec ${name} jusqu’au`) }).click();

  await expect(page.getByRole('article', { name })).toContainText('compétences');
  await expect(page.getByRole('article', { name })).not.toContainText('expériences');
  await expect(banner).toHaveCount(0);
  await reader.reload();
  await reader.getByRole('region', { name: 'Vos demandes' }).getByRole('link', { name: 'Rose Muller' }).click();
  await expect(reader.getByRole('heading', { level: 1, name: 'Rose Muller' })).toBeVisible();
});

test('a refused request still waits for the one who asked, who can be blocked and let ask again', async ({
  page,
  browser,
  demo,
  baseURL,
}, info) => {
  const name = counsellorOf(info.project.name);
  await newVerifiedOwner(page, 'Sacha');
  const { email } = await read<{ email: string }>(page, '/api/auth/session');
  const reader = await another(browser, baseURL!, account(demo, name));
  const ask = { email, sections: ['skills'], purpose: 'vae', note: 'Un mot.', days: 30 };
  const asked = await reader.request.post(`${baseURL!}/api/counsellor/requests`, {
    data: ask,
    headers: { origin: baseURL! },
  });
  expect(asked.status()).toBe(201);
  await expect.poll(async () => (await read<unknown[]>(page, '/api/portfolio/requests')).length).toBe(1);

  await page.goto('/partages');
  await page.getByRole('link', { name: 'Voir et répondre' }).click();
  await page.getByRole('button', { name: 'Refuser la demande' }).click();
  await page.getByRole('dialog').getByRole('checkbox').check();
  await expectNoViolations(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Refuser', exact: true }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Mes partages' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Voir et répondre' })).toHaveCount(0);
  await reader.goto('/conseiller/demandes');
  await expect(reader.getByRole('listitem').filter({ hasText: email })).toContainText('En attente jusqu’au');
  await page.getByText('Une personne ne peut plus vous faire de demandes').click();
  await page.getByRole('button', { name: /Autoriser à nouveau/ }).click();
  await expect(page.getByText('peut à nouveau vous faire une demande')).toBeVisible();
});

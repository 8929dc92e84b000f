import { expect, expectNoViolations, signIn, test } from './fixtures.js';
import { linkMailedTo } from './outbox.js';
import { account, addAppInPage, another, newAddress, PASSWORD } from './people.js';

test('a colleague is invited, comes in by the letter, and is out when the account is closed', async ({
  page,
  browser,
  demo,
  baseURL,
}) => {
  const email = newAddress();
  await signIn(page, account(demo, 'Sophie Marchand'));
  await page.goto('/conseiller/structure');
  await expect(page.getByRole('heading', { level: 2, name: /^Comptes ouverts/ })).toBeVisible();
  await expectNoViolations(page);

  const sheet = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Inviter quelqu’un' }).click();
  await expectNoViolations(page);
  await sheet.getByRole('button', { name: 'Envoyer l’invitation' }).click();
  await expect(sheet.getByText('Il manque l’adresse e-mail.').first()).toBeVisible();
  await expectNoViolations(page);
  await sheet.getByLabel('Prénom').fill('Inès');
  await sheet.getByLabel('Nom', { exact: true }).fill('Lambert');
  await sheet.getByLabel('E-mail professionnel').fill(email);
  await sheet.getByLabel(/^Fonction/).fill('Conseillère emploi');
  await sheet.getByRole('button', { name: 'Envoyer l’invitation' }).click();
  await expect(page.getByText(`Invitation envoyée à ${email}.`)).toBeVisible();

  const waiting = page.getByRole('region', { name: 'Invitations en attente' });
  await expect(waiting.getByRole('listitem').filter({ hasText: email })).toContainText('Invitation envoyée');
  await expectNoViolations(page);

  // The colleague chooses a password, and signs in with it.
  const colleague = await another(browser, baseURL!);
  await colleague.goto(await linkMailedTo(email, demo.outbox));
  await expect(colleague.getByRole('heading', { level: 1, name: 'Bienvenue dans Lorfolio' })).toBeVisible();
  await expectNoViolations(colleague);
  await colleague.getByLabel('Votre nouveau mot de passe').fill(PASSWORD);
  await colleague.getByRole('button', { name: 'Ouvrir mon compte' }).click();
  await expect(colleague.getByText('Votre compte est ouvert.')).toBeVisible();
  await expectNoViolations(colleague);
  await colleague.getByRole('link', { name: 'Se connecter' }).click();
  const signInAgain = async () => {
    await colleague.getByLabel('Votre adresse e-mail').fill(email);
    await colleague.getByLabel('Votre mot de passe').fill(PASSWORD);
    await colleague.getByRole('button', { name: 'Ouvrir mon portfolio' }).click();
  };
  await signInAgain();
  await addAppInPage(colleague);
  await colleague.getByRole('button', { name: 'J’ai gardé mes codes' }).click();
  await expect(colleague.getByText('Personne ne vous a encore ouvert d’accès')).toBeVisible();
  await expectNoViolations(colleague);

  // Closing is asked for once; keeping the account changes nothing.
  await page.reload();
  const open = page.getByRole('region', { name: /^Comptes ouverts/ });
  const row = open.getByRole('listitem').filter({ hasText: email });
  await expect(row).toContainText('Conseillère emploi');
  await row.getByRole('button', { name: 'Fermer le compte de Inès Lambert' }).click();
  await expect(sheet).toContainText('Fermer le compte de Inès Lambert ?');
  await expectNoViolations(page);
  await sheet.getByRole('button', { name: 'Garder le compte' }).click();
  await expect(row.getByRole('button', { name: /^Fermer le compte/ })).toBeFocused();
  await colleague.reload();
  await expect(colleague.getByText('Personne ne vous a encore ouvert d’accès')).toBeVisible();

  await row.getByRole('button', { name: /^Fermer le compte/ }).click();
  await sheet.getByRole('button', { name: 'Fermer le compte maintenant' }).click();
  await expect(row).toHaveCount(0);
  await expect(open.getByRole('heading', { level: 2 })).toBeFocused();
  await page.getByText(/^Voir (le compte fermé|les \d+ comptes fermés)$/).click();
  await expect(page.getByRole('listitem').filter({ hasText: email })).toContainText('Compte fermé le');
  await expectNoViolations(page);

  // The colleague is out at the next page, and the password opens nothing any more.
  await colleague
    .getByRole('link', { name: /Compte|Inès Lambert/ })
    .filter({ visible: true })
    .first()
    .click();
  await expect(colleague).toHaveURL(/\/connexion/);
  await expectNoViolations(colleague);
  await signInAgain();
  await expect(colleague.getByText(/ne vont pas ensemble/).first()).toBeVisible();
  await colleague.context().close();
});

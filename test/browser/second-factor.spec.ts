import type { Page } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { expect, expectNoViolations, post, read, signIn, test } from './fixtures.js';
import { linkMailedTo } from './outbox.js';
import { account, addAppInPage, another, newAddress, newOwner, PASSWORD } from './people.js';
import { grownOld } from './time-passes.js';

/** A key that Chromium keeps itself, and that is touched at once (Chrome DevTools Protocol, WebAuthn). */
async function aVirtualKey(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

/** The form of the sign-in page. */
async function typePassword(page: Page, email: string): Promise<void> {
  await page.getByLabel('Votre adresse e-mail').fill(email);
  await page.getByLabel('Votre mot de passe').fill(PASSWORD);
  await page.getByRole('button', { name: 'Ouvrir mon portfolio' }).click();
}

/** A colleague of Sophie's who has just chosen a password. */
async function anInvited(admin: Page, outbox: string): Promise<{ email: string; familyName: string }> {
  const email = newAddress();
  const familyName = `Berger ${email.slice(0, 8)}`;
  await post(admin, '/api/counsellor/structure/invitations', { email, givenName: 'Nadia', familyName });
  const token = (await linkMailedTo(email, outbox)).split('#token=')[1];
  await admin.request.post('/api/auth/password/reset', { data: { token, password: PASSWORD } });
  return { email, familyName };
}

const signOut = async (page: Page) => {
  await page.goto('/conseiller/compte');
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await expect(page).toHaveURL(/\/connexion$/);
};

test('a counsellor adds a passkey at the first sign-in, signs in with it, and is asked again before an export', async ({
  page,
  browser,
  demo,
  baseURL,
}) => {
  const admin = await another(browser, baseURL!, account(demo, 'Sophie Marchand'));
  const { email } = await anInvited(admin, demo.outbox);
  await admin.context().close();
  await aVirtualKey(page);

  // Nothing opens before the second step, whatever the address.
  await page.goto('/connexion');
  await typePassword(page, email);
  await expect(page.getByRole('heading', { name: 'Comment voulez-vous vérifier ?' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Choisir une deuxième étape pour vous connecter');
  await expect(page).toHaveTitle(/^Choisir une deuxième étape pour vous connecter/);
  await expectNoViolations(page);
  await page.goto('/conseiller');
  await expect(page).toHaveURL(/\/connexion\/code\?suite=%2Fconseiller$/);

  await page.getByRole('button', { name: 'Ajouter une clé d’accès' }).click();
  await page.getByLabel('Nom de cette clé').fill('Clé du bureau');
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Ajouter une clé d’accès' }).click();
  await expect(page.getByRole('heading', { name: 'Vos codes de secours' })).toBeFocused();
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'J’ai gardé mes codes' }).click();
  await expect(page.getByText('Personne ne vous a encore ouvert d’accès')).toBeVisible();

  await signOut(page);
  await typePassword(page, email);
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Utiliser ma clé d’accès' }).click();
  await expect(page.getByText('Personne ne vous a encore ouvert d’accès')).toBeVisible();

  // Someone shares with them; a while later the CV is given after another touch, and no sooner.
  const person = await another(browser, baseURL!);
  await newOwner(person, 'Lucie');
  await post(person, '/api/portfolio/grants', {
    counsellorEmail: email,
    sections: ['skills'],
    purpose: 'training',
    days: 30,
  });
  await person.context().close();
  await grownOld(email, demo);
  await page.reload();
  await page.getByRole('link', { name: 'Lucie Muller' }).first().click();
  await page.getByRole('link', { name: /CV en PDF/ }).click();
  const sheet = page.getByRole('dialog', { name: 'Vérifier que c’est vous' });
  await expect(sheet.getByRole('button', { name: 'Utiliser ma clé d’accès' })).toBeVisible();
  await expectNoViolations(page);
  const taken = page.waitForEvent('download');
  await sheet.getByRole('button', { name: 'Utiliser ma clé d’accès' }).click();
  expect((await taken).suggestedFilename()).toMatch(/\.pdf$/);
  await expect(sheet).toHaveCount(0);

  await page.goto('/conseiller/compte');
  await expect(page.getByText('Clé du bureau', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Retirer/ })).toHaveCount(0);
});

test('a person adds an app, signs in with its code and with a recovery code, and removes it', async ({ page }) => {
  await newOwner(page, 'Mathilde');
  const { email } = await read<{ email: string }>(page, '/api/auth/session');
  await page.goto('/compte');
  await page.getByRole('button', { name: 'Ajouter une clé ou une application' }).click();
  const secret = await addAppInPage(page);
  await expectNoViolations(page);
  const codes = await page.locator('.codes code').allInnerTexts();
  await page.getByRole('button', { name: 'J’ai gardé mes codes' }).click();
  await expect(page.getByText('Codes de secours : il en reste 10.')).toBeVisible();
  await page.getByText('Ce qui s’est passé sur votre compte').click();
  await expect(page.getByText('Application à codes ajoutée', { exact: true })).toBeVisible();
  await expectNoViolations(page);

  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await typePassword(page, email);
  // The code of the next half minute: that of now was used for adding the app.
  const next = new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + 30_000 });
  await page.getByRole('button', { name: 'Vérifier le code' }).click();
  await expect(page.getByText('Il manque le code.').first()).toBeVisible();
  await page.getByLabel('Code à 6 chiffres').fill('12345');
  await page.getByRole('button', { name: 'Vérifier le code' }).click();
  await expect(page.getByText(/Ce code ne convient pas/).first()).toBeVisible();
  await expectNoViolations(page);
  await page.getByLabel('Code à 6 chiffres').fill(next);
  await page.getByRole('button', { name: 'Vérifier le code' }).click();
  await expect(page).toHaveURL(/\/(accueil|bienvenue)/);

  await page.goto('/compte');
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await typePassword(page, email);
  await page.getByRole('button', { name: 'Utiliser un code de secours' }).click();
  await page.getByLabel('Code de secours').fill(codes[0]!.toLowerCase());
  await page.getByRole('button', { name: 'Vérifier le code' }).click();
  await expect(page).toHaveURL(/\/(accueil|bienvenue)/);

  // Removing is asked for once.
  await page.goto('/compte');
  await expect(page.getByText('Codes de secours : il en reste 9.')).toBeVisible();
  await page.getByRole('button', { name: 'Retirer Application à codes' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Retirer', exact: true }).click();
  await expect(page.getByText('Vous n’en avez pas encore.')).toBeVisible();
});

test('an administrator resets a colleague who lost everything', async ({ page, browser, demo, baseURL }) => {
  await signIn(page, account(demo, 'Sophie Marchand'));
  const { email, familyName } = await anInvited(page, demo.outbox);
  const colleague = await another(browser, baseURL!);
  await colleague.goto('/connexion');
  await typePassword(colleague, email);
  await addAppInPage(colleague);
  await colleague.getByRole('button', { name: 'J’ai gardé mes codes' }).click();
  await expect(colleague.getByText('Personne ne vous a encore ouvert d’accès')).toBeVisible();

  await page.goto('/conseiller/structure');
  await page.getByRole('button', { name: `Réinitialiser la vérification de Nadia ${familyName}` }).click();
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Réinitialiser maintenant' }).click();
  await expect(page.getByText(/La vérification de .* est réinitialisée/)).toBeVisible();

  // Their session is over; the password leads to choosing anew, and the account tells who did it.
  await colleague.goto('/conseiller/compte');
  await expect(colleague).toHaveURL(/\/connexion\?/);
  await typePassword(colleague, email);
  await addAppInPage(colleague);
  await colleague.getByRole('button', { name: 'J’ai gardé mes codes' }).click();
  await colleague.getByText('Ce qui s’est passé sur votre compte').click();
  await expect(colleague.getByText(/par Sophie Marchand/)).toBeVisible();
  await expectNoViolations(colleague);
  await colleague.context().close();
});

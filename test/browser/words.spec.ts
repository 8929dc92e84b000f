import type { Page } from '@playwright/test';
import { expect, expectNoViolations, post, read, test } from './fixtures.js';
import { account, another, newAddress, newVerifiedOwner } from './people.js';
import { linkMailedTo } from './outbox.js';

const COUNSELLOR = 'Claire Weber';

interface Named {
  id: string;
  name: string;
}

/** Someone new with a skill, who shares it with the counsellor. */
async function sharedSkill(page: Page, counsellorEmail: string): Promise<{ ownerId: string; skill: Named }> {
  await newVerifiedOwner(page, 'Lina');
  const skill = await post<Named>(page, '/api/portfolio/skills', { name: 'Accueillir des clients' });
  await post(page, '/api/portfolio/grants', {
    counsellorEmail,
    sections: ['skills'],
    purpose: 'career-project',
    days: 30,
  });
  const { id: ownerId } = await read<{ id: string }>(page, '/api/auth/session');
  return { ownerId, skill };
}

test('a counsellor and a person write to each other beside a skill', async ({ page, browser, demo, baseURL }) => {
  const { email } = account(demo, COUNSELLOR);
  const { ownerId, skill } = await sharedSkill(page, email);
  const counsellor = await another(browser, baseURL!, account(demo, COUNSELLOR));

  await counsellor.goto(`/conseiller/personnes/${ownerId}`);
  const row = counsellor.locator(`#skill-${skill.id}`);
  // Before anything is written, the page says that it will be read.
  await expect(
    counsellor.getByText(/Lina lit tout ce que vous écrivez ici.* Il n’y a pas de note privée/),
  ).toBeVisible();
  await row.getByRole('button', { name: /Écrire sur ce point/ }).click();
  await expect(row.getByText(/Lina lit tout ce que vous écrivez ici/)).toBeVisible();
  await row.getByRole('button', { name: 'Envoyer' }).click();
  await expect(row.getByLabel('Votre message')).toBeFocused();
  await row.getByLabel('Votre message').fill('Où l’avez-vous appris ? <b>Dites-le</b>.');
  await expectNoViolations(counsellor);
  await row.getByRole('button', { name: 'Envoyer' }).click();
  await expect(row.getByText('<b>Dites-le</b>')).toBeVisible();

  await page.goto('/accueil');
  await expect(page.getByText('1 message non lu')).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole('link', { name: 'Voir mes échanges' }).click();
  await expect(page.getByText('<b>Dites-le</b>')).toBeVisible();
  await expect(page.getByText('Nouveau', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Répondre' }).click();
  await page.getByLabel('Votre réponse').fill('Au marché, le samedi.');
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Envoyer' }).click();
  await expect(page.getByText('Au marché, le samedi.')).toBeVisible();
  // What was read stands no longer in a box, and is still found.
  await page.goto('/accueil');
  await expect(page.getByRole('link', { name: 'Voir mes échanges' })).toBeVisible();
  await expect(page.getByText(/non lu/)).toBeHidden();
  await expect(page.locator('.banner').filter({ hasText: 'Voir mes échanges' })).toHaveCount(0);

  await counsellor.reload();
  await expect(row.getByText('Au marché, le samedi.')).toBeVisible();
  await expectNoViolations(counsellor);

  await page.goto(`/competences/${skill.id}`);
  await expect(page.getByText('Au marché, le samedi.')).toBeVisible();
  await page.getByRole('button', { name: 'Supprimer cet échange' }).click();
  await expectNoViolations(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Supprimer cet échange' }).click();
  await expect(page.getByText('Au marché, le samedi.')).toBeHidden();

  await counsellor.context().close();
});

test('a counsellor confirms a skill and keeps reading their words; the person is told, and shows it', async ({
  page,
  browser,
  demo,
  baseURL,
}) => {
  const { ownerId, skill } = await sharedSkill(page, account(demo, COUNSELLOR).email);
  const counsellor = await another(browser, baseURL!, account(demo, COUNSELLOR));

  await counsellor.goto(`/conseiller/personnes/${ownerId}`);
  const row = counsellor.locator(`#skill-${skill.id}`);
  await row.getByRole('button', { name: /Confirmer cette compétence/ }).click();
  await counsellor
    .getByRole('dialog')
    .getByLabel(/Une phrase/)
    .fill('Vue en atelier.');
  await expectNoViolations(counsellor);
  await counsellor.getByRole('dialog').getByRole('button', { name: 'Confirmer', exact: true }).click();
  await expect(row.getByText(/Vous l’avez confirmée/)).toBeVisible();
  await expect(row.getByText('Confirmée', { exact: true })).toBeHidden();
  await counsellor.reload();
  await expect(row.getByText('Vue en atelier.')).toBeVisible();
  await expect(row.getByText('Lina n’a pas choisi de la montrer')).toBeVisible();
  await expect(row.getByRole('button', { name: /Confirmer cette compétence/ })).toBeHidden();
  await expectNoViolations(counsellor);

  await page.goto('/accueil');
  await expectNoViolations(page);
  await page.getByRole('link', { name: `${COUNSELLOR} a confirmé « ${skill.name} »` }).click();
  await expect(page.getByRole('heading', { name: 'Confirmations' })).toBeInViewport();
  await expect(page.getByText('Vue en atelier.')).toBeVisible();
  await expect(page.getByText('À vous de décider')).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole('button', { name: /^Garder cachée/ }).click();
  await expect(page.getByText('Cachée : personne d’autre')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Montrer/ })).toBeFocused();
  await expect(page.getByRole('button', { name: /^Garder cachée/ })).toBeHidden();
  await page.getByRole('button', { name: /^Montrer/ }).click();
  await expect(page.getByText('Montrée à ceux qui lisent')).toBeVisible();
  await expect(page.getByText('Confirmée', { exact: true })).toBeVisible();
  await expectNoViolations(page);

  await counsellor.reload();
  await expect(row.getByText('Confirmée', { exact: true })).toBeVisible();
  await expect(row.getByText('Vue en atelier.')).toHaveCount(1);
  await expect(row.getByText('Lina la montre')).toBeVisible();
  await row.getByRole('button', { name: /Retirer ma confirmation/ }).click();
  await expect(row.getByRole('button', { name: /Confirmer cette compétence/ })).toBeVisible();
  await expect(row.getByText('Vue en atelier.')).toBeHidden();
  await page.reload();
  await expect(page.getByText('Vue en atelier.')).toBeHidden();

  await counsellor.context().close();
});

test('an outsider confirms a skill by a mailed link, without an account', async ({ page, browser, demo, baseURL }) => {
  const { skill } = await sharedSkill(page, account(demo, COUNSELLOR).email);
  const email = newAddress();

  await page.goto(`/competences/${skill.id}`);
  await page.getByRole('link', { name: 'Demander une confirmation' }).click();
  await expect(page.getByRole('checkbox', { name: skill.name })).toBeChecked();
  await page.getByRole('button', { name: 'Envoyer la demande' }).click();
  await expect(page.getByLabel('Nom de la personne')).toBeFocused();
  await page.getByLabel('Nom de la personne').fill('Paul Weber');
  await page.getByLabel('Son adresse e-mail').fill(email);
  await page.getByLabel(/Un mot pour cette personne/).fill('Bonjour Paul !');
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Envoyer la demande' }).click();
  await expect(page.getByRole('heading', { level: 3, name: 'Paul Weber' })).toBeVisible();
  await expectNoViolations(page);

  const outsider = await another(browser, baseURL!);
  await outsider.goto(await linkMailedTo(email, demo.outbox));
  await expect(outsider.getByText('Bonjour Paul !')).toBeVisible();
  await expect(outsider.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
  await outsider.getByRole('button', { name: 'Envoyer ma réponse' }).click();
  await expect(outsider.getByText('Répondez pour au moins une compétence.')).toBeFocused();
  await outsider.getByRole('radio', { name: 'Je confirme', exact: true }).check();
  await outsider.getByLabel(/Une phrase/).fill('Deux étés au magasin.');
  await outsider.getByLabel(/Votre organisation/).fill('Épicerie Weber');
  await expectNoViolations(outsider);
  await outsider.getByRole('button', { name: 'Envoyer ma réponse' }).click();
  await expect(outsider.getByText(/Votre réponse est arrivée/)).toBeVisible();
  await expectNoViolations(outsider);

  await page.reload();
  await expect(page.getByText('Réponse reçue')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Annuler la demande' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Fermer le lien' })).toBeVisible();
  await expect(page.getByText('Deux étés au magasin.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Supprimer/ })).toBeVisible();
  await page.getByRole('button', { name: /^Garder cachée/ }).click();
  await expect(page.getByText('Cachée : personne d’autre')).toBeVisible();
  await page.getByRole('button', { name: /^Montrer/ }).click();
  await expect(page.getByText('Montrée à ceux qui lisent')).toBeVisible();
  await expectNoViolations(page);
  await page.goto('/accueil');
  await page.getByRole('link', { name: `Paul Weber a confirmé « ${skill.name} »` }).click();
  await expect(page.getByText('Montrée à ceux qui lisent')).toBeVisible();

  await outsider.getByRole('button', { name: 'Retirer ce que j’ai confirmé' }).click();
  await expect(outsider.getByText('Ce que vous aviez confirmé est retiré.')).toBeVisible();
  await page.goto('/confirmations');
  await expect(page.getByText('en attente')).toBeVisible();
  await expect(page.getByText('Deux étés au magasin.')).toBeHidden();
  await page.getByRole('button', { name: 'Fermer le lien' }).click();
  await expectNoViolations(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Fermer le lien' }).click();
  await expect(page.getByText('Vous n’avez encore rien demandé.')).toBeVisible();
  await outsider.reload();
  await expect(outsider.getByText(/Ce lien ne marche pas/)).toBeVisible();

  await outsider.goto('/confirmer#nobody');
  await outsider.reload();
  await expect(outsider.getByText(/Ce lien ne marche pas/)).toBeVisible();
  await expectNoViolations(outsider);
  await outsider.context().close();
});

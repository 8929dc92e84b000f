import type { Page } from '@playwright/test';
import { expect, expectNoViolations, post, read, signIn, test } from './fixtures.js';
import { account, another, newAddress, newOwner } from './people.js';

interface Shared {
  profile: { headline: string | null };
  skills: { id: string; name: string }[];
  access: Record<string, unknown>;
}

/** Someone new who shares their skills with a counsellor of the demo. */
async function aShare(page: Page, name: string, counsellorEmail: string) {
  await newOwner(page, name);
  for (const skill of ['Pétrir la pâte', 'Servir vite et bien', 'Compter la caisse']) {
    await post(page, '/api/portfolio/skills', { name: skill });
  }
  await post(page, '/api/portfolio/experiences', { kind: 'job', title: 'Boulangère', startedOn: '2019-03' });
  const terms = { sections: ['skills', 'experiences'], purpose: 'vae', days: 3 };
  const { id } = await post<{ id: string }>(page, '/api/portfolio/grants', { counsellorEmail, ...terms });
  const { ownerId } = await read<{ ownerId: string }>(page, '/api/portfolio');
  return { grantId: id, ownerId };
}

test('today, the list, and a page that empties itself when the person withdraws', async ({
  page,
  browser,
  demo,
  baseURL,
}, info) => {
  const name = info.project.name === 'phone' ? 'Éloïse' : 'Ægir';
  const typed = info.project.name === 'phone' ? 'eloise mull' : 'ægir mull';
  const counsellor = account(demo, 'Claire Weber');
  const { ownerId } = await aShare(page, name, counsellor.email);
  const reader = await another(browser, baseURL!, counsellor);

  await reader.goto('/conseiller');
  await expect(reader.getByRole('region', { name: /Nouveaux partages/ })).toContainText(`${name} Muller`);
  await expect(reader.getByRole('region', { name: /Accès qui se terminent/ })).toContainText(`${name} Muller`);
  await expectNoViolations(reader);

  // Found without accents and capitals; the address keeps the choice and not the name.
  await reader.getByLabel('Chercher un nom ou une raison').fill(typed);
  await expect(reader.getByRole('status').filter({ hasText: 'dans la liste' })).toHaveText('1 personne dans la liste');
  await reader.getByRole('button', { name: /Se terminent/ }).click();
  await expect(reader).toHaveURL(/\/conseiller\?montrer=bientot$/);
  await reader
    .getByRole('table')
    .getByRole('link', { name: `${name} Muller` })
    .click();

  const banner = reader.getByRole('complementary', { name: 'Votre accès' });
  await expect(banner).toContainText(`${name} Muller vous a ouvert (Mission locale`);
  await expect(banner).toContainText('faire reconnaître son expérience (VAE)');
  await reader.goBack();
  await expect(reader.getByLabel('Chercher un nom ou une raison')).toHaveValue(typed);
  await expect(reader.getByRole('button', { name: /Se terminent/ })).toHaveAttribute('aria-pressed', 'true');
  await reader.goForward();
  await expect(reader.getByRole('heading', { level: 3, name: 'Pétrir la pâte' })).toBeVisible();

  // Two people at once: the page that stays open empties itself, without anybody touching it.
  await page.goto('/partages');
  await page
    .getByRole('article', { name: 'Claire Weber' })
    .getByRole('button', { name: /Retirer l’accès/ })
    .click();
  await page.getByRole('button', { name: 'Retirer l’accès maintenant' }).click();
  await expect(page.getByRole('article', { name: 'Claire Weber' })).toHaveCount(0);
  const title = reader.getByRole('heading', { level: 1, name: 'Cet accès est terminé ou n’existe pas' });
  await expect(title).toBeVisible({ timeout: 25_000 });
  await expect(title).toBeFocused();
  await expect(reader.getByText('cette page vient d’être vidée')).toBeVisible();
  // What says titles aloud says this one, and forgets the person's name.
  await expect(reader.locator('#svelte-announcer')).toContainText('Cet accès est terminé');
  await expect(reader.getByText(/Pétrir|Muller/)).toHaveCount(0);
  await expect(reader).toHaveTitle(/Cet accès est terminé/);
  await expectNoViolations(reader);
  expect((await reader.request.get(`${baseURL!}/api/counsellor/portfolios/${ownerId}`)).status()).toBe(404);
  await reader.context().close();
});

test('today tells who answered, and what was asked and not accepted', async ({
  page,
  browser,
  demo,
  baseURL,
}, info) => {
  const name = info.project.name === 'phone' ? 'Ondine' : 'Oriane';
  const counsellor = account(demo, 'Claire Weber');
  const { ownerId } = await aShare(page, name, counsellor.email);
  const reader = await another(browser, baseURL!, counsellor);
  const about = `/api/counsellor/portfolios/${ownerId}/comments`;
  const thread = await post<{ id: string }>(reader, about, { text: 'Et après la boulangerie ?' });
  await post(page, '/api/portfolio/comments', { threadId: thread.id, text: 'Un secret de fournil.' });
  const email = newAddress();
  const asked = { email, sections: ['skills'], purpose: 'vae', note: 'Votre dossier.', days: 30 };
  await post(reader, '/api/counsellor/requests', asked);

  await reader.goto('/conseiller');
  const answers = reader.getByRole('region', { name: /Réponses à lire/ });
  await expect(answers.getByRole('listitem').filter({ hasText: `${name} Muller` })).toContainText(
    '1 réponse à votre commentaire',
  );
  await expect(answers).not.toContainText('fournil');
  const pending = reader.getByRole('region', { name: /Demandes en attente/ });
  await expect(pending).toContainText(email);
  await expectNoViolations(reader);

  await pending.getByRole('link', { name: 'Voir mes demandes' }).click();
  const mine = reader.getByRole('listitem').filter({ hasText: email });
  await mine.getByRole('button', { name: /Annuler la demande/ }).click();
  await reader.getByRole('dialog').getByRole('button', { name: 'Annuler la demande' }).click();
  await expect(mine).toHaveCount(0);
  await reader.goto('/conseiller');
  await answers.getByRole('link', { name: `${name} Muller` }).click();
  await expect(reader.getByText('Un secret de fournil.')).toBeVisible();
  await reader.context().close();
});

test('a file address that was given out gives nothing once the share is withdrawn', async ({
  page,
  browser,
  demo,
  baseURL,
}) => {
  const counsellor = account(demo, 'Claire Weber');
  await newOwner(page, 'Noé');
  const file = { name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%%EOF\n') };
  const kept = await page.request.post(`${baseURL!}/api/portfolio/evidence`, {
    multipart: { title: 'Mon diplôme', file },
    headers: { origin: baseURL! },
  });
  expect(kept.status()).toBe(201);
  const { id } = (await kept.json()) as { id: string };
  const terms = { counsellorEmail: counsellor.email, sections: ['evidence'], purpose: 'vae', days: 30 };
  const grant = await post<{ id: string }>(page, '/api/portfolio/grants', terms);
  const { ownerId } = await read<{ ownerId: string }>(page, '/api/portfolio');
  const reader = await another(browser, baseURL!, counsellor);
  await reader.goto(`/conseiller/personnes/${ownerId}`);
  const link = reader.getByRole('link', { name: /Télécharger/ });
  const address = (await link.getAttribute('href'))!;
  expect(address).toContain(id);
  expect((await reader.request.get(baseURL! + address)).status()).toBe(200);

  const gone = await page.request.delete(`${baseURL!}/api/portfolio/grants/${grant.id}`, {
    headers: { origin: baseURL! },
  });
  expect(gone.status()).toBe(204);

  expect((await reader.request.get(baseURL! + address)).status()).toBe(404);
  // Coming back to the page is enough.
  await reader.evaluate("window.dispatchEvent(new Event('focus'))");
  await expect(reader.getByRole('heading', { level: 1, name: 'Cet accès est terminé ou n’existe pas' })).toBeVisible();
  await expect(link).toHaveCount(0);
  await reader.context().close();
});

test('what has changed since the last visit is said by a word, and one goes from one to the next', async ({
  page,
  browser,
  demo,
  baseURL,
}) => {
  const counsellor = account(demo, 'Claire Weber');
  const { ownerId } = await aShare(page, 'Zoé', counsellor.email);
  const reader = await another(browser, baseURL!, counsellor);
  // A visit is half an hour long: the answer of a later one is put in its place.
  await reader.route(`**/api/counsellor/portfolios/${ownerId}`, async (route) => {
    const answer = (await (await route.fetch()).json()) as Shared;
    const [first, second] = answer.skills;
    const news = { lastVisitAt: '2026-11-12T10:00:00.000Z', newIds: [first!.id], changedIds: [second!.id] };
    answer.access = { ...answer.access, ...news, profileChanged: true };
    await route.fulfill({ json: answer });
  });

  await reader.goto(`/conseiller/personnes/${ownerId}`);
  await expect(
    reader.getByText('Depuis votre visite du 12 novembre 2026 : 1 nouveauté et 2 changements.'),
  ).toBeVisible();
  const skill = (name: string) => reader.getByRole('listitem').filter({ has: reader.getByRole('heading', { name }) });
  await expect(skill('Pétrir la pâte')).toContainText('Nouveau');
  await expect(skill('Servir vite et bien')).toContainText('Modifié');
  await expect(skill('Compter la caisse')).not.toContainText(/Nouveau|Modifié/);
  await expectNoViolations(reader);

  await reader.getByRole('button', { name: 'Aller au premier' }).click();
  const next = () => reader.locator(':focus').getByRole('button', { name: 'Suivant des changements' }).click();
  await next();
  await expect(skill('Pétrir la pâte')).toBeFocused();
  await next();
  await expect(skill('Servir vite et bien')).toBeFocused();
  await next();
  await expect(reader.locator(':focus')).toContainText('Modifié');
  await reader.context().close();
});

test('the list of a page that is loaded again is as its address says', async ({ page, demo }) => {
  await signIn(page, account(demo, 'Claire Weber'));

  await page.goto('/conseiller?montrer=nouveaux&tri=nom');
  await expect(page.getByRole('button', { name: /À lire/ })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: /Ont changé/ }).click();
  await expect(page).toHaveURL(/\?montrer=changes&tri=nom$/);
  await page.reload();
  await expect(page.getByRole('button', { name: /Ont changé/ })).toHaveAttribute('aria-pressed', 'true');
});

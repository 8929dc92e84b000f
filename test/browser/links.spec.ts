import type { Page } from '@playwright/test';
import { expect, expectNoViolations, post, test } from './fixtures.js';
import { account, another, newOwner } from './people.js';

const PASSWORD = 'tarte aux quetsches';

const blank = (page: Page, name: RegExp) => page.locator('.sentence').getByRole('button', { name });
const keep = (page: Page) => page.getByRole('dialog').getByRole('button', { name: 'Garder ce choix' }).click();

async function aPortfolio(page: Page): Promise<void> {
  await newOwner(page, 'Zoé');
  const { id } = await post<{ id: string }>(page, '/api/portfolio/experiences', { kind: 'job', title: 'Boulangère' });
  await post(page, '/api/portfolio/experiences', { kind: 'caring', title: 'Auprès de mon père' });
  await post(page, '/api/portfolio/skills', { name: 'Pétrir la pâte', experienceIds: [id] });
}

test('a link is made, opened with its password by someone without an account, seen to be, and withdrawn', async ({
  page,
  browser,
  baseURL,
}) => {
  await aPortfolio(page);
  await page.goto('/partages');
  await page.getByRole('link', { name: 'Faire un lien pour un employeur' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Un lien pour un employeur' })).toBeVisible();

  // Nothing is made before the sentence is complete.
  await page.getByRole('button', { name: 'Créer le lien' }).click();
  await expect(blank(page, /qui/)).toBeFocused();
  await expectNoViolations(page);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByLabel('Pour qui, ou pourquoi').fill('la boulangerie Weber');
  await expectNoViolations(page);
  await keep(page);
  await blank(page, /mes expériences/).click();
  await page
    .getByRole('dialog')
    .getByText(/Mes expériences\s: /)
    .first()
    .click();
  await page.getByRole('checkbox', { name: 'Auprès de mon père' }).uncheck();
  await keep(page);
  await page.getByRole('checkbox', { name: /Demander un mot de passe/ }).check();
  await page.getByLabel('Mot de passe du lien').fill('court');
  await page.getByRole('button', { name: 'Créer le lien' }).click();
  await expect(page.getByLabel('Mot de passe du lien')).toBeFocused();
  await page.getByLabel('Mot de passe du lien').fill(PASSWORD);

  await page.getByRole('button', { name: 'Voir ce que le lien montre' }).click();
  await expect(page.getByRole('heading', { level: 3, name: 'Boulangère' })).toBeVisible();
  await expect(page.getByText('Auprès de mon père')).toHaveCount(0);
  const preview = await page.locator('.reading').innerText();
  await page.goBack();

  await page.getByRole('button', { name: 'Créer le lien' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Le lien est prêt' })).toBeFocused();
  await expectNoViolations(page);
  const address = await page.getByRole('textbox', { name: 'Adresse du lien' }).inputValue();
  expect(address).toMatch(/\/lien#[\w-]{43}$/);
  await page.getByRole('link', { name: 'Voir mes partages' }).click();

  // An employer, somewhere else.
  const outsider = await another(browser, baseURL!);
  const asked: string[] = [];
  outsider.on('request', (request) => asked.push(request.url()));
  const answer = await outsider.goto(address);
  expect(answer?.headers()['x-robots-tag']).toBe('noindex, nofollow');
  await expect(outsider.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex, nofollow');
  await expect(outsider.getByRole('heading', { level: 1, name: 'Ce lien demande un mot de passe' })).toBeVisible();
  await expectNoViolations(outsider);
  await outsider.getByLabel('Mot de passe', { exact: true }).fill('tarte aux mirabelles');
  await outsider.getByRole('button', { name: 'Ouvrir' }).click();
  await expect(outsider.getByText('Ce n’est pas le bon mot de passe.').first()).toBeVisible();
  await outsider.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD);
  await outsider.getByRole('button', { name: 'Ouvrir' }).click();
  await expect(outsider.getByRole('heading', { level: 1, name: 'Zoé Muller' })).toBeFocused();
  await expectNoViolations(outsider);
  expect(await outsider.locator('.reading').innerText()).toBe(preview);

  // A place on the page leaves the address as it is.
  await outsider.getByRole('link', { name: 'Boulangère' }).first().click();
  expect(outsider.url()).toBe(address);
  const [download] = await Promise.all([
    outsider.waitForEvent('download'),
    outsider.getByRole('button', { name: 'Télécharger le CV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('CV Zoé Muller.pdf');
  expect(asked.filter((url) => url.includes(address.split('#')[1]!) && !url.includes('#'))).toEqual([]);

  // The owner sees it, and ends it.
  await page.reload();
  const card = page.getByRole('article', { name: 'la boulangerie Weber' });
  await expect(card.getByText(/Ouvert 1 fois/)).toBeVisible();
  const log = page.getByRole('region', { name: 'Qui a regardé ?' });
  await expect(log.getByText(/Quelqu’un qui a le lien «\sla boulangerie Weber\s»/)).toHaveCount(2);
  await expectNoViolations(page);
  // So that it is the download that learns of it, and not what the page asks by itself.
  await outsider.route('**/links/standing', (route) => route.abort());
  await card.getByRole('button', { name: /^Retirer/ }).click();
  await page.getByRole('button', { name: 'Retirer le lien maintenant' }).click();
  await expect(card).toHaveCount(0);
  await expect(page.getByRole('heading', { name: /^Par un lien/ })).toBeFocused();

  // On the page that is open, the next request brings nothing any more.
  await outsider.getByRole('button', { name: 'Télécharger le CV' }).click();
  await expect(outsider.getByRole('heading', { level: 1, name: 'Ce lien n’ouvre rien' })).toBeVisible();
  await expect(outsider.getByText('Boulangère')).toHaveCount(0);
  await expectNoViolations(outsider);
  await outsider.context().close();
});

test('a page that a link opened is emptied when the link is withdrawn, and follows its changes', async ({
  page,
  browser,
  baseURL,
}) => {
  await aPortfolio(page);
  const { id, token } = await post<{ id: string; token: string }>(page, '/api/portfolio/links', {
    what: 'items',
    label: 'la mairie',
    sections: ['experiences', 'skills'],
    days: 30,
  });
  const outsider = await another(browser, baseURL!);
  const asked: string[] = [];
  outsider.on('request', (request) => asked.push(request.url()));
  await outsider.goto(`/lien#${token}`);
  await expect(outsider.getByText('Pétrir la pâte').first()).toBeVisible();

  const mine = { headers: { origin: baseURL! } };
  const change = await page.request.patch(`/api/portfolio/links/${id}`, {
    ...mine,
    data: { sections: ['experiences'] },
  });
  expect(change.ok()).toBe(true);
  // As when they come back to the window.
  await outsider.evaluate(`dispatchEvent(new Event('focus'))`);
  await expect(outsider.getByText('Pétrir la pâte')).toHaveCount(0);
  await expect(outsider.getByRole('heading', { level: 1, name: 'Zoé Muller' })).toBeVisible();
  expect((await page.request.delete(`/api/portfolio/links/${id}`, mine)).ok()).toBe(true);
  await outsider.evaluate(`dispatchEvent(new Event('focus'))`);
  await expect(outsider.getByRole('heading', { level: 1, name: 'Ce lien n’ouvre rien' })).toBeFocused();
  await expect(outsider.getByText('Boulangère')).toHaveCount(0);
  await expectNoViolations(outsider);
  expect(asked.filter((url) => url.split('#')[0]!.includes(token))).toEqual([]);
  await outsider.context().close();

  // Two openings, for what changed was read again; asking how it stands is none.
  await page.goto('/partages/journal');
  const lines = page.getByRole('region', { name: 'Les lectures' });
  await expect(lines.locator('.log').getByText(/Quelqu’un qui a le lien/)).toHaveCount(2);
  const search = page.getByRole('search');
  await search.getByText('Chercher dans le journal').click();
  await search.getByLabel('Qui').selectOption(id);
  await search.getByRole('button', { name: 'Chercher' }).click();
  await expect(page).toHaveURL(new RegExp(`reader=${id}`));
  await expect(lines.locator('.log').getByText(/Quelqu’un qui a le lien/)).toHaveCount(2);
  await search.getByLabel('Comment').selectOption({ label: 'A imprimé' });
  await search.getByRole('button', { name: 'Chercher' }).click();
  await expect(lines.getByText('Aucune lecture ne correspond à cette recherche.')).toBeVisible();
});

test('a link gets another address, and opens for a counsellor who is signed in too', async ({
  page,
  browser,
  demo,
  baseURL,
}) => {
  await aPortfolio(page);
  const { token } = await post<{ token: string }>(page, '/api/portfolio/links', {
    what: 'items',
    label: 'la mairie',
    sections: ['experiences'],
    days: 30,
  });
  const reader = await another(browser, baseURL!, account(demo, 'Karim Haddad'));
  await reader.goto(`/lien#${token}`);
  await expect(reader.getByRole('heading', { level: 1, name: 'Zoé Muller' })).toBeVisible();
  await expect(reader.getByRole('button', { name: 'Télécharger le CV' })).toHaveCount(0);

  await page.goto('/partages');
  const card = page.getByRole('article', { name: 'la mairie' });
  await card.getByRole('button', { name: /^Nouvelle adresse/ }).click();
  await page.getByRole('button', { name: 'Faire une nouvelle adresse' }).click();
  const address = await page.getByRole('textbox', { name: 'Adresse du lien' }).inputValue();
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Fermer' }).click();
  await card.getByRole('link', { name: /^Modifier/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Modifier le lien : la mairie' })).toBeVisible();
  await blank(page, /la mairie/).click();
  await page.getByRole('dialog').getByLabel('Pour qui, ou pourquoi').fill('la mairie de Metz');
  await keep(page);
  await page.getByRole('button', { name: 'Enregistrer le lien' }).click();
  await expect(page.getByRole('article', { name: 'la mairie de Metz' })).toBeVisible();

  await reader.reload();
  await expect(reader.getByRole('heading', { level: 1, name: 'Ce lien n’ouvre rien' })).toBeVisible();
  await reader.goto(address);
  await expect(reader.getByRole('heading', { level: 1, name: 'Zoé Muller' })).toBeVisible();
  await reader.context().close();
});

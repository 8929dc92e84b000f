import type { Page } from '@playwright/test';
import { expect, expectNoViolations, post, read, test } from './fixtures.js';
import { account, another, newOwner } from './people.js';

interface Structure {
  counsellors: { id: string; givenName: string; familyName: string }[];
}

const READER = 'Claire Weber';

/** A share of everything with the counsellor, without its form. */
async function share(page: Page, days: number): Promise<void> {
  const directory = await read<Structure[]>(page, '/api/portfolio/directory');
  const counsellor = directory
    .flatMap(({ counsellors }) => counsellors)
    .find(({ givenName, familyName }) => `${givenName} ${familyName}` === READER);
  await post(page, '/api/portfolio/skills', { name: 'Tenir une caisse' });
  await post(page, '/api/portfolio/grants', {
    counsellorId: counsellor!.id,
    sections: ['skills'],
    purpose: 'training',
    days,
  });
}

test('a share leaves a receipt that can be checked and taken away', async ({ page }) => {
  await newOwner(page, 'Maëlle');
  await share(page, 30);
  await page.goto('/partages');

  await page.getByRole('link', { name: /^Voir le reçu/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Reçu de consentement' })).toBeVisible();
  const paper = page.getByRole('article', { name: 'Accès donné' });
  await expect(paper).toContainText('Maëlle Muller');
  await expect(paper).toContainText(READER);
  await expect(paper).toContainText('1 élément choisi, et rien de plus');
  await expect(paper.getByRole('listitem')).toHaveText(['Tenir une caisse']);
  await expect(page.getByText(/Ce reçu est bien celui du \d/)).toBeVisible();
  await expectNoViolations(page);

  for (const [link, name] of [
    [/PDF/, /^recu-.*\.pdf$/],
    [/JSON/, /^recu-.*\.json$/],
  ] as const) {
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name: link }).click();
    expect((await waiting).suggestedFilename()).toMatch(name);
  }

  await page.getByRole('link', { name: 'Mes reçus' }).click();
  await expect(page.getByRole('link', { name: `Accès donné, ${READER}` })).toBeVisible();
  await expectNoViolations(page);
});

test('a receipt names what was left out when all the rest is shared, folded when that is much', async ({ page }) => {
  await newOwner(page, 'Lilas');
  await share(page, 30);
  const names = Array.from({ length: 21 }, (_, i) => `Savoir faire ${String(i + 1).padStart(2, '0')}`);
  for (const name of names) await post(page, '/api/portfolio/skills', { name });
  const [grant] = await read<{ id: string }[]>(page, '/api/portfolio/grants');
  await page.goto(`/partages/${grant!.id}`);
  await page.getByRole('button', { name: /mes compétences|1 compétence/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('checkbox', { name: /Et ce que j’ajouterai/ })
    .check();
  await page.getByRole('dialog').getByRole('button', { name: 'Garder ce choix' }).click();

  // The form names them before the act, the receipt after it.
  await page.getByText('Voir la liste (21)').click();
  await expect(page.getByRole('listitem').filter({ hasText: /^Savoir faire 21$/ })).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole('button', { name: /^Changer l’accès/ }).click();
  await page.getByRole('link', { name: /^Voir le reçu/ }).click();
  const paper = page.getByRole('article', { name: 'Accès modifié' });
  await expect(paper).toContainText('sauf 21 éléments');
  await paper.getByText('Voir la liste (21)').click();
  await expect(paper.getByRole('listitem')).toHaveText(names);
  await expectNoViolations(page);
});

test('a share that ends soon is renewed in one tap', async ({ page }) => {
  await newOwner(page, 'Malo');
  await share(page, 1);
  await page.goto('/partages');

  await page.getByRole('button', { name: /^Prolonger/ }).click();

  await expect(page.getByText(/Claire Weber peut lire jusqu’au/)).toBeVisible();
  await page.getByRole('link', { name: 'Tous mes reçus' }).click();
  await expect(page.getByRole('link', { name: `Accès prolongé, ${READER}` })).toBeVisible();
});

test('everything is stopped in one act, asked once', async ({ page, browser, demo, baseURL }) => {
  await newOwner(page, 'Nour');
  await share(page, 30);
  const { id } = await read<{ id: string }>(page, '/api/auth/session');
  await page.goto('/partages');

  await page.getByRole('button', { name: 'Tout arrêter', exact: true }).click();
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Garder les accès' }).click();
  await expect(page.getByRole('article', { name: READER })).toBeVisible();
  await page.getByRole('button', { name: 'Tout arrêter', exact: true }).click();
  await page.getByRole('button', { name: 'Tout arrêter maintenant' }).click();

  await expect(page.getByText('C’est fait : 1 accès arrêté.')).toBeVisible();
  await expect(page.getByRole('article', { name: READER })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: /Qui a accès/ })).toBeFocused();
  await expectNoViolations(page);
  const reader = await another(browser, baseURL!, account(demo, READER));
  const caseload = await reader.request.get(`${demo.url}/api/counsellor/portfolios`);
  expect(await caseload.text()).not.toContain(id);
  await reader.context().close();
});

test('the page shows that stopping everything has ended the links too', async ({ page }) => {
  await newOwner(page, 'Nino');
  await share(page, 30);
  await post(page, '/api/portfolio/links', { what: 'cv', label: 'la boulangerie', sections: ['skills'], days: 30 });
  await page.goto('/partages');
  await expect(page.getByRole('article', { name: 'la boulangerie' })).toBeVisible();

  await page.getByRole('button', { name: 'Tout arrêter', exact: true }).click();
  await page.getByRole('button', { name: 'Tout arrêter maintenant' }).click();

  await expect(page.getByRole('article', { name: 'la boulangerie' })).toHaveCount(0);
  await expect(page.getByText('1 lien terminé')).toBeVisible();
});

test('what is new is marked in the navigation until it is looked at', async ({ page, browser, demo, baseURL }) => {
  await newOwner(page, 'Oriane');
  await share(page, 30);
  const { id } = await read<{ id: string }>(page, '/api/auth/session');
  const reader = await another(browser, baseURL!, account(demo, READER));
  await read(reader, `/api/counsellor/portfolios/${id}`);
  await reader.context().close();

  await page.goto('/partages');
  const home = page.getByRole('link', { name: /^Accueil/ }).filter({ visible: true });
  await expect(home).toContainText('Du nouveau');
  await expectNoViolations(page);
  await home.click();
  await expect(page.getByText(`${READER} a lu votre portfolio pour la première fois.`)).toBeVisible();
  // Told once: neither in the list under it nor with who reads.
  await expect(page.getByRole('link', { name: 'Voir tout ce qui a été lu' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Qui me lit' })).toContainText(READER);
  await expect(page.getByText(/a lu\b/i)).toHaveCount(1);
  await expectNoViolations(page);
  await page.goto('/partages');
  await expect(page.getByRole('heading', { name: /Qui a accès/ })).toBeVisible();
  await expect(home).not.toContainText('Du nouveau');
});

test('the weekly summary is off until it is wished', async ({ page }) => {
  await newOwner(page, 'Paul');
  await page.goto('/compte');
  const wish = page.getByRole('checkbox', { name: 'Recevoir le résumé de la semaine' });

  await expect(wish).not.toBeChecked();
  await wish.check();
  await expect(page.getByText('le résumé arrivera une fois par semaine')).toBeVisible();
  await page.reload();
  await expect(wish).toBeChecked();
  await expectNoViolations(page);
});

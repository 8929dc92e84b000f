import type { Page } from '@playwright/test';
import { expect, expectNoViolations, test } from './fixtures.js';
import { newOwner } from './people.js';

const goOn = (page: Page) => page.getByRole('button', { name: 'Continuer' }).click();
const question = (page: Page, title: RegExp) =>
  expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();

test('an experience is told question by question, left in the middle and found again', async ({ page }) => {
  await newOwner(page, 'Mireille');
  await page.goto('/parcours');
  await page.getByRole('link', { name: 'Commencer à raconter' }).click();
  await question(page, /parler/);
  await expectNoViolations(page);

  await goOn(page);
  await expect(page.getByText('Choisissez une sorte d’expérience.').first()).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole('radio', { name: /^Famille et proches/ }).check();
  await goOn(page);
  await question(page, /c’était/);
  await expectNoViolations(page);

  // Before it has a name it waits in this tab.
  await page.getByLabel(/^Où était-ce/).fill('Longwy');
  await page.reload();
  await question(page, /c’était/);
  await expect(page.getByLabel(/^Où était-ce/)).toHaveValue('Longwy');
  await goOn(page);
  await expect(page.getByText('Il manque un nom à cette expérience.').first()).toBeVisible();
  await page.getByLabel('Comment appeler cette expérience ?').fill('Auprès de mon grand-père');
  await goOn(page);

  await question(page, /quand/);
  await expectNoViolations(page);
  await page.getByRole('group', { name: 'Depuis quand ?' }).getByLabel('Année').fill('2019');
  await page.getByRole('checkbox', { name: 'Cela continue en ce moment' }).check();
  await goOn(page);

  await question(page, /Racontez une journée/);
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Le matin, je…' }).click();
  await expect(page.getByRole('textbox', { name: /Racontez une journée/ })).toBeFocused();
  await page.keyboard.type('préparais ses médicaments.');

  // From its name on it is kept, and can be left in the middle of a sentence.
  await page.getByRole('button', { name: 'Garder et finir plus tard' }).click();
  await expect(page.getByText('C’est gardé dans votre parcours.')).toBeVisible();
  await page.getByRole('link', { name: 'Auprès de mon grand-père' }).click();
  await page.getByRole('link', { name: 'Raconter la suite' }).click();
  await question(page, /Racontez une journée/);
  await expect(page.getByRole('textbox', { name: /Racontez une journée/ })).toHaveValue(
    'Le matin, je préparais ses médicaments.',
  );
  await page.reload();
  await expect(page.getByRole('textbox', { name: /Racontez une journée/ })).toHaveValue(/médicaments/);
  await goOn(page);

  await question(page, /a donné/);
  await page.getByRole('textbox', { name: /a donné/ }).fill('Il a pu rester chez lui deux ans de plus.');
  await page.getByRole('button', { name: 'Voir ce que cela donne' }).click();
  await question(page, /Voilà une expérience/);
  await expectNoViolations(page);

  await page.getByRole('link', { name: 'Voir mon parcours' }).click();
  const told = page.getByRole('article').filter({ hasText: 'Auprès de mon grand-père' });
  await expect(told).toHaveCount(1);
  await expect(told).toContainText('Longwy');
  await expect(told).toContainText('Le matin, je préparais ses médicaments.');
  await expectNoViolations(page);
});

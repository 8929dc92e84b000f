import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { expect, expectNoViolations, post, read, test } from './fixtures.js';
import { account, another, newOwner } from './people.js';

/** Red above, blue below; wide, so that there is something to frame. */
async function aPicture(): Promise<Buffer> {
  const half = { width: 1200, height: 400, channels: 3 as const, background: '#2040c0' };
  return sharp({ create: { ...half, height: 800, background: '#c03020' } })
    .composite([{ input: { create: half }, gravity: 'south' }])
    .withExif({ IFD0: { Make: 'Appareil de Zoé' } })
    .jpeg()
    .toBuffer();
}

const block = (page: Page) => page.getByRole('region', { name: 'Ma photo' });
const choose = async (page: Page) =>
  page.locator('#field-photo').setInputFiles({ name: 'moi.jpg', mimeType: 'image/jpeg', buffer: await aPicture() });
const sheet = (page: Page) => page.getByRole('dialog', { name: 'Cadrer ma photo' });

for (const [device, viewport] of [
  ['a phone', { width: 390, height: 844 }],
  ['a desktop', { width: 1280, height: 800 }],
] as const) {
  test(`a photo is framed by keyboard, kept, put on the CV, taken away and taken back, on ${device}`, async ({
    page,
    demo,
  }) => {
    await page.setViewportSize(viewport);
    await newOwner(page, 'Zoé');
    await page.goto('/profil');
    await expect(block(page)).toContainText('Personne ne la voit sans votre accord');
    await choose(page);
    await expect(sheet(page).getByRole('img', { name: 'Aperçu de la photo cadrée' })).toBeVisible();
    await expectNoViolations(page);

    // Nearer, and all the way down: only blue is left.
    await sheet(page).getByLabel('Plus près').focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(sheet(page).getByLabel('De haut en bas')).toBeFocused();
    await page.keyboard.press('End');
    await sheet(page).getByRole('button', { name: 'Garder cette photo' }).focus();
    await page.keyboard.press('Enter');
    await expect(block(page).getByText('Votre photo est enregistrée.')).toBeVisible();
    await expect(block(page).getByRole('img', { name: /^Photo de Zoé/ })).toBeVisible();
    await expectNoViolations(page);

    const kept = await (await page.request.get(`${demo.url}/api/portfolio/photo`)).body();
    const { channels } = await sharp(kept).stats();
    const [red, , blue] = channels.map(({ mean }) => mean);
    expect([(red ?? 0) < 60, (blue ?? 0) > 150]).toEqual([true, true]);

    await page.goto('/accueil');
    await expect(page.getByRole('img', { name: 'Ma photo' })).toBeVisible();
    await page.goto('/documents');
    await page.getByRole('checkbox', { name: /^Avec ma photo/ }).check();
    const [asked] = await Promise.all([
      page.waitForRequest(/cv\.pdf/),
      page.getByRole('button', { name: 'Télécharger le CV en PDF' }).click(),
    ]);
    expect(asked.url()).toContain('photo=true');
    await expectNoViolations(page);

    await page.goto('/profil');
    await block(page).getByRole('button', { name: 'Retirer la photo' }).click();
    await expect(page.getByText('Votre photo est retirée.')).toBeVisible();
    await expect(block(page).getByRole('img')).toHaveCount(0);
    await page.getByRole('button', { name: 'Annuler' }).click();
    await expect(block(page).getByRole('img', { name: /^Photo de Zoé/ })).toBeVisible();
  });
}

test('what is no photo is refused in words, and nothing is kept', async ({ page }) => {
  await newOwner(page, 'Noé');
  await page.goto('/profil');

  await page
    .locator('#field-photo')
    .setInputFiles({ name: 'moi.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('not a picture') });

  await expect(block(page).getByRole('alert')).toContainText('ne s’ouvre pas comme une photo');
  expect(await read<{ photo?: unknown }>(page, '/api/portfolio')).not.toHaveProperty('photo');
});

test('a photo is in the choice only once there is one, and seen by the counsellor it is shared with', async ({
  page,
  browser,
  baseURL,
  demo,
}) => {
  await newOwner(page, 'Lina');
  await post(page, '/api/portfolio/skills', { name: 'Pétrir' });
  const what = () => page.locator('.sentence').getByRole('button', { name: /mes / }).first().click();
  await page.goto('/partages/nouveau');
  await what();
  await expect(page.getByRole('dialog').getByRole('checkbox', { name: /^Ma photo/ })).toHaveCount(0);

  await page.goto('/profil');
  await choose(page);
  await sheet(page).getByRole('button', { name: 'Garder cette photo' }).click();
  await expect(block(page).getByText('Votre photo est enregistrée.')).toBeVisible();
  await page.goto('/partages/nouveau');
  await expect(page.locator('.sentence')).not.toContainText('ma photo');
  await what();
  const photo = page.getByRole('dialog').getByRole('checkbox', { name: /^Ma photo/ });
  await expect(photo).not.toBeChecked();
  await photo.check();
  await expectNoViolations(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Garder ce choix' }).click();
  await expect(page.locator('.sentence')).toContainText('ma photo');

  const counsellor = account(demo, 'Claire Weber');
  const terms = { sections: ['skills', 'photo'], purpose: 'career-project', days: 30 };
  await post(page, '/api/portfolio/grants', { ...terms, counsellorEmail: counsellor.email });
  const me = await read<{ id: string }>(page, '/api/auth/session');
  const reader = await another(browser, baseURL ?? '', counsellor);
  await reader.goto(`/conseiller/personnes/${me.id}`);
  await expect(reader.getByRole('img', { name: /^Photo de Lina/ })).toBeVisible();
  await expectNoViolations(reader);

  const { token } = await post<{ token: string }>(page, '/api/portfolio/links', {
    ...{ what: 'cv', label: 'Weber', sections: ['skills', 'photo'], days: 30 },
  });
  const visitor = await another(browser, baseURL ?? '');
  await visitor.goto(`/lien#${token}`);
  await expect(visitor.getByRole('img', { name: /^Photo de Lina/ })).toBeVisible();
  await expectNoViolations(visitor);
});

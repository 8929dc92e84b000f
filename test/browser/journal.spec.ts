import { readFile } from 'node:fs/promises';
import { expect, expectNoViolations, post, read, test } from './fixtures.js';
import { account, another, newOwner } from './people.js';

test('the log is filtered, kept and checked; a print is in it', async ({ page, browser, demo, baseURL }) => {
  await newOwner(page, 'Awa');
  const { ownerId } = await read<{ ownerId: string }>(page, '/api/portfolio');
  for (const name of ['Karim Haddad', 'Claire Weber']) {
    await post(page, '/api/portfolio/grants', {
      counsellorEmail: account(demo, name).email,
      sections: ['experiences'],
      purpose: 'training',
      days: 30,
    });
    const reader = await another(browser, baseURL!, account(demo, name));
    await reader.goto(`/conseiller/personnes/${ownerId}`);
    await expect(reader.getByRole('heading', { level: 1, name: /Awa/ })).toBeVisible();
    if (name === 'Claire Weber') {
      const told = reader.waitForResponse((answer) => answer.url().endsWith('/print'));
      // What the browser says when someone prints.
      await reader.evaluate(`dispatchEvent(new Event('beforeprint'))`);
      expect((await told).status()).toBe(204);
    }
    await reader.context().close();
  }

  await page.goto('/partages');
  await page.getByRole('link', { name: 'Filtrer, garder, vérifier' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Le journal des lectures' })).toBeVisible();
  const lines = page.getByRole('region', { name: 'Les lectures' });
  await expect(lines.getByText('a lu vos expériences')).toHaveCount(2);
  await expect(lines.getByText('a imprimé ce que vous partagez : vos expériences')).toHaveCount(1);
  await expectNoViolations(page);

  const search = page.getByRole('search');
  await search.getByText('Chercher dans le journal').click();
  const claire = await search.getByRole('option', { name: /Claire Weber/ }).getAttribute('value');
  await search.getByLabel('Qui').selectOption(claire);
  await search.getByRole('button', { name: 'Chercher' }).click();
  await expect(lines.getByText('a lu vos expériences')).toHaveCount(1);
  await search.getByLabel('Comment').selectOption({ label: 'A ouvert un fichier' });
  await search.getByRole('button', { name: 'Chercher' }).click();
  await expect(lines.getByText('Aucune lecture ne correspond à cette recherche.')).toBeVisible();
  await expectNoViolations(page);
  await page.goBack();
  await expect(search.getByLabel('Comment')).toHaveValue('');
  await search.getByRole('button', { name: 'Tout voir' }).click();
  await expect(lines.getByText('a lu vos expériences')).toHaveCount(2);

  const taken = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Fichier pour vérifier' }).click();
  const file = await taken;
  expect(file.suggestedFilename()).toBe('journal.json');
  const journal = JSON.parse(await readFile(await file.path(), 'utf8')) as { head: { position: number; hash: string } };
  const mark = `${journal.head.position}:${journal.head.hash}`;
  const check = page.getByRole('region', { name: 'Vérifier le journal' });
  await expect(check.getByText(mark)).toBeVisible();
  await page.getByText('Vérifier sans nous').click();
  const script = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Le programme de vérification' }).click();
  expect(await readFile(await (await script).path(), 'utf8')).toBe(
    await readFile('apps/web/static/verifier-journal.mjs', 'utf8'),
  );

  await check.getByRole('button', { name: 'Vérifier' }).click();
  await expect(check.getByRole('status')).toContainText('Le journal est entier.');
  await check.getByLabel(/Un repère/).fill(mark);
  await check.getByRole('button', { name: 'Vérifier' }).click();
  await expect(check.getByRole('status')).toContainText('Votre repère est dans le journal.');
  await expectNoViolations(page);
  await check.getByLabel(/Un repère/).fill(`2:${'0'.repeat(64)}`);
  await check.getByRole('button', { name: 'Vérifier' }).click();
  await expect(check.getByRole('status')).toContainText('Le journal n’est plus celui que vous avez gardé.');
  await check.getByLabel(/Un repère/).fill('quelque chose');
  await check.getByRole('button', { name: 'Vérifier' }).click();
  await expect(check.getByLabel(/Un repère/)).toHaveAccessibleDescription(/Collez-le en entier/);
  await expectNoViolations(page);
});

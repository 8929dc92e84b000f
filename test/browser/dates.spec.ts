import { expect, expectNoViolations, post, read, test } from './fixtures.js';
import { newOwner } from './people.js';

interface Portfolio {
  experiences: { startedOn: string | null; endedOn: string | null }[];
}

test('dates are right together or wrong together, and a month waits for its year', async ({ page }) => {
  await newOwner(page, 'Jeanne');
  const draft = { kind: 'job', title: 'Vendeuse', startedOn: '2015', endedOn: '2020' };
  const { id } = await post<{ id: string }>(page, '/api/portfolio/experiences', draft);
  await page.goto(`/parcours/${id}`);
  const year = (field: string) => page.locator(`#field-${field}`);
  const saved = async () => (await read<Portfolio>(page, '/api/portfolio')).experiences[0];

  await year('endedOn').fill('2010');
  await year('endedOn').blur();
  await expect(page.getByText(/avant le début|avant d’avoir commencé/).first()).toBeVisible();
  await expectNoViolations(page);
  await year('startedOn').fill('2009');
  await year('startedOn').blur();
  await expect(page.getByText(/Enregistré à/)).toBeVisible();
  await expect.poll(saved).toMatchObject({ startedOn: '2009', endedOn: '2010' });

  await year('startedOn').fill('');
  await page.locator('#field-startedOn-month').focus();
  await page.locator('#field-startedOn-month').selectOption('05');
  await page.locator('#field-startedOn-month').blur();
  await expect(page.getByText('Il manque l’année.').first()).toBeVisible();
  await year('startedOn').fill('1800');
  await year('startedOn').blur();
  await expect(page.getByText(/entre 1900 et 2100/).first()).toBeVisible();
  await year('startedOn').fill('2008');
  await expect.poll(saved).toMatchObject({ startedOn: '2008-05', endedOn: '2010' });
});

import type { Browser } from '#testing';
import type { DigitalCheckView } from '../../apps/portfolio/src/digital-checks/digital-check.entity.js';

export const DIGITAL = '/api/portfolio/digital-checks';
export type Levels = Record<string, number | null>;

export const started = async (browser: Browser) => (await browser.post(DIGITAL)).json<DigitalCheckView>();

export const answered = (browser: Browser, id: string, levels: Levels, headers = {}) =>
  browser.patch(
    `${DIGITAL}/${id}/answers`,
    { answers: Object.entries(levels).map(([competence, level]) => ({ competence, level })) },
    headers,
  );

/** One that is ended. */
export async function aDigitalCheck(browser: Browser, levels: Levels = { '1.1': 3, '4.1': 0 }) {
  const { id } = await started(browser);
  await answered(browser, id, levels);
  return (await browser.post(`${DIGITAL}/${id}/end`)).json<DigitalCheckView>();
}

import type { Browser } from '#testing';

/** One of each, all linked to one another, with what is to be found again or not to be found in it. */
export async function aFilledPortfolio(
  browser: Browser,
): Promise<{ experienceId: string; skillId: string; evidenceId: string; languageId: string }> {
  const add = async (path: string, body: object): Promise<string> => {
    const answer = await browser.post(`/api/portfolio/${path}`, body);
    if (answer.status !== 201) throw new Error(`${path} answered ${answer.status}: ${answer.text}`);
    return answer.json<{ id: string }>().id;
  };
  await browser.patch('/api/portfolio/profile', { phone: '06 12 34 56 78', summary: 'Je me lève tôt.' });
  const experienceId = await add('experiences', {
    kind: 'job',
    title: 'Boulangère',
    organisation: 'Boulangerie du Centre',
    startedOn: '2019-03',
  });
  const skillId = await add('skills', { name: 'Pétrir la pâte', level: 3, experienceIds: [experienceId] });
  const evidenceId = await add('evidence', {
    title: 'Ma page',
    url: 'https://example.org/pains',
    skillIds: [skillId],
    experienceIds: [experienceId],
  });
  const languageId = await add('languages', { name: 'Türkçe', level: 'native' });
  return { experienceId, skillId, evidenceId, languageId };
}

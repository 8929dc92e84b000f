import { anOwner, type Person } from '#testing';

export interface Skill {
  id: string;
  name: string;
  details: string | null;
  level: number | null;
  contexts: string[];
  classifications?: string[];
  levels?: { level: number }[];
  experienceIds: string[];
  confirmations?: { by: string; confirmedName: string; changedSince: boolean; shown: boolean }[];
  version: number;
}
export interface Portfolio {
  skills: Skill[];
  evidence: { id: string; skillIds: string[] }[];
}

/** People who said one thing twice, and what they can do about it. */
export function skillPairs(url: () => string) {
  const add = async <T = Skill>({ browser }: Person, path: string, body: object): Promise<T> => {
    const answer = await browser.post(`/api/portfolio/${path}`, body);
    if (answer.status !== 201) throw new Error(`${path}: ${answer.text}`);
    return answer.json<T & Record<string, unknown>>();
  };
  const own = async ({ browser }: Person) => (await browser.get('/api/portfolio')).json<Portfolio>();
  const duplicates = async ({ browser }: Person) =>
    (await browser.get('/api/portfolio/skills/duplicates')).json<{ likeness: string; ids: string[] }[]>();
  const merge = ({ browser }: Person, kept: string, body: object, version?: number) =>
    browser.post(
      `/api/portfolio/skills/${kept}/merge`,
      body,
      version === undefined ? {} : { 'if-match': `"${version}"` },
    );
  const restore = ({ browser }: Person, id: string) => browser.post(`/api/portfolio/skills/${id}/restore`);
  const distinct = ({ browser }: Person, id: string, from: string) =>
    browser.post(`/api/portfolio/skills/${id}/distinct`, { from });

  /** One who said the same twice, each time from another experience and with another proof. */
  async function aPair() {
    const owner = await anOwner(url());
    const [home, camp] = [
      await add(owner, 'experiences', { kind: 'caring', title: 'À la maison' }),
      await add(owner, 'experiences', { kind: 'volunteering', title: 'Au camp' }),
    ];
    const kept = await add(owner, 'skills', {
      ...{
        name: 'Cuisiner',
        level: 2,
        contexts: ['en famille'],
        classifications: ['Maison'],
        experienceIds: [home.id],
      },
    });
    const other = await add(owner, 'skills', {
      ...{ name: 'cuisiner', details: 'Pour trente.', contexts: ['en plein air'], classifications: ['Vacances'] },
      experienceIds: [home.id, camp.id],
    });
    const evidence = await add<{ id: string }>(owner, 'evidence', {
      ...{ title: 'Menus', url: 'https://example.org/menus', skillIds: [other.id] },
    });
    return { owner, kept, other, home, camp, evidence };
  }

  return { own, duplicates, merge, restore, distinct, aPair };
}

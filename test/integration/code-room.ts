import { anOwner, type Person, type Professional } from '#testing';
import type { Services } from './services.js';

interface Shown {
  id: string;
  code: string;
  expiresAt: string;
}

/** What the two people in a room do with a code. */
export function codesOf(api: () => Services) {
  const PURPOSE = { purpose: 'first-interview', note: ' Faire le point ' };
  const TERMS = { sections: ['skills'], days: 30 };
  return {
    TERMS,
    owner: () => anOwner(api().portfolio.url),
    show: async ({ browser }: Person): Promise<Shown> => {
      const answer = await browser.post('/api/portfolio/codes');
      if (answer.status !== 201) throw new Error(`codes answered ${answer.status}: ${answer.text}`);
      return answer.json<Shown>();
    },
    type: (who: Professional, code: string, more = {}) =>
      who.browser.post('/api/counsellor/codes', { ...PURPOSE, code, ...more }),
    seen: async ({ browser }: Person, id: string) =>
      (await browser.get(`/api/portfolio/codes/${id}`)).json<{ state: string; claim: unknown }>(),
    waited: async (who: Professional, id: string) => {
      const { status, text } = await who.browser.get(`/api/counsellor/codes/${id}`);
      return { status, text };
    },
    confirm: ({ browser }: Person, id: string, terms = {}) =>
      browser.post(`/api/portfolio/codes/${id}/confirm`, { ...TERMS, ...terms }),
  };
}

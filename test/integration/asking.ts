import { RequestDelivery } from '../../apps/counsellor/src/sent-requests/request-delivery.js';
import { aVerifiedOwner, type Person, type Professional } from '#testing';
import type { Services } from './services.js';

export interface Sent {
  id: string;
  email: string | null;
  person: { ownerId: string } | null;
  sentAt: string;
  expiresAt: string;
  state: string;
}
interface Received {
  id: string;
  state: string;
}

export const ASK = { sections: ['experiences', 'skills'], purpose: 'vae', note: 'Préparer votre dossier.', days: 90 };
const LESS = { sections: ['skills'], days: 7 };

/** What a counsellor and the people they ask do with a request. */
export function requestsOf(api: () => Services, counsellor: () => Professional) {
  const delivered = () => api().counsellor.app.get(RequestDelivery).settle();
  const ask = (whom: object, more = {}, who = counsellor()) =>
    who.browser.post('/api/counsellor/requests', { ...ASK, ...whom, ...more });
  const sent = async (who = counsellor()) => (await who.browser.get('/api/counsellor/requests')).json<Sent[]>();
  return {
    owner: () => aVerifiedOwner(api().settings, api().portfolio.url),
    delivered,
    ask,
    asked: async (whom: object, more = {}, who = counsellor()): Promise<Sent> => {
      const answer = await ask(whom, more, who);
      if (answer.status !== 201) throw new Error(`requests answered ${answer.status}: ${answer.text}`);
      await delivered();
      return answer.json<Sent>();
    },
    sent,
    received: async ({ browser }: Person) => (await browser.get('/api/portfolio/requests')).json<Received[]>(),
    accept: ({ browser }: Person, id: string, terms: object = LESS) =>
      browser.post(`/api/portfolio/requests/${id}/accept`, terms),
    refuse: ({ browser }: Person, id: string, body: object = {}) =>
      browser.post(`/api/portfolio/requests/${id}/refuse`, body),
    takeAllBack: async () => {
      for (const { id } of await sent()) await counsellor().browser.delete(`/api/counsellor/requests/${id}`);
    },
  };
}

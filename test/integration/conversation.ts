import { aCounsellor, aGrant, anOwner, type Person, type Professional } from '#testing';
import { aFilledPortfolio } from './filled-portfolio.js';
import type { Services } from './services.js';

export interface Thread {
  id: string;
  item: { id: string; kind: string; title: string } | null;
  counsellor: { givenName: string; familyName: string; structure: string };
  open: boolean;
  unread: number;
  comments: {
    id: string;
    mine: boolean;
    author: { givenName: string } | null;
    text: string | null;
    withdrawnAt: string | null;
    read: boolean;
    mayChange: boolean;
  }[];
}
interface Own {
  unread: number;
  threads: Thread[];
}

/** A person and a counsellor who share everything, unless the terms say otherwise. */
export async function twoPeople(api: Services, terms = {}, reader?: Professional) {
  const owner = await anOwner(api.portfolio.url);
  const counsellor = reader ?? (await aCounsellor(api.settings, api.counsellor.url));
  const ids = await aFilledPortfolio(owner.browser);
  const grant = await aGrant(owner, counsellor, terms);
  return { owner, counsellor, ids, grant };
}

export const at = ({ id }: Pick<Person, 'id'>) => `/api/counsellor/portfolios/${id}/comments`;
export const write = (counsellor: Professional, owner: Person, body: object) =>
  counsellor.browser.post(at(owner), body);
export const read = async ({ browser }: Person) => (await browser.get('/api/portfolio/comments')).json<Own>();
export const seen = async ({ browser }: Professional, owner: Person) => (await browser.get(at(owner))).json<Thread[]>();
export const answer = ({ browser }: Person, threadId: string, text: string) =>
  browser.post('/api/portfolio/comments', { threadId, text });
/** Who has answered a counsellor, as their day tells it, and how often. */
export const unread = async ({ browser }: Professional) => {
  const { answers } = (await browser.get('/api/counsellor/today')).json<{
    answers: { count: number; first: { ownerId: string; unread: number }[] };
  }>();
  expect(answers.count).toBe(answers.first.length);
  return answers.first.map(({ ownerId, unread }) => ({ ownerId, unread }));
};

import { newId } from '#common';
import { aVerifiedOwner, Browser, type Answer, type Person } from '#testing';
import { aFilledPortfolio } from './filled-portfolio.js';
import type { Services } from './services.js';

export interface Request {
  id: string;
  email: string | null;
  status: string;
  expiresAt: string;
  skills: { skillId: string; name: string; answer: string | null }[];
}
export interface Confirmation {
  id: string;
  by: string;
  organisation: string | null;
  relation: string;
  sentence: string | null;
  shown: boolean;
}
export interface Asked {
  person: object;
  mayAnswer: boolean;
  skills: { id: string; name: string; answer: string | null; sentence: string | null }[];
}

/** What a person asks and what an outsider answers, in services that are running. */
export function outsiderRoom(api: Services) {
  const outsider = () => new Browser(api.portfolio.url, { 'x-forwarded-for': `2001:db8:${newId().slice(0, 4)}::1` });
  const post = (path: string, body: object): Promise<Answer> => outsider().post(`/api/confirmation/${path}`, body);
  const told = ({ status, text }: Answer) => ({ status, text });

  async function someone(name = 'Inès') {
    const owner = await aVerifiedOwner(api.settings, api.portfolio.url, { givenName: name });
    const { skillId } = await aFilledPortfolio(owner.browser);
    const second = await owner.browser.post('/api/portfolio/skills', { name: 'Tenir la caisse', details: 'Le samedi' });
    return { owner, skillIds: [skillId, second.json<{ id: string }>().id] };
  }

  const asking = (skillIds: string[], email = `chef-${newId()}@example.org`) => ({
    email,
    name: 'Paul Weber',
    relation: 'employer',
    message: 'Bonjour <i>Paul</i>',
    skillIds,
  });
  const ask = ({ browser }: Person, body: object) => browser.post('/api/portfolio/confirmation-requests', body);
  const requests = async ({ browser }: Person) =>
    (await browser.get('/api/portfolio/confirmation-requests')).json<Request[]>();
  const own = async ({ browser }: Person) =>
    (await browser.get('/api/portfolio'))
      .json<{ skills: { confirmations?: Confirmation[] }[] }>()
      .skills.flatMap(({ confirmations }) => confirmations ?? []);

  /** The mails to an address, and the tokens in their links, oldest first. */
  async function lettersTo(email: string, count: number): Promise<{ text: string; token: string }[]> {
    for (;;) {
      const found = (await api.portfolio.mails()).filter((mail) => mail.includes(`To: ${email}`));
      if (found.length >= count) {
        return found.map((text) => ({ text, token: /\/confirmer#([\w-]{43})/.exec(text)?.[1] ?? '' }));
      }
    }
  }

  async function asked() {
    const { owner, skillIds } = await someone();
    const body = asking(skillIds);
    const request = (await ask(owner, body)).json<Request>();
    const [letter] = await lettersTo(body.email, 1);
    return { owner, skillIds, email: body.email, request, letter: letter!, token: letter!.token };
  }

  /** Sessions end sooner than links. */
  const back = ({ browser, email, password }: Person) => browser.post('/api/auth/sign-in', { email, password });

  const yes = (skillId: string, sentence: string | null = null) => ({ skillId, confirmed: true, sentence });
  const no = (skillId: string) => ({ skillId, confirmed: false });
  const say = (token: string, answers: object[], name = 'Paul Weber', organisation = 'Boulangerie du Centre') =>
    post('answer', { token, name, organisation, answers });

  return { post, told, someone, asking, ask, requests, own, lettersTo, asked, back, yes, no, say };
}

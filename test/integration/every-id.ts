import { newId } from '#common';
import { aCounsellor, aGrant, aLink, asAdmin, eventually, type Person, type Professional } from '#testing';
import { RequestDelivery } from '../../apps/counsellor/src/sent-requests/request-delivery.js';
import { aDigitalCheck } from './digital-room.js';
import { aFilledPortfolio } from './filled-portfolio.js';
import type { Services } from './services.js';
import { aForm, aPdf } from './uploads.js';

/** Everything in the application that has an id and belongs to one person or concerns them. */
export async function everyIdOf(
  api: Services,
  owner: Person,
  counsellor: Professional,
): Promise<Record<string, string>> {
  const portfolio = await aFilledPortfolio(owner.browser);
  const file = await owner.browser.post(
    '/api/portfolio/evidence',
    aForm({ title: 'Mon diplôme' }, { name: 'diplome.pdf', bytes: aPdf() }),
  );
  const resume = Buffer.from(JSON.stringify({ basics: { name: 'Inès Morel' }, skills: [{ name: 'Four' }] }));
  const brought = await owner.browser.post('/api/portfolio/imports', aForm({}, { name: 'cv.json', bytes: resume }));
  const binned = await owner.browser.post('/api/portfolio/skills', { name: 'Au panier' });
  await owner.browser.delete(`/api/portfolio/skills/${binned.json<{ id: string }>().id}`);
  const composed = await owner.browser.post('/api/portfolio/documents', {
    name: 'CV',
    kind: 'cv-by-date',
    language: 'fr',
  });
  const { id: digitalCheckId } = await aDigitalCheck(owner.browser);
  const { id: grantId } = await aGrant(owner, counsellor);
  const { preparedId, sharedPreparedId } = await prepared(api, owner, counsellor);
  const { id: linkId } = await aLink(owner);
  await counsellor.browser.get(`/api/counsellor/portfolios/${owner.id}`);
  const [record] = await asAdmin<{ id: string }>(api.settings, 'SELECT id FROM access_record WHERE owner_id = $1', [
    owner.id,
  ]);
  const [receipt] = (await owner.browser.get('/api/portfolio/receipts')).json<{ id: string }[]>();
  const portfolios = `/api/counsellor/portfolios/${owner.id}`;
  const written = await counsellor.browser.post(`${portfolios}/comments`, {
    itemId: portfolio.skillId,
    text: 'Bravo',
  });
  const thread = written.json<{ id: string; comments: { id: string }[] }>();
  const answered = await owner.browser.post('/api/portfolio/comments', { threadId: thread.id, text: 'Merci' });
  await counsellor.browser.post(`${portfolios}/skills/${portfolio.skillId}/confirmation`, {});
  const [confirmation] = await asAdmin<{ id: string }>(
    api.settings,
    'SELECT id FROM skill_confirmation WHERE owner_id = $1',
    [owner.id],
  );
  const asked = await owner.browser.post('/api/portfolio/confirmation-requests', {
    email: `chef-${newId()}@example.org`,
    name: 'Paul Weber',
    relation: 'employer',
    skillIds: [portfolio.skillId],
  });
  const [session] = (await owner.browser.get('/api/auth/sessions')).json<{ id: string }[]>();
  const code = (await owner.browser.post('/api/portfolio/codes')).json<{ id: string; code: string }>();
  await counsellor.browser.post('/api/counsellor/codes', { code: code.code, purpose: 'training' });
  const blockId = await aRequest(api, owner, await aCounsellor(api.settings, api.counsellor.url), { block: true });
  const requestId = await aRequest(api, owner, counsellor);
  return {
    ...portfolio,
    ownerId: owner.id,
    fileId: file.json<{ id: string }>().id,
    importId: brought.json<{ id: string }>().id,
    binnedId: binned.json<{ id: string }>().id,
    documentId: composed.json<{ id: string }>().id,
    digitalCheckId,
    preparedId,
    sharedPreparedId,
    grantId,
    linkId,
    recordId: record!.id,
    receiptId: receipt!.id,
    sessionId: session!.id,
    codeId: code.id,
    requestId,
    blockId,
    counsellorId: counsellor.id,
    membershipId: counsellor.membershipId,
    threadId: thread.id,
    commentId: thread.comments[0]!.id,
    answerId: answered.json<{ comments: { id: string }[] }>().comments[1]!.id,
    confirmationId: confirmation!.id,
    askedId: asked.json<{ id: string }>().id,
  };
}

/** @returns the id of the request or, when it was answered by a block, of that */
async function aRequest(
  api: Services,
  owner: Person,
  counsellor: Professional,
  { block } = { block: false },
): Promise<string> {
  const ask = { email: owner.email, sections: ['skills'], purpose: 'training', note: 'Un mot', days: 7 };
  const { id } = (await counsellor.browser.post('/api/counsellor/requests', ask)).json<{ id: string }>();
  await api.counsellor.app.get(RequestDelivery).settle();
  if (!block) return id;
  await owner.browser.post(`/api/portfolio/requests/${id}/refuse`, { block });
  const [blocked] = (await owner.browser.get('/api/portfolio/request-blocks')).json<{ id: string }[]>();
  return blocked!.id;
}

/** All that the person's own pages show. */
export async function everythingOf({ browser }: Person) {
  const mine = ['', '/grants', '/links', '/bin', '/access-log', '/storage', '/receipts', '/notices', '/digital-checks'];
  const paths = [...mine, '/comments', '/confirmation-requests', '/requests', '/request-blocks'];
  return Promise.all(paths.map(async (path) => (await browser.get(`/api/portfolio${path}`)).json()));
}

/** A file that the owner had made, and one that the reader had made of what is shared. */
async function prepared(api: Services, owner: Person, counsellor: Professional) {
  const composed = { name: 'Portfolio', kind: 'portfolio', language: 'fr' };
  const documentId = (await owner.browser.post('/api/portfolio/documents', composed)).json<{ id: string }>().id;
  const own = await owner.browser.at(api.exporting.url).post('/api/export/prepared-files', { documentId });
  const shared = await counsellor.browser
    .at(api.exporting.url)
    .post(`/api/export/portfolios/${owner.id}/prepared-files`, { language: 'fr' });
  const ids = { preparedId: own.json<{ id: string }>().id, sharedPreparedId: shared.json<{ id: string }>().id };
  // What is still being made goes on reading.
  await eventually(
    () => asAdmin<{ state: string }>(api.settings, 'SELECT state FROM prepared_file WHERE owner_id = $1', [owner.id]),
    (files) => files.every(({ state }) => state === 'ready'),
  );
  return ids;
}

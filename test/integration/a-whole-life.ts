import {
  aCounsellor,
  aGrant,
  aLink,
  asAdmin,
  aVerifiedOwner,
  eventually,
  type Browser,
  type Person,
  type Professional,
} from '#testing';
import { requestsOf } from './asking.js';
import { accept, previewOf } from './cv-imports.js';
import { aDigitalCheck } from './digital-room.js';
import { aFilledPortfolio } from './filled-portfolio.js';
import { enrol } from './second-factor-people.js';
import type { Services } from './services.js';
import { SoftwareKey } from './software-key.js';
import { aForm, aPdf, PNG, upload, type Evidence } from './uploads.js';

export interface Life {
  owner: Person;
  /** Reads what the owner shares. */
  counsellor: Professional;
  ids: Awaited<ReturnType<typeof aFilledPortfolio>>;
  file: Evidence;
  binned: Evidence;
}

/** A person with a row in every table that an owner can have. What is theirs carries their name. */
export async function aWholeLife(api: Services, name: string): Promise<Life> {
  const owner = await aVerifiedOwner(api.settings, api.portfolio.url, { givenName: name, familyName: 'Łukasz' });
  const counsellor = await aCounsellor(api.settings, api.counsellor.url, { familyName: `Klein-${name}` });
  const ids = await aFilledPortfolio(owner.browser);
  const file = (await upload(owner, { title: `Photo de ${name}` }, PNG, 'ma: photo? “Ça”.png')).json<Evidence>();
  const binned = (await upload(owner, { title: `Ancien de ${name}` }, aPdf(5000), 'CON')).json<Evidence>();
  await owner.browser.delete(`/api/portfolio/evidence/${binned.id}`);
  await owner.browser.send('PUT', '/api/portfolio/photo', aForm({}, { name: 'moi.png', bytes: PNG }));
  await accept(owner, (await previewOf(owner)).id);
  await previewOf(owner);
  await withDocument(api, owner, name);
  await aDigitalCheck(owner.browser);
  await aGrant(owner, counsellor, { note: `Note de ${name}` });
  await aLink(owner, { label: `Lien de ${name}`, password: 'tarte aux quetsches' });
  await withNotices(api, owner);
  await withReader(owner, counsellor, name, ids.skillId);
  await withPasskey(owner.browser, api.settings.publicUrl);
  await enrol(owner.browser, api.clock);
  await withRequests(api, owner, counsellor, name);
  return { owner, counsellor, ids, file, binned };
}

/** Composed, with a code, and made once. */
async function withDocument(api: Services, { browser }: Person, name: string): Promise<void> {
  const composed = await browser.post('/api/portfolio/documents', {
    ...{ name: `CV de ${name}`, kind: 'cv-by-date', language: 'fr', verifiable: true },
    wordings: [{ itemId: null, field: 'summary', text: `Je suis ${name}.`, basedOn: null }],
  });
  await browser.at(api.exporting.url).get(`/api/export/documents/${composed.json<{ id: string }>().id}/pdf`);
  const whole = { name: `Tout de ${name}`, kind: 'portfolio', language: 'fr' };
  const documentId = (await browser.post('/api/portfolio/documents', whole)).json<{ id: string }>().id;
  const asked = await browser.at(api.exporting.url).post('/api/export/prepared-files', { documentId });
  const { id } = asked.json<{ id: string }>();
  await eventually(
    async () => (await browser.at(api.exporting.url).get(`/api/export/prepared-files/${id}`)).json<{ state: string }>(),
    ({ state }) => state === 'ready',
  );
}

async function withNotices(api: Services, { id, browser }: Person): Promise<void> {
  await browser.send('PUT', '/api/portfolio/notices/settings', { weeklySummary: true });
  await asAdmin(
    api.settings,
    `INSERT INTO told_by_mail (owner_id, kind, grant_id, about_at, sent_at)
     SELECT owner_id, 'ending-soon', id, expires_at, granted_at FROM consent_grant WHERE owner_id = $1`,
    [id],
  );
}

/** A read that is sealed, a comment, a confirmation, and one that was asked for elsewhere. */
async function withReader(owner: Person, { browser }: Professional, name: string, skillId: string): Promise<void> {
  const portfolio = `/api/counsellor/portfolios/${owner.id}`;
  await browser.get(portfolio);
  await browser.post(`${portfolio}/comments`, { text: `Bonjour ${name}` });
  await browser.post(`${portfolio}/skills/${skillId}/confirmation`, {});
  await owner.browser.post('/api/portfolio/confirmation-requests', {
    email: `chef-${owner.id}@example.org`,
    name: `Chef de ${name}`,
    relation: 'employer',
    skillIds: [skillId],
  });
  // Whoever looks at the log has it sealed first.
  await owner.browser.get('/api/portfolio/access-log');
}

/** A passkey, and another that was asked for and not made. */
async function withPasskey(browser: Browser, publicUrl: string): Promise<void> {
  const options = () => browser.post('/api/auth/factors/passkeys/options');
  const { challenge } = (await options()).json<{ challenge: string }>();
  const response = new SoftwareKey(publicUrl).made(challenge);
  const added = await browser.post('/api/auth/factors/passkeys', { name: 'Ma clé', response });
  if (added.status !== 201) throw new Error(`passkeys answered ${added.status}: ${added.text}`);
  await options();
}

/** A code that is shown, a request that waits, and one that was refused for good. */
async function withRequests(api: Services, owner: Person, counsellor: Professional, name: string): Promise<void> {
  await owner.browser.post('/api/portfolio/codes');
  const { asked, refuse } = requestsOf(
    () => api,
    () => counsellor,
  );
  const blocked = await aCounsellor(api.settings, api.counsellor.url, { familyName: `Roth-${name}` });
  await refuse(owner, (await asked({ email: owner.email }, {}, blocked)).id, { block: true });
  await asked({ email: owner.email });
}

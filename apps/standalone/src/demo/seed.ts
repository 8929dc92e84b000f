import { Client } from 'pg';
import { Clock, newId } from '#common';
import { newSecret } from '#identity';
import { drawnPortrait } from './drawn-portrait.js';
import { mailedToken } from './mailed-token.js';
import { OWNERS } from './owners/index.js';
import { PROFESSIONALS, STRUCTURES, type DemoOwner, type DemoProfessional } from './people.js';
import { enrolTotp } from './totp.js';
import { Visitor } from './visitor.js';

/** A fictitious person one can sign in as. */
export interface DemoAccount {
  role: 'owner' | 'counsellor' | 'administrator';
  email: string;
  password: string;
  givenName: string;
  familyName: string;
  /** Of the code app of a professional, in base 32. */
  totpSecret?: string;
}

/** The demo's data lives on this machine, as long as the process: one password for all is the easiest to try. */
const PASSWORD = 'mirabelle tarte lune';
const INVITATION_MS = 60 * 60 * 1000;

/**
 * Fills a running instance with fictitious people, each through the same doors as real ones.
 * @param operatorUrl connection under the operator's role: only it may create structures
 * @param outbox where mail lies, if it does: the owners open the links that verify their addresses
 */
export async function seedDemo(url: string, operatorUrl: string | null, outbox: string | null): Promise<DemoAccount[]> {
  if (operatorUrl === null) throw new Error('a demo without a database of its own');
  await openStructures(url, operatorUrl);
  await Promise.all(OWNERS.map((owner) => fill(new Visitor(url), owner, outbox)));
  const professionals = await Promise.all(PROFESSIONALS.map((professional) => atWork(new Visitor(url), professional)));
  return [...OWNERS.map((owner) => accountOf({ ...owner, role: 'owner' })), ...professionals];
}

function accountOf({ role, email, givenName, familyName }: Omit<DemoAccount, 'password'>): DemoAccount {
  return { role, email, password: PASSWORD, givenName, familyName };
}

async function openStructures(url: string, operatorUrl: string): Promise<void> {
  const operator = new Client({ connectionString: operatorUrl });
  await operator.connect();
  try {
    for (const { name, organisation, commune } of STRUCTURES) {
      await operator.query(
        'INSERT INTO structure (organisation_id, name, commune) SELECT id, $2, $3 FROM organisation WHERE name = $1',
        [organisation, name, commune],
      );
    }
    for (const professional of PROFESSIONALS) await join(new Visitor(url), operator, professional);
  } finally {
    await operator.end();
  }
}

/** Invites a professional, who accepts by choosing a password. */
async function join(visitor: Visitor, operator: Client, professional: DemoProfessional): Promise<void> {
  const { role, email, givenName, familyName, title, structure } = professional;
  const { token, hash } = newSecret();
  await operator.query(
    `SELECT app.invite(id, $2, $3, $4, $5, $6, $7, $8, $9, $10, app.now() + $11 * interval '1 millisecond')
       FROM structure WHERE name = $1`,
    [structure, role, email, givenName, familyName, title, newId(), newId(), newId(), hash, INVITATION_MS],
  );
  await visitor.post('/api/auth/password/reset', { token, password: PASSWORD });
}

async function fill(visitor: Visitor, owner: DemoOwner, outbox: string | null): Promise<void> {
  const { email, givenName, familyName } = owner;
  const { version: notice } = (await visitor.get('/api/auth/notice')) as { version: string };
  await visitor.post('/api/auth/register', { email, password: PASSWORD, givenName, familyName, notice });
  if (outbox !== null) await visitor.post('/api/auth/verify-email', { token: await mailedToken(outbox, email) });
  await visitor.patch('/api/portfolio/profile', owner.profile);
  if (owner.hasPhoto) await visitor.putFile('/api/portfolio/photo', await drawnPortrait());
  const experiences = new Map<string, string>();
  for (const { key, ...draft } of owner.experiences) {
    experiences.set(key, await idOf(visitor.post('/api/portfolio/experiences', draft)));
  }
  const skills = new Map<unknown, string>();
  for (const { where, ...draft } of owner.skills) {
    const experienceIds = where.map((key) => experiences.get(key));
    skills.set(draft['name'], await idOf(visitor.post('/api/portfolio/skills', { ...draft, experienceIds })));
  }
  for (const draft of owner.languages) await visitor.post('/api/portfolio/languages', draft);
  for (const { shows, ...draft } of owner.evidence) {
    await visitor.post('/api/portfolio/evidence', { ...draft, skillIds: shows.map((name) => skills.get(name)) });
  }
  for (const { with: counsellorEmail, sections, contactLines, purpose, note, days } of owner.shares) {
    await visitor.post('/api/portfolio/grants', { counsellorEmail, sections, contactLines, purpose, note, days });
  }
}

/** A professional's first sign-in, as it is for any: with a second factor. */
async function atWork(visitor: Visitor, professional: DemoProfessional): Promise<DemoAccount> {
  await visitor.post('/api/auth/sign-in', { email: professional.email, password: PASSWORD });
  const totpSecret = await enrolTotp(visitor, new Clock().now());
  if (professional.role === 'counsellor') await readShares(visitor, professional);
  return { ...accountOf(professional), totpSecret };
}

/** Some shares have been read already, so that there is something to see under "Qui a regardé ?". */
async function readShares(visitor: Visitor, { email }: DemoProfessional): Promise<void> {
  const shared = (await visitor.get('/api/counsellor/portfolios')) as { ownerId: string; familyName: string }[];
  const wasRead = OWNERS.filter(({ shares }) => shares.some((share) => share.with === email && share.read));
  for (const { ownerId, familyName } of shared) {
    if (wasRead.some((owner) => owner.familyName === familyName))
      await visitor.get(`/api/counsellor/portfolios/${ownerId}`);
  }
}

async function idOf(answer: Promise<unknown>): Promise<string> {
  return ((await answer) as { id: string }).id;
}

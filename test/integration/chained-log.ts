import { execFile } from 'node:child_process';
import { Client } from 'pg';
import { newId } from '#common';
import { Sealer } from '#consent';
import { aCounsellor, aGrant, anOwner, asAdmin, type Person, type Professional, type TestApp } from '#testing';
// @ts-expect-error -- a script for people to download: it brings no types
import { hashOf as hashByScript } from '../../apps/web/static/verifier-journal.mjs';
import type { Services } from './services.js';

/** As the script says it that people have. */
export const hashOf = hashByScript as (ownerId: string, record: object, previousHash: string) => string;

export interface Seal {
  position: number;
  recordId: string;
  previousHash: string;
  hash: string;
}

/** Someone who shares with a counsellor, who has read so often; sealed as after each answer. */
export async function aReadPortfolio(api: Services, times = 1): Promise<{ owner: Person; counsellor: Professional }> {
  const owner = await anOwner(api.portfolio.url);
  const counsellor = await aCounsellor(api.settings, api.counsellor.url);
  await aGrant(owner, counsellor, { sections: ['skills'] });
  for (let i = 0; i < times; i++) await counsellor.browser.get(`/api/counsellor/portfolios/${owner.id}`);
  await settled(api.counsellor);
  return { owner, counsellor };
}

/** What the service wanted to seal is sealed. */
export async function settled({ app }: TestApp): Promise<void> {
  await app.get(Sealer, { strict: false }).settle();
}

/** As they are in the database, in the chain's order. */
export function sealsOf({ settings }: Services, ownerId: string): Promise<Seal[]> {
  return asAdmin<Seal>(
    settings,
    `SELECT position, record_id AS "recordId", encode(previous_hash, 'hex') AS "previousHash", encode(hash, 'hex') AS hash
       FROM access_seal WHERE owner_id = $1 ORDER BY position`,
    [ownerId],
  );
}

/** A record that no service wrote, a copy of the person's first. */
export async function anInsertedRecord({ settings }: Services, ownerId: string, id = newId()): Promise<string> {
  await asAdmin(
    settings,
    `INSERT INTO access_record (owner_id, id, grant_id, counsellor_id, action, sections, read_at)
     SELECT owner_id, $2, grant_id, counsellor_id, action, sections, read_at FROM access_record WHERE owner_id = $1 LIMIT 1`,
    [ownerId, id],
  );
  return id;
}

export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** A process of its own, until its end. */
export function ran(args: string[], env: Record<string, string> = {}): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env: { PATH: process.env['PATH'], ...env } }, (error, out, err) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, out, err });
    });
  });
}

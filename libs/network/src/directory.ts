import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database } from '#database';
import type { Actor } from '#identity';
import { byName } from './by-name.js';

/** A counsellor one can share with. `id` is their account's. */
export interface ListedCounsellor {
  id: string;
  givenName: string;
  familyName: string;
  title: string | null;
}

export interface ListedStructure {
  id: string;
  name: string;
  organisation: string;
  commune: string | null;
  counsellors: ListedCounsellor[];
}

const STRUCTURES = `
SELECT s.id, s.name, o.name AS organisation, s.commune,
       json_agg(json_build_object('id', m.owner_id, 'givenName', m.given_name, 'familyName', m.family_name, 'title', m.title))
         AS counsellors
  FROM app.active_counsellor m JOIN structure s ON s.id = m.structure_id JOIN organisation o ON o.id = s.organisation_id
 GROUP BY s.id, o.id`;

const COUNSELLOR = `
SELECT m.owner_id AS id, m.given_name AS "givenName", m.family_name AS "familyName", s.name AS structure
  FROM app.active_counsellor m JOIN structure s ON s.id = m.structure_id
 WHERE m.owner_id = coalesce($1::uuid, app.counsellor_by_email($2))`;

/** Which counsellors there are: every signed-in person may know. */
@Injectable()
export class Directory {
  constructor(private readonly database: Database) {}

  /** The structures that have counsellors, in the order of their names. */
  async structures(actor: Actor): Promise<ListedStructure[]> {
    const [rows] = await this.database.pipeline({ actor, owner: actor.id }, [
      { name: 'directory', text: STRUCTURES, values: [] },
    ]);
    const structures = rows as ListedStructure[];
    for (const { counsellors } of structures) {
      counsellors.sort((a, b) => byName(a.familyName, b.familyName) || byName(a.givenName, b.givenName));
    }
    return structures.sort((a, b) => byName(a.name, b.name));
  }

  /**
   * One active counsellor, by their account's id or by their address; they stay in their structure until the transaction has ended.
   * Whoever gives them something asks this first: the end of a membership takes the same locks in the same order.
   */
  async held(
    tx: EntityManager,
    { id, email }: { id?: string | null; email?: string | null },
  ): Promise<{ id: string; givenName: string; familyName: string; structure: string } | null> {
    const rows = await tx.query<{ id: string; givenName: string; familyName: string; structure: string }[]>(
      COUNSELLOR,
      [id ?? null, email?.trim() ?? null],
    );
    const found = rows[0];
    if (found === undefined) return null;
    const [held] = await tx.query<{ structure: string | null }[]>('SELECT app.structure_of($1) AS structure', [
      found.id,
    ]);
    return held?.structure == null ? null : found;
  }
}

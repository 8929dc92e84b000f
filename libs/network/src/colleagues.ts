import { Injectable } from '@nestjs/common';
import { Clock, DomainError, newId, notFound } from '#common';
import { Database, refusedBy } from '#database';
import { newSecret, type Actor, type Role } from '#identity';
import { byName } from './by-name.js';
import { addressTaken, invitationEnd, tidied, type Invitee } from './invitee.js';

export interface Member {
  id: string;
  givenName: string;
  familyName: string;
  email: string;
  role: Exclude<Role, 'owner'>;
  title: string | null;
  /** When they joined, or were invited if they have not yet. */
  since: Date;
  until: Date | null;
  pending: boolean;
}

export interface AdministeredStructure {
  id: string;
  name: string;
  organisation: string;
  commune: string | null;
  members: Member[];
}

export interface Invited {
  member: Member;
  structure: string;
  /** For the mailed link; only its hash is kept. */
  token: string;
}

const STRUCTURE = `
SELECT s.id, s.name, o.name AS organisation, s.commune
  FROM structure s JOIN organisation o ON o.id = s.organisation_id WHERE s.id = app.administered_structure()`;

const MEMBERS = `
SELECT id, given_name AS "givenName", family_name AS "familyName", email, role, title,
       coalesce(joined_at, invited_at) AS since, ended_at AS until, joined_at IS NULL AND ended_at IS NULL AS pending
  FROM app.structure_members()`;

/** What an administrator does for the people of their structure, and for no other. */
@Injectable()
export class Colleagues {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The administrator's structure with everyone in it, those who left last. */
  async structure(actor: Actor): Promise<AdministeredStructure> {
    const [structures, members] = await this.database.pipeline({ actor, owner: actor.id }, [
      { name: 'administered_structure', text: STRUCTURE, values: [] },
      { name: 'structure_members', text: MEMBERS, values: [] },
    ]);
    const [structure] = structures as Omit<AdministeredStructure, 'members'>[];
    if (!structure) throw notFound();
    return { ...structure, members: (members as Member[]).sort(presentFirst) };
  }

  /** A pending counsellor. They choose a password by the link that the token opens. */
  async invite(actor: Actor, invitee: Invitee): Promise<Invited> {
    const { token, hash } = newSecret();
    const membershipId = newId();
    const { email, givenName, familyName, title } = tidied(invitee);
    await this.database
      .as({ actor, owner: actor.id }, async (tx) => {
        const [row] = await tx.query<{ invited: boolean }[]>(
          'SELECT app.invite_counsellor($1, $2, $3, $4, $5, $6, $7, $8, $9) AS invited',
          [email, givenName, familyName, title, newId(), membershipId, newId(), hash, invitationEnd(this.clock.now())],
        );
        if (!row?.invited) throw notFound();
      })
      .catch(refusedBy('account_email', addressTaken));
    const { name, members } = await this.structure(actor);
    const member = members.find(({ id }) => id === membershipId);
    if (!member) throw replaced();
    return { member, structure: name, token };
  }

  /** Closes a colleague's account: their sessions end and what was shared with them stops, at once. */
  async close(actor: Actor, memberId: string): Promise<void> {
    const [[row] = []] = await this.database.pipeline({ actor, owner: actor.id }, [
      { name: 'close_member', text: 'SELECT app.close_member($1) AS closed', values: [memberId] },
    ]);
    if (!(row as { closed: boolean } | undefined)?.closed) throw notFound();
  }

  /** A colleague who lost their second factor chooses another at their next sign-in; their sessions end. @returns whom to tell */
  async resetFactors(actor: Actor, memberId: string): Promise<{ email: string; byName: string }> {
    const [[row] = []] = await this.database.pipeline({ actor, owner: actor.id }, [
      {
        name: 'reset_member_factors',
        text: 'SELECT email, by_name AS "byName" FROM app.reset_member_factors($1, $2)',
        values: [memberId, newId()],
      },
    ]);
    if (!row) throw notFound();
    return row as { email: string; byName: string };
  }
}

/** A later invitation to the same address has taken this one's place before it could be shown. */
function replaced(): DomainError {
  return new DomainError('conflict', {
    fr: 'Une autre invitation vient de partir à cette adresse. C’est elle qui compte.',
    en: 'Another invitation to this address was sent just now. That one counts.',
  });
}

function presentFirst(a: Member, b: Member): number {
  return (
    Number(a.until !== null) - Number(b.until !== null) ||
    byName(a.familyName, b.familyName) ||
    byName(a.givenName, b.givenName)
  );
}

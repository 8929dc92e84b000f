import { Clock, DomainError, invalidField, newId } from '#common';
import { conflictOn, Database, refusedBy } from '#database';
import { newSecret } from '#identity';
import { byName } from './by-name.js';
import { addressTaken, invitationEnd, lineOf, tidied, type Invitee } from './invitee.js';

export interface RegisteredStructure {
  id: string;
  name: string;
  organisation: string;
  commune: string | null;
}

const NOBODY = { actor: null, owner: null };

/** What the operator keeps: organisations, their structures, and the first administrator of each. Under the operator's role only. */
export class Registry {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async organisations(): Promise<{ id: string; name: string }[]> {
    const rows = await this.query<{ id: string; name: string }>('SELECT id, name FROM organisation');
    return rows.sort((a, b) => byName(a.name, b.name));
  }

  async addOrganisation(name: string): Promise<void> {
    await this.query('INSERT INTO organisation (name) VALUES ($1)', [lineOf('name', name)]).catch(
      conflictOn('organisation_name', {
        fr: 'Une organisation porte déjà ce nom.',
        en: 'An organisation of this name is already there.',
      }),
    );
  }

  async structures(): Promise<RegisteredStructure[]> {
    const rows = await this.query<RegisteredStructure>(
      `SELECT s.id, s.name, o.name AS organisation, s.commune
         FROM structure s JOIN organisation o ON o.id = s.organisation_id`,
    );
    return rows.sort((a, b) => byName(a.organisation, b.organisation) || byName(a.name, b.name));
  }

  /** @param organisation name or id of the organisation */
  async addStructure(organisation: string, name: string, commune: string | null): Promise<void> {
    const { id } = theOne(await this.organisations(), organisation, 'organisation');
    await this.query('INSERT INTO structure (organisation_id, name, commune) VALUES ($1, $2, $3)', [
      id,
      lineOf('name', name),
      commune === null ? null : lineOf('commune', commune),
    ]).catch(
      conflictOn('structure_name', {
        fr: 'Cette organisation a déjà une structure de ce nom.',
        en: 'This organisation already has a structure of this name.',
      }),
    );
  }

  /** @param structure name or id of the structure */
  async inviteAdministrator(structure: string, invitee: Invitee): Promise<{ structure: string; token: string }> {
    const { id, name } = theOne(await this.structures(), structure, 'structure');
    const { token, hash } = newSecret();
    const { email, givenName, familyName, title } = tidied(invitee);
    await this.query('SELECT app.invite($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)', [
      id,
      'administrator',
      email,
      givenName,
      familyName,
      title,
      newId(),
      newId(),
      newId(),
      hash,
      invitationEnd(this.clock.now()),
    ]).catch(refusedBy('account_email', addressTaken));
    return { structure: name, token };
  }

  /**
   * Someone without an administrator above them who lost their second factor chooses another at their next sign-in.
   * @returns the address to tell
   */
  async resetFactors(email: string, role: 'administrator' | 'owner'): Promise<string> {
    const [row] = await this.query<{ told: string | null }>('SELECT app.reset_account_factors($1, $2, $3) AS told', [
      email,
      role,
      newId(),
    ]);
    if (row?.told == null) throw nobody(role);
    return row.told;
  }

  private query<T>(text: string, values: unknown[] = []): Promise<T[]> {
    return this.database.as(NOBODY, (tx) => tx.query<T[]>(text, values));
  }
}

function theOne<T extends { id: string; name: string }>(all: T[], nameOrId: string, field: string): T {
  const found = all.filter(({ id, name }) => id === nameOrId || byName(name, nameOrId.trim()) === 0);
  const [one] = found;
  if (one && found.length === 1) return one;
  throw found.length === 0
    ? invalidField(field, 'exists', {
        fr: `« ${nameOrId} » n’existe pas.`,
        en: `There is no ${field} "${nameOrId}".`,
      })
    : new DomainError('conflict', {
        fr: `« ${nameOrId} » existe ${found.length} fois : donnez l’identifiant.`,
        en: `There are ${found.length} of the name "${nameOrId}": give the id.`,
      });
}

function nobody(role: 'administrator' | 'owner'): DomainError {
  return invalidField('email', 'exists', {
    fr: `Aucun compte ouvert de ce genre (${role}) n’a cette adresse.`,
    en: `There is no open account (${role}) with this address.`,
  });
}

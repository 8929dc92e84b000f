import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager, type FindOperator } from 'typeorm';
import { Clock, invalidField, notFound, stale } from '#common';
import {
  ConsentGrant,
  NOTHING,
  PortfolioAccess,
  presentItems,
  Receipts,
  scopeOf,
  type GrantTerms,
  type PresentItems,
  type ScopeChoice,
} from '#consent';
import { conflictOn, Database } from '#database';
import type { Actor } from '#identity';
import { Directory } from '#network';
import { GrantDto } from './grant.dto.js';
import { grantsOf, LAST_READ, type GrantRow } from './grants.statement.js';
import { lengthOf, sayAct } from './grant-length.js';

/** What an owner chooses when it is already said who asks, and what for. */
export type ChosenTerms = Omit<GrantTerms, 'purpose' | 'note' | 'noteByReader'>;

export interface NewGrant extends GrantTerms {
  counsellorId?: string | null;
  counsellorEmail?: string | null;
}

/** For `.catch(...)`: of two grants to the same counsellor at the same moment one stands. */
export const givenMeanwhile = conflictOn('consent_grant_open', {
  fr: 'Un partage avec cette personne vient d’être donné. Regardez la liste avant de recommencer.',
  en: 'A share with this person was given a moment ago. Look at the list before you try again.',
});

@Injectable()
export class GrantsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly directory: Directory,
    private readonly access: PortfolioAccess,
    private readonly receipts: Receipts,
  ) {}

  async list(actor: Actor): Promise<GrantDto[]> {
    const [rows] = await this.database.pipeline({ actor, owner: actor.id }, [grantsOf(actor.id)]);
    const now = this.clock.now();
    return (rows as GrantRow[]).map(({ lastReadAt, ...row }) =>
      GrantDto.from(Object.assign(new ConsentGrant(), row), lastReadAt, now),
    );
  }

  give(actor: Actor, grant: NewGrant): Promise<GrantDto> {
    return this.database
      .as({ actor, owner: actor.id }, (tx) => this.giveWithin(tx, actor, grant))
      .catch(givenMeanwhile);
  }

  /**
   * Gives within what the caller does besides, all of it or nothing; the caller catches `givenMeanwhile`.
   * A new grant replaces the open one: the owner's last word is the only one that counts.
   */
  async giveWithin(tx: EntityManager, actor: Actor, whole: NewGrant): Promise<GrantDto> {
    const { counsellorId, counsellorEmail, ...terms } = whole;
    const now = this.clock.now();
    const counsellor = await this.reader(tx, counsellorId, counsellorEmail);
    const grant = ConsentGrant.give(actor.id, counsellor, terms, await presentItems(tx, actor.id), now);
    await this.close(tx, actor.id, counsellor.id, now);
    await tx.insert(ConsentGrant, grant);
    await this.receipts.seal(tx, actor.id);
    return GrantDto.from(grant, null, now);
  }

  amend(actor: Actor, id: string, terms: Partial<GrantTerms>, version: number | null): Promise<GrantDto> {
    return this.change(actor, { id }, version, (grant, now, present) => grant.amend(terms, present, now));
  }

  async revoke(actor: Actor, id: string, version: number | null): Promise<void> {
    await this.change(actor, { id, revokedAt: IsNull() }, version, (grant, now) => grant.revoke(now));
  }

  /** The same length again, from now; after its end too, for a while, when it came by itself. */
  renew(actor: Actor, id: string): Promise<GrantDto> {
    return this.change(actor, { id }, null, async (grant, now, _, tx) => {
      await sayAct(tx, 'renewed');
      grant.renew(await lengthOf(tx, grant), now);
    });
  }

  /** What the reader gets now: nothing, once the grant has ended. */
  async preview(actor: Actor, id: string): Promise<string> {
    const grant = await this.database.as({ actor, owner: actor.id }, (tx) =>
      tx.findOneBy(ConsentGrant, { ownerId: actor.id, id }),
    );
    if (!grant?.isActive(this.clock.now())) throw notFound();
    return this.access.preview(actor, grant);
  }

  /** What a reader with such a share would get. */
  async previewOf(actor: Actor, choice: ScopeChoice): Promise<string> {
    const present = await this.database.as({ actor, owner: actor.id }, (tx) => presentItems(tx, actor.id));
    return this.access.own(actor, scopeOf(NOTHING, choice, present));
  }

  /** Not theirs, ended or never there: not found. */
  private change(
    actor: Actor,
    which: { id: string; revokedAt?: FindOperator<Date> },
    version: number | null,
    work: (grant: ConsentGrant, now: Date, present: PresentItems, tx: EntityManager) => Promise<void> | void,
  ): Promise<GrantDto> {
    return this.database.as({ actor, owner: actor.id }, async (tx) => {
      const now = this.clock.now();
      const grant = await tx.findOne(ConsentGrant, {
        where: { ...which, ownerId: actor.id },
        lock: { mode: 'pessimistic_write' },
      });
      if (grant === null) throw notFound();
      const lastReadAt = await this.lastReadAt(tx, grant);
      // An ended grant says so even to a stale page: there is no version to choose any more.
      if (version !== null && version !== grant.version && grant.isActive(now)) {
        throw stale(GrantDto.from(grant, lastReadAt, now));
      }
      await work(grant, now, await presentItems(tx, actor.id), tx);
      const { ownerId, id, sections, items, later, contactLines, purpose, note, noteByReader, expiresAt, revokedAt } =
        grant;
      await tx.update(
        ConsentGrant,
        { ownerId, id },
        {
          sections,
          items,
          later,
          contactLines,
          purpose,
          note,
          noteByReader,
          expiresAt,
          revokedAt,
          version: grant.version,
        },
      );
      await this.receipts.seal(tx, ownerId);
      return GrantDto.from(grant, lastReadAt, now);
    });
  }

  private async close(tx: EntityManager, ownerId: string, counsellorId: string, now: Date): Promise<void> {
    await sayAct(tx, 'replaced');
    await tx.update(
      ConsentGrant,
      { ownerId, counsellorId, revokedAt: IsNull() },
      { revokedAt: now, version: () => 'version + 1' },
    );
    await sayAct(tx, '');
  }

  private async lastReadAt(tx: EntityManager, { ownerId, id }: ConsentGrant): Promise<Date | null> {
    const [row] = await tx.query<{ at: Date | null }[]>(LAST_READ, [ownerId, id]);
    return row?.at ?? null;
  }

  private async reader(tx: EntityManager, id?: string | null, email?: string | null) {
    if ((id == null) === (email == null)) {
      throw invalidField('counsellorId', 'oneOf', {
        fr: 'Choisissez une personne dans l’annuaire, ou donnez son adresse e-mail : l’un des deux.',
        en: 'Choose a person in the directory, or give their e-mail address: one of the two.',
      });
    }
    const counsellor = await this.directory.held(tx, { id, email });
    if (counsellor !== null) return counsellor;
    throw id == null
      ? invalidField('counsellorEmail', 'exists', {
          fr: 'Aucun conseiller n’utilise cette adresse. Vérifiez-la avec la personne, ou cherchez-la dans l’annuaire.',
          en: 'No counsellor uses this address. Check it with the person, or look in the directory.',
        })
      : invalidField('counsellorId', 'exists', {
          fr: 'Cette personne n’est plus dans l’annuaire. Choisissez-en une autre.',
          en: 'This person is not in the directory any more. Choose another.',
        });
  }
}

import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { Clock, invalidField, notFound, type DomainError } from '#common';
import { Database } from '#database';
import type { Actor } from '#identity';
import { Evidence, type EvidenceDraft, type EvidenceView, type Versioned } from '#portfolio';
import { EVIDENCE_EXPERIENCE, EVIDENCE_SKILL, linked, relink } from '../items/links.js';
import { OwnItems } from '../items/own-items.js';

export interface EvidenceLinks {
  skillIds?: string[];
  experienceIds?: string[];
}

/** What a person brings to show what they can do: what is said of it, and what it is tied to. */
@Injectable()
export class EvidenceService {
  readonly items: OwnItems<Evidence, Versioned<EvidenceView>>;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    this.items = new OwnItems(Evidence, database, clock, viewOf);
  }

  addLink(
    actor: Actor,
    { skillIds, experienceIds, ...draft }: EvidenceDraft & { url: string } & EvidenceLinks,
  ): Promise<Versioned<EvidenceView>> {
    const evidence = Evidence.link(actor.id, draft, this.clock.now());
    return this.items.add(actor, evidence, (tx) => tie(tx, evidence, { skillIds, experienceIds }));
  }

  amend(
    actor: Actor,
    id: string,
    { skillIds, experienceIds, ...draft }: Partial<EvidenceDraft> & EvidenceLinks,
    version: number | null,
  ): Promise<Versioned<EvidenceView>> {
    return this.items.change(actor, id, version, async (evidence, tx) => {
      if (draft.url != null && evidence.url === null) throw fileHasNoUrl();
      evidence.amend(draft);
      await tie(tx, evidence, { skillIds, experienceIds });
    });
  }

  /** One piece of evidence that is not in the bin. */
  async find(actor: Actor, id: string): Promise<Evidence> {
    const evidence = await this.database.as({ actor, owner: actor.id }, (tx) =>
      tx.findOneBy(Evidence, { ownerId: actor.id, id, binnedAt: IsNull() }),
    );
    if (evidence === null) throw notFound();
    return evidence;
  }
}

/** Makes the links exactly these, where they are named. */
export async function tie(
  tx: EntityManager,
  { ownerId, id }: Evidence,
  { skillIds, experienceIds }: EvidenceLinks,
): Promise<void> {
  await relink(tx, EVIDENCE_SKILL, ownerId, id, skillIds, 'skillIds');
  await relink(tx, EVIDENCE_EXPERIENCE, ownerId, id, experienceIds, 'experienceIds');
}

async function viewOf(tx: EntityManager, evidence: Evidence): Promise<Versioned<EvidenceView>> {
  const { ownerId, id } = evidence;
  const skillIds = await linked(tx, EVIDENCE_SKILL, ownerId, id);
  return evidence.view(skillIds, await linked(tx, EVIDENCE_EXPERIENCE, ownerId, id));
}

function fileHasNoUrl(): DomainError {
  return invalidField('url', 'isFile', {
    fr: 'Cette preuve est un fichier : elle n’a pas d’adresse web. Ajoutez le lien comme une autre preuve.',
    en: 'This evidence is a file: it has no web address. Add the link as another piece of evidence.',
  });
}

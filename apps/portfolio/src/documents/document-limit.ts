import { IsNull, type EntityManager } from 'typeorm';
import { DomainError } from '#common';
import { Document } from '#portfolio';

/** More than anyone has kept apart from the others. */
const MOST_DOCUMENTS = 200;

/**
 * Asked before a document joins a person's own, in the same transaction, whichever way it comes: made, copied, brought in or taken out of the
 * bin. Others that come at the same moment wait here, and are counted after it.
 */
export async function refuseTooManyDocuments(tx: EntityManager, ownerId: string): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('documents of ' || $1, 0))`, [ownerId]);
  if ((await tx.countBy(Document, { ownerId, binnedAt: IsNull() })) < MOST_DOCUMENTS) return;
  throw new DomainError('conflict', {
    fr: `Vous avez déjà ${MOST_DOCUMENTS} documents, et c’est le maximum. Supprimez-en un, puis recommencez.`,
    en: `You already have ${MOST_DOCUMENTS} documents, which is the most there can be. Delete one, then try again.`,
  });
}

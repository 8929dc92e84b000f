import { IsNull, type EntityManager } from 'typeorm';
import { DomainError } from '#common';
import { Document } from '#portfolio';

/** More than anyone has kept apart from the others. */
const MOST_DOCUMENTS = 200;

/** Asked before a document joins a person's own, whichever way it comes: made, copied, brought in or taken out of the bin. */
export async function refuseTooManyDocuments(tx: EntityManager, ownerId: string): Promise<void> {
  if ((await tx.countBy(Document, { ownerId, binnedAt: IsNull() })) < MOST_DOCUMENTS) return;
  throw new DomainError('conflict', {
    fr: `Vous avez déjà ${MOST_DOCUMENTS} documents, et c’est le maximum. Supprimez-en un, puis recommencez.`,
    en: `You already have ${MOST_DOCUMENTS} documents, which is the most there can be. Delete one, then try again.`,
  });
}

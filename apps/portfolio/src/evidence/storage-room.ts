import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DomainError } from '#common';
import { Database } from '#database';
import type { Actor } from '#identity';
import { EvidenceOptions } from './evidence-options.js';
import type { StorageDto } from './evidence.dto.js';

const USED = 'SELECT coalesce(sum(size), 0)::float8 AS "usedBytes" FROM evidence WHERE owner_id = $1';

type Used = Pick<StorageDto, 'usedBytes'>;

/** How much room a person's files take. Those in the bin count: they still lie on the disk, and can come back. */
@Injectable()
export class StorageRoom {
  constructor(
    private readonly database: Database,
    private readonly options: EvidenceOptions,
  ) {}

  /** Of one file. */
  get maxFileBytes(): number {
    return this.options.maxFileBytes;
  }

  async of(actor: Actor): Promise<StorageDto> {
    const [rows = []] = await this.database.pipeline({ actor, owner: actor.id }, [
      { name: 'storage_used', text: USED, values: [actor.id] },
    ]);
    const [{ usedBytes } = { usedBytes: 0 }] = rows as Used[];
    return { usedBytes, limitBytes: this.options.maxOwnerBytes };
  }

  /** Before an upload is read: who has no room left is told at once. */
  async refuseWhenFull(actor: Actor): Promise<void> {
    const { usedBytes, limitBytes } = await this.of(actor);
    if (usedBytes >= limitBytes) throw this.full();
  }

  /** When the row of a file has been written, and before it is committed: uploads at the same moment wait for each other here. */
  async refuseWhenOver(tx: EntityManager, ownerId: string): Promise<void> {
    await holdFiles(tx, ownerId);
    const [{ usedBytes } = { usedBytes: 0 }] = await tx.query<Used[]>(USED, [ownerId]);
    if (usedBytes > this.options.maxOwnerBytes) throw this.full();
  }

  private full(): DomainError {
    const megabytes = Math.floor(this.options.maxOwnerBytes / (1024 * 1024));
    const message = {
      fr: `Ce fichier ne tient plus dans vos ${megabytes} Mo. Supprimez des fichiers dont vous n’avez plus besoin ; ceux de la corbeille comptent jusqu’à la fin de leurs 30 jours.`,
      en: `This file does not fit into your ${megabytes} MB any more. Delete files you no longer need; those in the bin count until their 30 days are over.`,
    };
    return new DomainError('too_large', message, { fields: [{ field: 'file', code: 'storage_full', message }] });
  }
}

/** One transaction at a time decides about one person's files. */
export async function holdFiles(tx: EntityManager, ownerId: string): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('evidence files of ' || $1, 0))`, [ownerId]);
}

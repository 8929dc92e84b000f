import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, notFound, stale } from '#common';
import { Database } from '#database';
import type { Actor } from '#identity';
import { ProfilePhoto, type OwnPhotoView } from '#portfolio';
import { Portraits } from './portraits.js';

@Injectable()
export class PhotoService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly portraits: Portraits,
  ) {}

  async find(actor: Actor): Promise<ProfilePhoto> {
    const photo = await this.database.as({ actor, owner: actor.id }, (tx) =>
      tx.findOneBy(ProfilePhoto, { ownerId: actor.id }),
    );
    if (photo === null) throw notFound();
    return photo;
  }

  /** @param picture as it came; nothing of it is kept but what is seen */
  async put(actor: Actor, picture: Buffer, version: number | null): Promise<OwnPhotoView> {
    const content = await this.portraits.of(actor.id, picture);
    return this.database.as({ actor, owner: actor.id }, async (tx) => {
      const before = await held(tx, actor.id, version);
      const photo = ProfilePhoto.of(actor.id, content, (before?.version ?? 0) + 1, this.clock.now());
      await tx.upsert(ProfilePhoto, photo, ['ownerId']);
      return photo.view();
    });
  }

  remove(actor: Actor, version: number | null): Promise<void> {
    return this.database.as({ actor, owner: actor.id }, async (tx) => {
      if ((await held(tx, actor.id, version)) === null) throw notFound();
      await tx.delete(ProfilePhoto, { ownerId: actor.id });
    });
  }
}

/** The photo there is, until the end of the transaction; its content is not read. The profile is locked: it is always there. */
async function held(tx: EntityManager, ownerId: string, version: number | null): Promise<OwnPhotoView | null> {
  await tx.query('SELECT FROM profile WHERE owner_id = $1 FOR UPDATE', [ownerId]);
  const photo = await tx.findOne(ProfilePhoto, { where: { ownerId }, select: { version: true, sha256: true } });
  if (version !== null && version !== (photo?.version ?? 0)) throw stale(photo === null ? null : photo.view());
  return photo?.view() ?? null;
}

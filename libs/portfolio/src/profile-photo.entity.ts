import { createHash } from 'node:crypto';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OwnPhotoView } from '#view';

/** The one photo of a person. Its bytes are in the row: they go in and out, and away, together with it. */
@Entity('profile_photo')
export class ProfilePhoto {
  @PrimaryColumn('uuid')
  ownerId!: string;

  @Column('bytea')
  content!: Buffer;

  @Column('text')
  sha256!: string;

  @Column('integer')
  version!: number;

  @Column('timestamptz')
  updatedAt!: Date;

  static of(ownerId: string, content: Buffer, version: number, now: Date): ProfilePhoto {
    const sha256 = createHash('sha256').update(content).digest('hex');
    return Object.assign(new ProfilePhoto(), { ownerId, content, sha256, version, updatedAt: now });
  }

  view(): OwnPhotoView {
    const { version, sha256 } = this;
    return { version, sha256 };
  }
}

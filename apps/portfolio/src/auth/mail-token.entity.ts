import { Column, Entity, PrimaryColumn } from 'typeorm';
import { newId } from '#common';

const HOUR = 60 * 60 * 1000;

export type MailTokenPurpose = 'verify-email' | 'reset-password' | 'invitation';

/** Invitations are issued, and end, where colleagues are invited (#network). */
const LIFETIME: Record<Exclude<MailTokenPurpose, 'invitation'>, number> = {
  'verify-email': 7 * 24 * HOUR,
  'reset-password': HOUR,
};

/** What a mailed link proves, once. */
@Entity('mail_token')
export class MailToken {
  @PrimaryColumn('uuid')
  ownerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  purpose!: MailTokenPurpose;

  @Column('bytea', { select: false })
  tokenHash!: Buffer;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  usedAt!: Date | null;

  static issue(ownerId: string, purpose: keyof typeof LIFETIME, tokenHash: Buffer, now: Date): MailToken {
    return Object.assign(new MailToken(), {
      ownerId,
      id: newId(),
      purpose,
      tokenHash,
      createdAt: now,
      expiresAt: new Date(now.getTime() + LIFETIME[purpose]),
      usedAt: null,
    });
  }
}

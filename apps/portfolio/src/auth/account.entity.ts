import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '#identity';

/** What a person signs in with. */
@Entity('account')
export class Account {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  email!: string;

  @Column('timestamptz', { nullable: true })
  emailVerifiedAt!: Date | null;

  /** None until an invitation is accepted. */
  @Column('text', { nullable: true, select: false })
  passwordHash!: string | null;

  @Column('text')
  role!: Role;

  @Column('text', { nullable: true })
  noticeVersion!: string | null;

  @Column('timestamptz', { nullable: true })
  noticeAcceptedAt!: Date | null;

  @Column('timestamptz')
  createdAt!: Date;
}

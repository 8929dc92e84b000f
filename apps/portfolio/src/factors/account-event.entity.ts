import { Column, Entity, PrimaryColumn } from 'typeorm';
import { newId } from '#common';

export const ACCOUNT_EVENTS = [
  'totp-added',
  'totp-removed',
  'passkey-added',
  'passkey-removed',
  'recovery-codes-renewed',
  'recovery-code-used',
  'factors-reset',
  'password-changed',
  'address-proved',
] as const;
export type AccountEventKind = (typeof ACCOUNT_EVENTS)[number];

/** What happened to the ways into an account. Written once, never changed: nobody but the schema's owner could. */
@Entity('account_event')
export class AccountEvent {
  @PrimaryColumn('uuid')
  ownerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: AccountEventKind;

  @Column('timestamptz')
  at!: Date;

  @Column('text')
  byWhom!: 'self' | 'administrator' | 'operator';

  /** An administrator's, as it was then. */
  @Column('text', { nullable: true })
  byName!: string | null;

  /** A passkey's name. */
  @Column('text', { nullable: true })
  detail!: string | null;

  /** What the person did themselves; what others do to an account is written by the functions that do it. */
  static own(ownerId: string, kind: AccountEventKind, now: Date, detail: string | null = null): AccountEvent {
    return Object.assign(new AccountEvent(), {
      ownerId,
      id: newId(),
      kind,
      at: now,
      byWhom: 'self',
      byName: null,
      detail,
    } satisfies AccountEvent);
  }
}

import { randomInt } from 'node:crypto';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { newId } from '#common';

/** Crockford's alphabet: nothing that is read for something else. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 10;

export const RECOVERY_CODES = 10;

/** For when the telephone is lost: opens once, in place of a code of the app or a passkey. */
@Entity('recovery_code')
export class RecoveryCode {
  @PrimaryColumn('uuid')
  ownerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text', { select: false })
  hash!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  usedAt!: Date | null;

  static keep(ownerId: string, hash: string, now: Date): RecoveryCode {
    return Object.assign(new RecoveryCode(), { ownerId, id: newId(), hash, createdAt: now, usedAt: null });
  }
}

/** 50 random bits, to be written down: `7KM3A-Q2XWD`. */
export function newRecoveryCode(): string {
  const signs = Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)] ?? '');
  return `${signs.slice(0, LENGTH / 2).join('')}-${signs.slice(LENGTH / 2).join('')}`;
}

/** A code as it was meant, however it was typed: small letters, spaces, O for 0. */
export function meantCode(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
}

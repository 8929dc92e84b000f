import { Secret, TOTP } from 'otpauth';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { newId } from '#common';

/** RFC 4226, 4 (R6): 160 bits. */
const SECRET_BYTES = 20;
const PERIOD_S = 30;
/** Enrolment that was begun and left open ends by itself. */
const UNCONFIRMED_MS = 15 * 60 * 1000;

/** An app that shows a code every half minute, as one person's second factor. */
@Entity('totp')
export class Totp {
  @PrimaryColumn('uuid')
  ownerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('bytea', { select: false })
  secret!: Buffer;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  confirmedAt!: Date | null;

  static begin(ownerId: string, secret: Buffer, now: Date): Totp {
    return Object.assign(new Totp(), { ownerId, id: newId(), secret, createdAt: now, confirmedAt: null });
  }

  mayBeConfirmed(now: Date): boolean {
    return this.confirmedAt === null && now.getTime() - this.createdAt.getTime() < UNCONFIRMED_MS;
  }
}

export function newTotpKey(): Buffer {
  return Buffer.from(new Secret({ size: SECRET_BYTES }).bytes);
}

/** The generator of a person's codes (RFC 6238). */
export function generatorOf(key: Buffer, email = ''): TOTP {
  const secret = new Secret({ buffer: Uint8Array.from(key).buffer });
  return new TOTP({ issuer: 'Lorfolio', label: email, secret, digits: 6, period: PERIOD_S, algorithm: 'SHA1' });
}

/** The step that a code belongs to: this one, the one before or the one after, since clocks differ; else null. */
export function stepOf(key: Buffer, code: string, now: Date): number | null {
  if (!/^[0-9]{6}$/.test(code)) return null;
  const timestamp = now.getTime();
  const delta = generatorOf(key).validate({ token: code, timestamp, window: 1 });
  return delta === null ? null : Math.floor(timestamp / 1000 / PERIOD_S) + delta;
}

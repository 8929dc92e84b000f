import { Column, Entity, PrimaryColumn } from 'typeorm';
import { newId } from '#common';
import type { Role } from '#identity';

const HOUR = 60 * 60 * 1000;

/** Owners stay signed in on their phone for a month; who reads other people's portfolios, for a working day. */
const LIFETIME: Record<Role, number> = { owner: 30 * 24 * HOUR, counsellor: 12 * HOUR, administrator: 12 * HOUR };

/** One signed-in browser. */
@Entity('session')
export class Session {
  @PrimaryColumn('uuid')
  ownerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('bytea', { select: false })
  tokenHash!: Buffer;

  @Column('text')
  device!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  lastSeenAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;

  /** When a second factor was proved in it, last. */
  @Column('timestamptz', { nullable: true })
  factorAt!: Date | null;

  static open(
    person: { id: string; role: Role },
    tokenHash: Buffer,
    userAgent: string | undefined,
    now: Date,
    factorAt: Date | null,
  ): Session {
    return Object.assign(new Session(), {
      ownerId: person.id,
      id: newId(),
      tokenHash,
      device: deviceOf(userAgent),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + LIFETIME[person.role]),
      endedAt: null,
      factorAt,
    });
  }
}

/** Enough for a person to recognise their own device, and no more than that is kept. The same in every language. */
export function deviceOf(userAgent = ''): string {
  const browser = /Firefox|Edg|OPR|Chrome|Safari/.exec(userAgent)?.[0];
  const system = /Android|iPhone|iPad|Windows|Mac OS X|Linux/.exec(userAgent)?.[0];
  const names: Record<string, string> = { Edg: 'Edge', OPR: 'Opera', 'Mac OS X': 'macOS' };
  const known = [browser, system].filter((part) => part !== undefined).map((part) => names[part] ?? part);
  return known.length === 0 ? 'Web' : known.join(' · ');
}

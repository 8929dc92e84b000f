import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DomainError, newId } from '#common';
import { line, prose, type Relation } from '#portfolio';

const DAY = 24 * 60 * 60 * 1000;

/** How long a mailed link can be answered by. */
export const LINK_DAYS = 30;

export interface AskedOutsider {
  email: string;
  name: string;
  relation: Relation;
  message?: string | null;
}

export type RequestStatus = 'waiting' | 'answered' | 'ended' | 'cancelled';

/** A person asks someone without an account to confirm some of their skills. */
@Entity('confirmation_request')
export class ConfirmationRequest {
  @PrimaryColumn('uuid')
  ownerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  /** Forgotten when the link has ended. */
  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text')
  name!: string;

  @Column('text')
  relation!: Relation;

  @Column('text', { nullable: true })
  message!: string | null;

  @Column('bytea', { select: false })
  tokenHash!: Buffer;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  sentAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  answeredAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  cancelledAt!: Date | null;

  static ask(
    ownerId: string,
    { email, name, relation, message }: AskedOutsider,
    hash: Buffer,
    now: Date,
  ): ConfirmationRequest {
    const request: ConfirmationRequest = Object.assign(new ConfirmationRequest(), {
      ownerId,
      id: newId(),
      email: email.trim(),
      name: line(name) ?? '',
      relation,
      message: prose(message),
      createdAt: now,
      answeredAt: null,
      cancelledAt: null,
    });
    request.leave(hash, now);
    return request;
  }

  /** Once more, by a new link: the one before opens nothing any more. */
  sendAgain(hash: Buffer, now: Date): void {
    if (this.status(now) !== 'waiting' || this.email === null) throw notWaiting();
    const wait = this.mayBeSentAgainAt.getTime() - now.getTime();
    if (wait > 0) throw tooSoon(Math.ceil(wait / 1000));
    this.leave(hash, now);
  }

  /** The link ends, and the address with it. */
  cancel(now: Date): void {
    this.cancelledAt = now;
    this.email = null;
  }

  get mayBeSentAgainAt(): Date {
    return new Date(this.sentAt.getTime() + DAY);
  }

  status(now: Date): RequestStatus {
    if (this.cancelledAt !== null) return 'cancelled';
    if (this.answeredAt !== null) return 'answered';
    return now < this.expiresAt ? 'waiting' : 'ended';
  }

  private leave(hash: Buffer, now: Date): void {
    this.tokenHash = hash;
    this.sentAt = now;
    this.expiresAt = new Date(now.getTime() + LINK_DAYS * DAY);
  }
}

function notWaiting(): DomainError {
  return new DomainError('conflict', {
    fr: 'Cette demande n’attend plus de réponse. Vous pouvez en faire une nouvelle.',
    en: 'This request does not wait for an answer any more. You can make a new one.',
  });
}

function tooSoon(retryAfter: number): DomainError {
  const text = {
    fr: 'Une demande peut être renvoyée une fois par jour. Laissez à la personne le temps de répondre.',
    en: 'A request can be sent again once a day. Give the person time to answer.',
  };
  return new DomainError('too_many_requests', text, { retryAfter });
}

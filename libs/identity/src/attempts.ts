import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { DomainError } from '#common';
import { IdentityOptions } from './identity-options.js';
import { keyedHash } from './secrets.js';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How often, per what. An address may be a whole structure's: it is given more room than one account. */
const LIMITS = {
  'sign-in-account': { points: 10, duration: 15 * MINUTE },
  'sign-in-address': { points: 100, duration: 15 * MINUTE },
  'register-address': { points: 100, duration: HOUR },
  'reset-address': { points: 60, duration: HOUR },
  'mail-account': { points: 5, duration: HOUR },
  'mail-address': { points: 60, duration: HOUR },
  'password-account': { points: 10, duration: 15 * MINUTE },
  'factor-account': { points: 10, duration: 15 * MINUTE },
  'invitation-account': { points: 50, duration: HOUR },
  'confirmation-account': { points: 10, duration: DAY },
  'confirmation-recipient': { points: 5, duration: DAY },
  'confirmation-address': { points: 60, duration: HOUR },
  'share-code-owner': { points: 30, duration: HOUR },
  'share-code-try': { points: 10, duration: 15 * MINUTE },
  'request-account': { points: 20, duration: HOUR },
  'request-person': { points: 3, duration: 24 * HOUR },
  'link-password': { points: 10, duration: 15 * MINUTE },
  'link-opening': { points: 60, duration: 15 * MINUTE },
  // More files than anyone looks at in that time: a page with many can be gone through, and one file not be taken without end.
  'link-file': { points: 200, duration: 15 * MINUTE },
  // Open pages ask six times a minute: room for half a dozen of them behind one network.
  'link-standing': { points: 600, duration: 15 * MINUTE },
  // A code is twelve letters: who holds papers of many people still types them one after the other.
  'document-code': { points: 60, duration: 15 * MINUTE },
  'link-address': { points: 50, duration: 15 * MINUTE },
} as const;

export type AttemptKind = keyof typeof LIMITS;

/** Counts attempts in the database, for all processes together; only a crash of the database forgets them. Keys are keyed hashes: no address or e-mail is kept. */
@Injectable()
export class Attempts {
  private readonly limiters = new Map<AttemptKind, RateLimiterPostgres>();

  constructor(
    source: DataSource,
    private readonly options: IdentityOptions,
  ) {
    for (const kind of Object.keys(LIMITS) as AttemptKind[]) {
      this.limiters.set(
        kind,
        new RateLimiterPostgres({
          storeClient: source,
          storeType: 'typeorm',
          tableName: 'attempt',
          tableCreated: true,
          clearExpiredByTimeout: false,
          keyPrefix: kind,
          ...LIMITS[kind],
        }),
      );
    }
  }

  /** Counts one attempt, and refuses it when it is one too many. */
  async count(kind: AttemptKind, subject: string): Promise<void> {
    try {
      await this.limiter(kind).consume(this.key(subject));
    } catch (refusal) {
      throw refusal instanceof RateLimiterRes ? tooMany(refusal.msBeforeNext) : refusal;
    }
  }

  /** An attempt that was none of a stranger's does not count. */
  async giveBack(kind: AttemptKind, subject: string): Promise<void> {
    await this.limiter(kind).reward(this.key(subject));
  }

  async forget(kind: AttemptKind, subject: string): Promise<void> {
    await this.limiter(kind).delete(this.key(subject));
  }

  private limiter(kind: AttemptKind): RateLimiterPostgres {
    const limiter = this.limiters.get(kind);
    if (!limiter) throw new Error(`no limit for ${kind}`);
    return limiter;
  }

  private key(subject: string): string {
    return keyedHash(this.options.secret, subject.toLowerCase());
  }
}

function tooMany(msBeforeNext: number): DomainError {
  const retryAfter = Math.max(1, Math.ceil(msBeforeNext / 1000));
  const minutes = Math.ceil(retryAfter / MINUTE);
  return new DomainError(
    'too_many_requests',
    {
      fr: `Trop de tentatives. Réessayez dans ${minutes} minute${minutes > 1 ? 's' : ''}.`,
      en: `Too many attempts. Try again in ${minutes} minute${minutes > 1 ? 's' : ''}.`,
    },
    { retryAfter },
  );
}

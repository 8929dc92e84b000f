import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { DomainError, type Text } from '#common';
import { IdentityOptions } from './identity-options.js';
import { keyedHash } from './secrets.js';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How often, per what. An address may be a whole structure's: it is given more room than one account. */
const LIMITS = {
  // From one network: whoever guesses elsewhere takes nothing from who sits here.
  'sign-in-account': { points: 10, duration: 15 * MINUTE },
  // From all networks together from which nobody has come in yet.
  'sign-in-strangers': { points: 50, duration: HOUR },
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

/** How long the network is remembered from which somebody came in: they are no stranger there. */
const PLACE = { keyPrefix: 'sign-in-place', points: 1, duration: 30 * DAY };

/** Counts attempts in the database, for all processes together; only a crash of the database forgets them. Keys are keyed hashes: no address or e-mail is kept. */
@Injectable()
export class Attempts {
  private readonly limiters = new Map<AttemptKind, RateLimiterPostgres>();
  private readonly places: RateLimiterPostgres;

  constructor(
    source: DataSource,
    private readonly options: IdentityOptions,
  ) {
    const kept = {
      ...{ storeClient: source, storeType: 'typeorm', tableName: 'attempt', tableCreated: true },
      clearExpiredByTimeout: false,
    };
    for (const kind of Object.keys(LIMITS) as AttemptKind[]) {
      this.limiters.set(kind, new RateLimiterPostgres({ ...kept, keyPrefix: kind, ...LIMITS[kind] }));
    }
    this.places = new RateLimiterPostgres({ ...kept, ...PLACE });
  }

  /** Counts one attempt, and refuses it when it is one too many. */
  async count(kind: AttemptKind, subject: string): Promise<void> {
    try {
      await this.limiter(kind).consume(this.key(subject));
    } catch (refusal) {
      throw refusal instanceof RateLimiterRes ? tooMany(kind, refusal.msBeforeNext) : refusal;
    }
  }

  /** An attempt that was none of a stranger's does not count. */
  async giveBack(kind: AttemptKind, subject: string): Promise<void> {
    await this.limiter(kind).reward(this.key(subject));
  }

  async forget(kind: AttemptKind, subject: string): Promise<void> {
    await this.limiter(kind).delete(this.key(subject));
  }

  /** Somebody came in there. */
  async rememberPlace(place: string): Promise<void> {
    await this.places.set(this.key(place), 1, PLACE.duration);
  }

  async isKnownPlace(place: string): Promise<boolean> {
    return (await this.places.get(this.key(place))) !== null;
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

function tooMany(kind: AttemptKind, msBeforeNext: number): DomainError {
  const retryAfter = Math.max(1, Math.ceil(msBeforeNext / 1000));
  const minutes = Math.ceil(retryAfter / MINUTE);
  const again = {
    fr: `Réessayez dans ${minutes} minute${minutes > 1 ? 's' : ''}.`,
    en: `Try again in ${minutes} minute${minutes > 1 ? 's' : ''}.`,
  };
  const { fr, en } =
    kind === 'sign-in-strangers' ? BY_STRANGERS : { fr: 'Trop de tentatives.', en: 'Too many attempts.' };
  return new DomainError('too_many_requests', { fr: `${fr} ${again.fr}`, en: `${en} ${again.en}` }, { retryAfter });
}

/** It may be the owner who reads this, at a new place and with the right password: there is a way in for them. */
const BY_STRANGERS: Text = {
  fr: 'Trop de tentatives pour cette adresse e-mail, depuis plusieurs endroits. C’est votre compte ? Choisissez « Mot de passe oublié ? » : le lien reçu par e-mail vous ouvre la porte. Ou connectez-vous là où vous l’avez déjà fait ce mois-ci. Sinon, attendez.',
  en: 'Too many attempts for this e-mail address, from several places. Is it your account? Choose “Forgotten password?”: the link in the e-mail opens the door. Or sign in where you have done so this month. Otherwise, wait.',
};

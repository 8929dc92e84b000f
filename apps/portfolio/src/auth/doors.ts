import { Injectable } from '@nestjs/common';
import { Attempts } from '#identity';
import type { Caller } from './caller.js';

/**
 * Who may try to come in, and how often. What strangers try elsewhere must not lock a person out, and must not go on without end: wrong
 * passwords are counted per account and network, and for all networks together that nobody of this account has come in from. Where they
 * have, only their own network's count holds; and whoever opens a mailed link is known where they open it.
 */
@Injectable()
export class Doors {
  constructor(private readonly attempts: Attempts) {}

  /**
   * Counts one try; right ones are given back by `cameIn`.
   * @param subject an account, or what was typed for one
   * @throws too_many_requests
   */
  async knock(subject: string, { address }: Caller): Promise<{ cameIn: () => Promise<void> }> {
    const place = placeOf(subject, address);
    await this.attempts.count('sign-in-address', address);
    await this.attempts.count('sign-in-account', place);
    const isStrange = !(await this.attempts.isKnownPlace(place));
    if (isStrange) await this.attempts.count('sign-in-strangers', subject);
    return {
      cameIn: async () => {
        await this.attempts.giveBack('sign-in-address', address);
        if (isStrange) await this.attempts.giveBack('sign-in-strangers', subject);
        await this.know(subject, address);
      },
    };
  }

  /** Somebody has shown at this place that the account is theirs: by its password, or by a link mailed to its address. */
  async know(subject: string, address: string): Promise<void> {
    const place = placeOf(subject, address);
    await this.attempts.forget('sign-in-account', place);
    await this.attempts.rememberPlace(place);
  }
}

const placeOf = (subject: string, address: string) => `${subject} ${address}`;

import { Injectable } from '@nestjs/common';
import { Clock, invalidField, type DomainError } from '#common';
import { Database, refusedBy } from '#database';
import { writtenSentence } from '#exchange';
import { Attempts, hashOf, IdentityOptions, newSecret } from '#identity';
import { Mailer } from '#mail';
import { line } from '#portfolio';
import type { Caller } from '../auth/caller.js';
import { confirmationMail } from './confirmation-mails.js';
import type { AskedConfirmationDto, ConfirmationAnswerDto } from './outsider.dto.js';

interface Thanked {
  email: string | null;
  person: string;
  /** Null while nothing was ever confirmed. */
  isFirst: boolean | null;
}

const ANSWER = `
SELECT email, given_name || ' ' || family_name AS person, is_first AS "isFirst" FROM app.answer_confirmation($1, $2, $3, $4)`;

/** Nobody's scope is entered here: the functions that are called know a token's hash, and reach nothing but what it asks about. */
@Injectable()
export class OutsiderService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly attempts: Attempts,
    private readonly mailer: Mailer,
    private readonly options: IdentityOptions,
  ) {}

  async open(token: string, { address }: Caller): Promise<AskedConfirmationDto> {
    await this.attempts.count('confirmation-address', address);
    const [row] = await this.call<{ asked: AskedConfirmationDto | null }>(
      'SELECT app.asked_confirmation($1, $2) AS asked',
      [hashOf(token), this.clock.now()],
    );
    if (row?.asked == null) throw deadLink();
    return row.asked;
  }

  /** The first time something is confirmed there is a thank-you, and in it the way to take it back for ever. */
  async answer({ token, name, organisation, answers }: ConfirmationAnswerDto, { address }: Caller): Promise<void> {
    await this.attempts.count('confirmation-address', address);
    const byName = line(name);
    if (byName === null)
      throw invalidField('name', 'isNotEmpty', { fr: 'Dites qui vous êtes.', en: 'Say who you are.' });
    const said = answers.map(({ skillId, confirmed, sentence }) => ({
      skillId,
      answer: confirmed ? 'confirmed' : 'declined',
      byName,
      organisation: line(organisation),
      sentence: writtenSentence(sentence),
    }));
    const withdrawal = newSecret();
    const values = [hashOf(token), this.clock.now(), JSON.stringify(said), withdrawal.hash];
    const [thanked] = await this.call<Thanked>(ANSWER, values).catch(refusedBy('skill_asked', deadLink));
    if (!thanked) throw deadLink();
    const { email, person, isFirst } = thanked;
    if (!isFirst || email === null) return;
    const { publicUrl } = this.options;
    this.mailer.post(
      confirmationMail('thanks', { to: email, name: byName, person, token: withdrawal.token, publicUrl }),
    );
  }

  async withdraw(token: string, skillId: string | null, { address }: Caller): Promise<void> {
    await this.attempts.count('confirmation-address', address);
    const [row] = await this.call<{ taken: number }>('SELECT app.withdraw_confirmation($1, $2, $3) AS taken', [
      hashOf(token),
      this.clock.now(),
      skillId,
    ]);
    if (!row || row.taken === 0) throw deadLink();
  }

  private call<T>(text: string, values: unknown[]): Promise<T[]> {
    return this.database.as({ actor: null, owner: null }, (tx) => tx.query<T[]>(text, values));
  }
}

/** Wrong, ended, cancelled, or about something else: one answer, which tells nothing. */
function deadLink(): DomainError {
  return invalidField('token', 'spent', {
    fr: 'Ce lien ne marche pas, ou plus. Demandez à la personne de vous en envoyer un nouveau.',
    en: 'This link does not work, or not any more. Ask the person to send you a new one.',
  });
}

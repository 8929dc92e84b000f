import { Injectable } from '@nestjs/common';
import { Clock, invalidField, type DomainError } from '#common';
import { Database, refusedBy } from '#database';
import { writtenSentence } from '#exchange';
import { Attempts, hashOf, IdentityOptions, newSecret } from '#identity';
import { Mailer } from '#mail';
import { line } from '#portfolio';
import type { Caller } from '../auth/caller.js';
import { answeredMail, confirmationMail } from './confirmation-mails.js';
import type { AskedConfirmationDto, ConfirmationAnswerDto } from './outsider.dto.js';

interface Answered {
  email: string | null;
  person: string;
  /** Whether something was confirmed for the first time; null while nothing ever was. */
  isFirst: boolean | null;
  /** As the person calls the one they asked. */
  askedName: string;
  /** Of who asked: with the first answer, and only when it is verified. */
  askerEmail: string | null;
}

const ANSWER = `
SELECT email, given_name || ' ' || family_name AS person, is_first AS "isFirst",
       asked_name AS "askedName", asker_email AS "askerEmail"
  FROM app.answer_confirmation($1, $2, $3, $4)`;

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

  /**
   * The first time something is confirmed there is a thank-you, and in it the way to take it back for ever. Who asked is told of the
   * first answer, whatever it is.
   */
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
    const [answered] = await this.call<Answered>(ANSWER, values).catch(refusedBy('skill_asked', deadLink));
    if (!answered) throw deadLink();
    const { email, person, isFirst, askedName, askerEmail } = answered;
    const { publicUrl } = this.options;
    if (askerEmail !== null) this.mailer.post(answeredMail({ to: askerEmail, name: askedName, publicUrl }));
    if (!isFirst || email === null) return;
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

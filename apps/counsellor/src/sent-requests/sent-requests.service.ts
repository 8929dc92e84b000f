import { Injectable } from '@nestjs/common';
import { Clock, invalidField, newId, notFound, type DomainError } from '#common';
import { conflictOn, Database } from '#database';
import { writtenSentence } from '#exchange';
import { Attempts, type Actor } from '#identity';
import type { NewRequestDto, SentRequestDto } from './sent-request.dto.js';
import { RequestDelivery } from './request-delivery.js';
import { FORGET_OLD, INSERT, SENT, SHARES_WITH_ME, TAKE_BACK } from './sent-requests.statement.js';

/**
 * What a counsellor asks of people. Nothing here looks at whether an address is known: the answer is given when the counsellor's
 * own row is written, and somebody else delivers it afterwards.
 */
@Injectable()
export class SentRequestsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly attempts: Attempts,
    private readonly delivery: RequestDelivery,
  ) {}

  async list(actor: Actor): Promise<SentRequestDto[]> {
    const [rows] = await this.database.pipeline({ actor, owner: null }, [
      {
        name: 'sent_requests',
        text: `${SENT} ORDER BY s.sent_at DESC, s.id DESC`,
        values: [actor.id, this.clock.now()],
      },
    ]);
    return rows as SentRequestDto[];
  }

  async ask(actor: Actor, request: NewRequestDto): Promise<SentRequestDto> {
    const [email, personId] = [request.email?.trim() ?? null, request.ownerId ?? null];
    if ((email === null) === (personId === null)) throw oneOfTwo();
    await this.attempts.count('request-account', actor.id);
    await this.attempts.count('request-person', `${actor.id} ${email ?? personId ?? ''}`);
    const [id, now] = [newId(), this.clock.now()];
    const sent = await this.database
      .as({ actor, owner: null }, async (tx) => {
        if (personId !== null && (await tx.query<unknown[]>(SHARES_WITH_ME, [personId])).length === 0) throw notFound();
        await tx.query(FORGET_OLD, [actor.id, now]);
        const { sections, purpose, note, days } = request;
        await tx.query(INSERT, [actor.id, id, email, personId, sections, purpose, said(note), days, now]);
        const [row] = await tx.query<SentRequestDto[]>(`${SENT} AND s.id = $3`, [actor.id, now, id]);
        if (!row) throw notFound();
        return row;
      })
      .catch(askedAlready);
    this.delivery.begin();
    return sent;
  }

  /** The person's row goes with it, if there is one. */
  async takeBack(actor: Actor, id: string): Promise<void> {
    const [gone = []] = await this.database.pipeline({ actor, owner: null }, [
      { name: 'take_back', text: TAKE_BACK, values: [actor.id, id] },
    ]);
    if (gone.length === 0) throw notFound();
  }
}

const askedAlready = conflictOn('sent_request_open', {
  fr: 'Vous avez déjà une demande en attente pour cette personne. Annulez-la pour en envoyer une autre.',
  en: 'You already have a request waiting for this person. Cancel it to send another.',
});

function said(note: string): string {
  const sentence = writtenSentence(note);
  if (sentence !== null) return sentence;
  throw invalidField('note', 'isNotEmpty', {
    fr: 'Dites en une phrase pourquoi vous demandez cet accès.',
    en: 'Say in a sentence why you ask for this.',
  });
}

function oneOfTwo(): DomainError {
  return invalidField('email', 'oneOf', {
    fr: 'Donnez l’adresse e-mail de la personne.',
    en: 'Give the person’s e-mail address.',
  });
}

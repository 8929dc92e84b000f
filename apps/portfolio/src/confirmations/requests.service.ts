import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, DomainError, invalidField, newId, notFound } from '#common';
import { Database } from '#database';
import { holdsWebAddress } from '#http';
import { Attempts, IdentityOptions, newSecret, type Actor } from '#identity';
import { Mailer } from '#mail';
import { confirmationObject } from '#portfolio';
import { confirmationMail } from './confirmation-mails.js';
import { ConfirmationRequest, type AskedOutsider } from './confirmation-request.entity.js';
import { ConfirmationRequestDto, type AskedSkillDto } from './confirmation.dto.js';

interface AskedRow extends AskedSkillDto {
  requestId: string;
}

const ASKED = `
SELECT c.request_id AS "requestId", c.skill_id AS "skillId", c.skill_name AS name, c.answer,
       CASE WHEN c.answer = 'confirmed' THEN ${confirmationObject(true)} END AS confirmation
  FROM skill_confirmation c JOIN skill o ON o.owner_id = c.owner_id AND o.id = c.skill_id
 WHERE c.owner_id = $1 AND c.request_id IS NOT NULL AND ($2::uuid IS NULL OR c.request_id = $2) ORDER BY c.id`;

const ASK_ABOUT = `
INSERT INTO skill_confirmation (owner_id, id, skill_id, request_id, relation, skill_name, skill_details)
SELECT $1, w.id, s.id, $2, $3, s.name, s.details
  FROM unnest($4::uuid[], $5::uuid[]) AS w (skill, id)
  JOIN skill s ON s.owner_id = $1 AND s.id = w.skill AND s.binned_at IS NULL
RETURNING skill_id AS id`;

/** What nobody has answered yet is asked in the words of today. */
const ASK_IN_WORDS_OF_TODAY = `
UPDATE skill_confirmation c SET skill_name = s.name, skill_details = s.details
  FROM skill s
 WHERE c.owner_id = $1 AND c.request_id = $2 AND c.answer IS NULL AND s.owner_id = $1 AND s.id = c.skill_id`;

const WHO_ASKS = `
SELECT a.email, a.email_verified_at IS NOT NULL AS verified, p.given_name || ' ' || p.family_name AS name FROM account a JOIN profile p ON p.owner_id = a.id WHERE a.id = $1`;

/** What a person asks of people without an account. */
@Injectable()
export class ConfirmationRequestsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly attempts: Attempts,
    private readonly mailer: Mailer,
    private readonly options: IdentityOptions,
  ) {}

  list(actor: Actor): Promise<ConfirmationRequestDto[]> {
    return this.database.as({ actor, owner: actor.id }, async (tx) => {
      const requests = await tx.find(ConfirmationRequest, { where: { ownerId: actor.id }, order: { id: 'DESC' } });
      const asked = await tx.query<AskedRow[]>(ASKED, [actor.id, null]);
      const of = (id: string) => asked.filter(({ requestId }) => requestId === id).map(skillOf);
      return requests.map((request) => ConfirmationRequestDto.from(request, of(request.id), this.clock.now()));
    });
  }

  async ask(actor: Actor, { skillIds, ...outsider }: AskedOutsider & { skillIds: string[] }) {
    await this.count(actor, outsider.email);
    const { token, hash } = newSecret();
    const now = this.clock.now();
    const request = ConfirmationRequest.ask(actor.id, outsider, hash, now);
    const { skills, person } = await this.database.as({ actor, owner: actor.id }, async (tx) => {
      const person = await asker(tx, actor.id);
      if (person.email.toLowerCase() === request.email?.toLowerCase()) throw oneself();
      await tx.insert(ConfirmationRequest, request);
      await askAbout(tx, request, skillIds);
      return { skills: await askedOf(tx, request), person };
    });
    this.post(request, person.name, token);
    return ConfirmationRequestDto.from(request, skills, now);
  }

  async sendAgain(actor: Actor, id: string): Promise<ConfirmationRequestDto> {
    const { token, hash } = newSecret();
    const now = this.clock.now();
    const { request, skills, person } = await this.database.as({ actor, owner: actor.id }, async (tx) => {
      const request = await held(tx, actor.id, id);
      request.sendAgain(hash, now);
      await this.count(actor, request.email ?? '');
      const { tokenHash, sentAt, expiresAt } = request;
      await tx.update(ConfirmationRequest, { ownerId: actor.id, id }, { tokenHash, sentAt, expiresAt });
      await tx.query(ASK_IN_WORDS_OF_TODAY, [actor.id, id]);
      return { request, skills: await askedOf(tx, request), person: await asker(tx, actor.id) };
    });
    this.post(request, person.name, token);
    return ConfirmationRequestDto.from(request, skills, now);
  }

  /** Nothing of it is left but what was confirmed. */
  async cancel(actor: Actor, id: string): Promise<void> {
    await this.database.as({ actor, owner: actor.id }, async (tx) => {
      const request = await held(tx, actor.id, id);
      request.cancel(this.clock.now());
      const { ownerId, email, cancelledAt } = request;
      await tx.query(
        `DELETE FROM skill_confirmation WHERE owner_id = $1 AND request_id = $2 AND answer IS DISTINCT FROM 'confirmed'`,
        [ownerId, id],
      );
      if ((await askedOf(tx, request)).length === 0) await tx.delete(ConfirmationRequest, { ownerId, id });
      else await tx.update(ConfirmationRequest, { ownerId, id }, { email, cancelledAt });
    });
  }

  /** Nobody's mailbox is filled through us: so many mails a person, and so many to one address. */
  private async count(actor: Actor, email: string): Promise<void> {
    await this.attempts.count('confirmation-account', actor.id);
    await this.attempts.count('confirmation-recipient', email);
  }

  private post({ email, name }: ConfirmationRequest, person: string, token: string): void {
    const { publicUrl } = this.options;
    if (email !== null) this.mailer.post(confirmationMail('asked', { to: email, name, person, token, publicUrl }));
  }
}

/** Held against an answer or another change meanwhile; not theirs or never there: not found. */
async function held(tx: EntityManager, ownerId: string, id: string): Promise<ConfirmationRequest> {
  const request = await tx.findOne(ConfirmationRequest, {
    where: { ownerId, id },
    lock: { mode: 'pessimistic_write' },
  });
  if (request === null) throw notFound();
  return request;
}

async function askAbout(tx: EntityManager, { ownerId, id, relation }: ConfirmationRequest, skillIds: string[]) {
  const rowIds = skillIds.map(() => newId());
  const asked = await tx.query<{ id: string }[]>(ASK_ABOUT, [ownerId, id, relation, skillIds, rowIds]);
  const missing = skillIds.findIndex((wanted) => !asked.some((row) => row.id === wanted.toLowerCase()));
  if (missing < 0) return;
  throw invalidField(`skillIds[${missing}]`, 'exists', {
    fr: 'Cet élément n’existe pas, ou plus, dans votre portfolio. Choisissez-en un autre.',
    en: 'This item does not exist in your portfolio, or not any more. Choose another.',
  });
}

async function askedOf(tx: EntityManager, { ownerId, id }: ConfirmationRequest): Promise<AskedSkillDto[]> {
  return (await tx.query<AskedRow[]>(ASKED, [ownerId, id])).map(skillOf);
}

function skillOf({ requestId: _, ...skill }: AskedRow): AskedSkillDto {
  return skill;
}

/** Whose name a stranger's mailbox is told: someone whose own address is certain, by a name that is one. */
async function asker(tx: EntityManager, ownerId: string): Promise<{ email: string; name: string }> {
  const [person] = await tx.query<{ email: string; verified: boolean; name: string }[]>(WHO_ASKS, [ownerId]);
  if (!person) throw notFound();
  if (!person.verified) throw unverified();
  if (holdsWebAddress(person.name)) throw addressForName();
  return person;
}

function unverified() {
  return new DomainError('address_unverified', {
    fr: 'Confirmez d’abord votre adresse e-mail : ouvrez le lien que vous avez reçu, ou demandez-en un nouveau dans « Mon compte ».',
    en: 'Confirm your e-mail address first: open the link you received, or ask for a new one in “My account”.',
  });
}

function addressForName() {
  return new DomainError('conflict', {
    fr: 'Votre prénom ou votre nom contient une adresse web. Corrigez-le dans votre profil, puis recommencez.',
    en: 'Your given or family name holds a web address. Correct it in your profile, then try again.',
  });
}

function oneself() {
  return invalidField('email', 'other', {
    fr: 'C’est votre adresse. Donnez celle de la personne qui peut confirmer.',
    en: 'This is your address. Give that of the person who can confirm.',
  });
}

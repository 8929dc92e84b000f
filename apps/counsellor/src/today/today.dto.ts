import { PickType } from '@nestjs/swagger';
import type { Purpose, Section } from '#consent';
import { SentRequestDto } from '../sent-requests/sent-request.dto.js';

/** Someone who shares with me, as far as my day needs */
export class PersonTodayDto {
  ownerId!: string;
  givenName!: string;
  familyName!: string;
  sections!: Section[];
  purpose!: Purpose;
  note!: string | null;
  expiresAt!: Date;
  /** Whether I have read it before: then it was opened further since */
  read!: boolean;
}

/** How many there are, and the first of them */
export class PeopleTodayDto {
  count!: number;
  first!: PersonTodayDto[];
}

/** Someone who answered what I wrote */
export class AnsweredTodayDto {
  ownerId!: string;
  givenName!: string;
  familyName!: string;
  /** How many answers I have not read, about what they still share */
  unread!: number;
}

/** How many people answered, and the first of them */
export class AnswersTodayDto {
  count!: number;
  first!: AnsweredTodayDto[];
}

/** What I asked; not whether it was seen or refused */
export class RequestTodayDto extends PickType(SentRequestDto, [
  'id',
  'email',
  'person',
  'sections',
  'sentAt',
  'expiresAt',
]) {}

/** How many there are, and the first of them */
export class RequestsTodayDto {
  count!: number;
  first!: RequestTodayDto[];
}

/** What waits for me today, and what I wait for */
export class TodayDto {
  /** Given or opened further since I last read, newest first */
  shares!: PeopleTodayDto;
  /** Answers to my comments, by name */
  answers!: AnswersTodayDto;
  /** What I asked and nobody has accepted, newest first */
  requests!: RequestsTodayDto;
  /** Shares that end within 7 days, the nearest first */
  ending!: PeopleTodayDto;
}

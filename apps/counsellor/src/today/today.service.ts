import { Injectable } from '@nestjs/common';
import { Clock } from '#common';
import { Database } from '#database';
import type { Actor } from '#identity';
import type { SentRequestDto } from '../sent-requests/sent-request.dto.js';
import type { AnsweredTodayDto, PersonTodayDto, RequestTodayDto, TodayDto } from './today.dto.js';
import { ANSWERED, ASKED, ASKED_COUNT, WAITING } from './today.statement.js';

/** A day shows the first few; the lists of people and of requests show all. */
const FIRST = 4;
/** Nothing else lists who answered. */
const FIRST_ANSWERS = 20;

type Row = PersonTodayDto & { fresh: boolean | null; ending: boolean };

@Injectable()
export class TodayService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async today(actor: Actor): Promise<TodayDto> {
    const mine = [actor.id, this.clock.now()];
    const [rows, asked, [waiting], answers] = (await this.database.pipeline({ actor, owner: null }, [
      { name: 'today', text: WAITING, values: [] },
      { name: 'today_asked', text: ASKED, values: [...mine, FIRST] },
      { name: 'today_asked_count', text: ASKED_COUNT, values: mine },
      { name: 'today_answered', text: ANSWERED, values: [] },
    ])) as [Row[], SentRequestDto[], [{ count: number }], AnsweredTodayDto[]];
    const ending = rows.filter((row) => row.ending).sort((a, b) => a.expiresAt.getTime() - b.expiresAt.getTime());
    return {
      shares: counted(rows.filter((row) => row.fresh)),
      answers: { count: answers.length, first: answers.slice(0, FIRST_ANSWERS) },
      requests: { count: waiting.count, first: asked.map(requestOf) },
      ending: counted(ending),
    };
  }
}

function counted(rows: Row[]): TodayDto['shares'] {
  const first = rows.slice(0, FIRST).map(({ fresh: _, ending: __, ...person }): PersonTodayDto => person);
  return { count: rows.length, first };
}

function requestOf({ id, email, person, sections, sentAt, expiresAt }: SentRequestDto): RequestTodayDto {
  return { id, email, person, sections, sentAt, expiresAt };
}

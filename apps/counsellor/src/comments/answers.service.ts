import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import type { Actor } from '#identity';
import type { UnreadAnswersDto } from './comments.dto.js';

@Injectable()
export class AnswersService {
  constructor(private readonly database: Database) {}

  /** Only of people who still share what the answers are about. */
  async unread(actor: Actor): Promise<UnreadAnswersDto[]> {
    const [rows] = await this.database.pipeline({ actor, owner: null }, [
      { name: 'unread_answers', text: 'SELECT owner_id AS "ownerId", unread FROM app.unread_answers()', values: [] },
    ]);
    return rows as UnreadAnswersDto[];
  }
}

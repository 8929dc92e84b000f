import { Controller, Get } from '@nestjs/common';
import { Access, CurrentActor, type Actor } from '#identity';
import { AnswersService } from './answers.service.js';
import { UnreadAnswersDto } from './comments.dto.js';

@Controller('counsellor/comments')
@Access(['counsellor'])
export class AnswersController {
  constructor(private readonly answers: AnswersService) {}

  /** Who answered me and how often, since I last looked */
  @Get('unread')
  unread(@CurrentActor() actor: Actor): Promise<UnreadAnswersDto[]> {
    return this.answers.unread(actor);
  }
}

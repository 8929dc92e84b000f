import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { Comments, CommentThreadDto } from '#exchange';
import { IdPipe } from '#http';
import { Access, CurrentActor, type Actor } from '#identity';
import { AnswerDto, CommentChangeDto, CommentsDto, CommentsReadDto } from './comments.dto.js';

@Controller('portfolio/comments')
@Access(['owner'])
export class CommentsController {
  constructor(private readonly comments: Comments) {}

  /** Everything that counsellors and I wrote to each other */
  @Get()
  async list(@CurrentActor() actor: Actor): Promise<CommentsDto> {
    return CommentsDto.from(await this.comments.list(actor, actor.id));
  }

  /** Answer in a thread, while the counsellor's share is open */
  @Post()
  answer(@CurrentActor() actor: Actor, @Body() { threadId, text }: AnswerDto): Promise<CommentThreadDto> {
    return this.comments.answer(actor, threadId, text);
  }

  /** Note that I have read a thread up to a comment */
  @Post('read')
  @HttpCode(204)
  read(@CurrentActor() actor: Actor, @Body() { threadId, through }: CommentsReadDto): Promise<void> {
    return this.comments.read(actor, actor.id, threadId, through);
  }

  /** Take a whole thread out of my portfolio; the counsellor does not see it any more either */
  @Delete('threads/:id')
  @HttpCode(204)
  remove(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.comments.remove(actor, id);
  }

  /** Change what I wrote, for 15 minutes */
  @Patch(':id')
  change(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { text }: CommentChangeDto,
  ): Promise<CommentThreadDto> {
    return this.comments.change(actor, actor.id, id, text);
  }

  /** Withdraw what I wrote; what was read stays told as withdrawn */
  @Delete(':id')
  @HttpCode(204)
  withdraw(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.comments.withdraw(actor, actor.id, id);
  }
}

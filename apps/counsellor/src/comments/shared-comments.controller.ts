import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { Comments, CommentThreadDto } from '#exchange';
import { IdPipe } from '#http';
import { Access, CurrentActor, type Actor } from '#identity';
import { ReaderCommentChangeDto, ReaderCommentsReadDto, NewCommentDto } from './comments.dto.js';

@Controller('counsellor/portfolios/:ownerId/comments')
@Access(['counsellor'])
export class SharedCommentsController {
  constructor(private readonly comments: Comments) {}

  /** What this person and I wrote to each other about what I see */
  @Get()
  list(@CurrentActor() actor: Actor, @Param('ownerId', IdPipe) ownerId: string): Promise<CommentThreadDto[]> {
    return this.comments.list(actor, ownerId);
  }

  /** Write to the person, about an item that I see or about the whole; they are shown it */
  @Post()
  write(
    @CurrentActor() actor: Actor,
    @Param('ownerId', IdPipe) ownerId: string,
    @Body() { itemId, text }: NewCommentDto,
  ): Promise<CommentThreadDto> {
    return this.comments.write(actor, ownerId, itemId ?? null, text);
  }

  /** Note that I have read a thread up to a comment */
  @Post('read')
  @HttpCode(204)
  read(
    @CurrentActor() actor: Actor,
    @Param('ownerId', IdPipe) ownerId: string,
    @Body() { threadId, through }: ReaderCommentsReadDto,
  ): Promise<void> {
    return this.comments.read(actor, ownerId, threadId, through);
  }

  /** Change what I wrote, for 15 minutes */
  @Patch(':id')
  change(
    @CurrentActor() actor: Actor,
    @Param('ownerId', IdPipe) ownerId: string,
    @Param('id', IdPipe) id: string,
    @Body() { text }: ReaderCommentChangeDto,
  ): Promise<CommentThreadDto> {
    return this.comments.change(actor, ownerId, id, text);
  }

  /** Withdraw what I wrote; what was read stays told as withdrawn */
  @Delete(':id')
  @HttpCode(204)
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('ownerId', IdPipe) ownerId: string,
    @Param('id', IdPipe) id: string,
  ): Promise<void> {
    return this.comments.withdraw(actor, ownerId, id);
  }
}

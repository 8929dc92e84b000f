import { Body, Controller, Delete, Get, HttpCode, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { IdPipe, WhileShared } from '#http';
import { Access, CurrentActor, SecondFactor, type Actor } from '#identity';
import { contentDisposition } from '#storage';
import { AskedSharedPreparationDto, PreparedFileDto } from './prepared-file.dto.js';
import { PreparedFilesService } from './prepared-files.service.js';

/** For a reader: all that is shared with them, as a file. It goes with the consent. */
@Controller('export/portfolios/:ownerId/prepared-files')
@Access(['counsellor'])
export class SharedPreparedFilesController {
  constructor(private readonly files: PreparedFilesService) {}

  /** What I had prepared of what this person shares with me, newest first */
  @Get()
  list(@CurrentActor() actor: Actor, @Param('ownerId', IdPipe) ownerId: string): Promise<PreparedFileDto[]> {
    return this.files.list(actor, ownerId);
  }

  /** Have a portfolio made of what this person shares with me, with its evidence; they see that I took it */
  @Post()
  @SecondFactor('recent')
  ask(
    @CurrentActor() actor: Actor,
    @Param('ownerId', IdPipe) ownerId: string,
    @Body() { language }: AskedSharedPreparationDto,
  ): Promise<PreparedFileDto> {
    return this.files.askForShared(actor, ownerId, language);
  }

  /** How far it is */
  @Get(':id')
  get(
    @CurrentActor() actor: Actor,
    @Param('ownerId', IdPipe) ownerId: string,
    @Param('id', IdPipe) id: string,
  ): Promise<PreparedFileDto> {
    return this.files.get(actor, ownerId, id);
  }

  /** Stop making it */
  @Post(':id/cancel')
  @HttpCode(200)
  cancel(
    @CurrentActor() actor: Actor,
    @Param('ownerId', IdPipe) ownerId: string,
    @Param('id', IdPipe) id: string,
  ): Promise<PreparedFileDto> {
    return this.files.cancel(actor, ownerId, id);
  }

  /** Make it after all, when it failed or was cancelled */
  @Post(':id/retry')
  @HttpCode(200)
  @SecondFactor('recent')
  retry(
    @CurrentActor() actor: Actor,
    @Param('ownerId', IdPipe) ownerId: string,
    @Param('id', IdPipe) id: string,
  ): Promise<PreparedFileDto> {
    return this.files.retry(actor, ownerId, id);
  }

  /** Remove it before its time */
  @Delete(':id')
  @HttpCode(204)
  remove(
    @CurrentActor() actor: Actor,
    @Param('ownerId', IdPipe) ownerId: string,
    @Param('id', IdPipe) id: string,
  ): Promise<void> {
    return this.files.remove(actor, ownerId, id);
  }

  /** Take it, once it is ready. It breaks off when it is no longer shared */
  @Get(':id/file')
  @SecondFactor('recent')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(
    @CurrentActor() actor: Actor,
    @Param('ownerId', IdPipe) ownerId: string,
    @Param('id', IdPipe) id: string,
  ): Promise<StreamableFile> {
    const { name, size, content } = await this.files.take(actor, ownerId, id);
    const isShared = () => this.files.isStillTheirs(actor, ownerId, id);
    return new StreamableFile(WhileShared.send(content, isShared), {
      type: 'application/pdf',
      length: size,
      disposition: contentDisposition(name),
    });
  }
}

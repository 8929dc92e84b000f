import { Body, Controller, Delete, Get, HttpCode, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { IdPipe } from '#http';
import { Access, CurrentActor, type Actor } from '#identity';
import { contentDisposition } from '#storage';
import { AskedPreparationDto, PreparedFileDto } from './prepared-file.dto.js';
import { PreparedFilesService } from './prepared-files.service.js';

@Controller('export/prepared-files')
@Access(['owner'])
export class PreparedFilesController {
  constructor(private readonly files: PreparedFilesService) {}

  /** What I had prepared in the last 7 days, newest first */
  @Get()
  list(@CurrentActor() actor: Actor): Promise<PreparedFileDto[]> {
    return this.files.list(actor, actor.id);
  }

  /** Have my portfolio or booklet made with its evidence copied behind it */
  @Post()
  ask(@CurrentActor() actor: Actor, @Body() { documentId }: AskedPreparationDto): Promise<PreparedFileDto> {
    return this.files.askForOwn(actor, documentId);
  }

  /** How far it is */
  @Get(':id')
  get(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<PreparedFileDto> {
    return this.files.get(actor, actor.id, id);
  }

  /** Stop making it */
  @Post(':id/cancel')
  @HttpCode(200)
  cancel(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<PreparedFileDto> {
    return this.files.cancel(actor, actor.id, id);
  }

  /** Make it after all, when it failed or was cancelled */
  @Post(':id/retry')
  @HttpCode(200)
  retry(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<PreparedFileDto> {
    return this.files.retry(actor, actor.id, id);
  }

  /** Remove it before its time */
  @Delete(':id')
  @HttpCode(204)
  remove(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.files.remove(actor, actor.id, id);
  }

  /** Take it, once it is ready */
  @Get(':id/file')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<StreamableFile> {
    const { name, size, content } = await this.files.take(actor, actor.id, id);
    return new StreamableFile(content, {
      type: 'application/pdf',
      length: size,
      disposition: contentDisposition(name),
    });
  }
}

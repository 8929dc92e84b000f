import { Body, Controller, Get, Headers, HttpCode, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { languageOf } from '#http';
import { Access, CurrentActor, type Actor } from '#identity';
import { contentDisposition } from '#storage';
import { AccessLogDto, AccessLogQueryDto, ChainCheckDto, JournalChoiceDto, KeptHeadDto } from './access-log.dto.js';
import { AccessLogService } from './access-log.service.js';
import { ChainService } from './chain.service.js';

@Controller('portfolio/access-log')
@Access(['owner'])
export class AccessLogController {
  constructor(
    private readonly log: AccessLogService,
    private readonly chain: ChainService,
  ) {}

  /** Who looked at what, newest first */
  @Get()
  list(@CurrentActor() actor: Actor, @Query() query: AccessLogQueryDto): Promise<AccessLogDto> {
    return this.log.list(actor, query);
  }

  /** The whole log to keep: with its chain, or as a table */
  @Get('download')
  @ApiProduces('application/json', 'text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async download(
    @CurrentActor() actor: Actor,
    @Query() { format }: JournalChoiceDto,
    @Headers('accept-language') languages?: string,
  ): Promise<StreamableFile> {
    return format === 'csv'
      ? file(await this.chain.table(actor, languageOf(languages)), 'text/csv; charset=utf-8', 'journal.csv')
      : file(await this.chain.journal(actor), 'application/json; charset=utf-8', 'journal.json');
  }

  /** Whether the log is whole */
  @Get('check')
  check(@CurrentActor() actor: Actor, @Headers('accept-language') languages?: string): Promise<ChainCheckDto> {
    return this.chain.check(actor, languageOf(languages));
  }

  /** Whether the log still holds what I kept of it */
  @Post('check')
  @HttpCode(200)
  checkKept(
    @CurrentActor() actor: Actor,
    @Body() { head }: KeptHeadDto,
    @Headers('accept-language') languages?: string,
  ): Promise<ChainCheckDto> {
    return this.chain.check(actor, languageOf(languages), head);
  }
}

function file(text: string, type: string, name: string): StreamableFile {
  return new StreamableFile(Buffer.from(text, 'utf8'), { type, disposition: contentDisposition(name) });
}

import { Controller, Get, Headers, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { IdPipe, languageOf } from '#http';
import { Access, CurrentActor, SecondFactor, type Actor } from '#identity';
import { CvChoiceDto, OwnCvChoiceDto } from './cv.dto.js';
import { CvService } from './cv.service.js';
import { download } from '../rendering/download.js';

@Controller('export')
@ApiProduces('application/pdf')
export class CvController {
  constructor(private readonly cvs: CvService) {}

  /** One's own CV */
  @Get('cv.pdf')
  @Access(['owner'])
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async own(
    @CurrentActor() actor: Actor,
    @Query() { lang, photo }: OwnCvChoiceDto,
    @Headers('accept-language') languages?: string,
  ): Promise<StreamableFile> {
    return download(await this.cvs.makeOwn(actor, lang ?? languageOf(languages), photo === 'true'));
  }

  /** The CV of someone who shares with me, made of what they share; they see that I took it */
  @Get('portfolios/:ownerId/cv.pdf')
  @Access(['counsellor'])
  @SecondFactor('recent')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async shared(
    @CurrentActor() actor: Actor,
    @Param('ownerId', IdPipe) ownerId: string,
    @Query() { lang }: CvChoiceDto,
    @Headers('accept-language') languages?: string,
  ): Promise<StreamableFile> {
    return download(await this.cvs.makeOfShared(actor, ownerId, lang ?? languageOf(languages)));
  }
}

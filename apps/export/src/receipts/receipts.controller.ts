import { Controller, Get, Headers, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { IdPipe, languageOf } from '#http';
import { Access, CurrentActor, type Actor } from '#identity';
import { CvChoiceDto } from '../cv/cv.dto.js';
import { download } from '../rendering/download.js';
import { ReceiptPapers } from './receipts.service.js';

@Controller('export/receipts')
@ApiProduces('application/pdf')
@Access(['owner'])
export class ReceiptsController {
  constructor(private readonly papers: ReceiptPapers) {}

  /** The receipt of one's own act of consent, on paper */
  @Get(':id.pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async paper(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() { lang }: CvChoiceDto,
    @Headers('accept-language') languages?: string,
  ): Promise<StreamableFile> {
    return download(await this.papers.make(actor, id, lang ?? languageOf(languages)));
  }
}

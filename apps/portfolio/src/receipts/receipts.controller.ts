import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { Receipts } from '#consent';
import { IdPipe } from '#http';
import { Access, CurrentActor, type Actor } from '#identity';
import { contentDisposition } from '#storage';
import { ReceiptDto } from './receipt.dto.js';

@Controller('portfolio/receipts')
@Access(['owner'])
export class ReceiptsController {
  constructor(private readonly receipts: Receipts) {}

  /** The receipts of everything I gave, changed and took back, newest first */
  @Get()
  async list(@CurrentActor() actor: Actor): Promise<ReceiptDto[]> {
    return (await this.receipts.list(actor)).map((receipt) => ReceiptDto.from(receipt));
  }

  /** One receipt, and whether it is the one that was made that day */
  @Get(':id')
  async one(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ReceiptDto> {
    return ReceiptDto.from(await this.receipts.one(actor, id));
  }

  /** The very text that was hashed: Kantara Consent Receipt 1.1, with the record of ISO/IEC TS 27560 */
  @Get(':id/receipt.json')
  @ApiProduces('application/json')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async text(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<StreamableFile> {
    const { text } = await this.receipts.intact(actor, id);
    return new StreamableFile(Buffer.from(text, 'utf8'), {
      type: 'application/json; charset=utf-8',
      disposition: contentDisposition(`recu-${id}.json`),
    });
  }
}

import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { IdPipe } from '#http';
import { Access, CurrentActor, type Actor } from '#identity';
import { download } from '../rendering/download.js';
import { DocumentPreviewDto } from './document-preview.dto.js';
import { DocumentsService } from './documents.service.js';

@Controller('export/documents')
@Access(['owner'])
export class DocumentsController {
  constructor(private readonly documents: DocumentsService) {}

  /** One of my documents, as a file */
  @Get(':id/pdf')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async pdf(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<StreamableFile> {
    return download(await this.documents.file(actor, id));
  }

  /** The pages of that very file, as pictures, with what a program reads on them */
  @Get(':id/preview')
  preview(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<DocumentPreviewDto> {
    return this.documents.preview(actor, id);
  }
}

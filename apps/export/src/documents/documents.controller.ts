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

  /** What it says as a Word file, to go on writing */
  @Get(':id/docx')
  @ApiProduces('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async word(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<StreamableFile> {
    return download(await this.documents.draft(actor, id, 'word'));
  }

  /** What it says as plain text, for a form or an e-mail */
  @Get(':id/txt')
  @ApiProduces('text/plain')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async text(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<StreamableFile> {
    return download(await this.documents.draft(actor, id, 'text'));
  }

  /** The pages of that very file, as pictures, with what a program reads on them */
  @Get(':id/preview')
  preview(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<DocumentPreviewDto> {
    return this.documents.preview(actor, id);
  }
}

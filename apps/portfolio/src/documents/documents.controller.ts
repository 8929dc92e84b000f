import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { IdPipe, IfMatch } from '#http';
import { Access, CurrentActor, type Actor } from '#identity';
import { DocumentChangeDto, DocumentCopyDto, DocumentDto, NewDocumentDto } from './document.dto.js';
import { DocumentsService } from './documents.service.js';

@Controller('portfolio/documents')
@Access(['owner'])
export class DocumentsController {
  constructor(private readonly documents: DocumentsService) {}

  /** My documents, last changed first */
  @Get()
  list(@CurrentActor() actor: Actor): Promise<DocumentDto[]> {
    return this.documents.list(actor);
  }

  /** One of my documents */
  @Get(':id')
  read(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<DocumentDto> {
    return this.documents.read(actor, id);
  }

  /** Begin a document; what is left out is as usual for its kind */
  @Post()
  compose(@CurrentActor() actor: Actor, @Body() draft: NewDocumentDto): Promise<DocumentDto> {
    return this.documents.compose(actor, draft);
  }

  /** Change a document; what is left out stays as it is */
  @Patch(':id')
  amend(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() draft: DocumentChangeDto,
    @IfMatch() version: number | null,
  ): Promise<DocumentDto> {
    return this.documents.amend(actor, id, draft, version);
  }

  /** Make the same document again, under another name */
  @Post(':id/copy')
  copy(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { name }: DocumentCopyDto,
  ): Promise<DocumentDto> {
    return this.documents.copy(actor, id, name);
  }

  /** Put a document in the bin, where it waits 30 days */
  @Delete(':id')
  @HttpCode(204)
  bin(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @IfMatch() version: number | null): Promise<void> {
    return this.documents.items.bin(actor, id, version);
  }

  /** Take a document back out of the bin */
  @Post(':id/restore')
  @HttpCode(200)
  restore(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<DocumentDto> {
    return this.documents.restore(actor, id);
  }
}

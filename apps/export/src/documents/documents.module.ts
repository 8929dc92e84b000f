import { Module } from '@nestjs/common';
import { ConsentModule } from '#consent';
import { DocumentsController } from './documents.controller.js';
import { IssuedDocumentsController } from './issued-documents.controller.js';
import { DocumentsService } from './documents.service.js';

@Module({
  imports: [ConsentModule],
  controllers: [DocumentsController, IssuedDocumentsController],
  providers: [DocumentsService],
})
export class DocumentsModule {}

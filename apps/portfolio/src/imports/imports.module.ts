import { Module } from '@nestjs/common';
import { CommunesModule } from '../communes/communes.module.js';
import { ImportsController } from './imports.controller.js';
import { ImportsService } from './imports.service.js';
import { PdfAttachments } from './pdf-attachments.js';
import { USUAL_LIMITS } from './reading-limits.js';

@Module({
  imports: [CommunesModule],
  controllers: [ImportsController],
  providers: [ImportsService, { provide: PdfAttachments, useFactory: () => new PdfAttachments(USUAL_LIMITS) }],
})
export class ImportsModule {}

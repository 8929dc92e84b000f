import { Body, Controller, Headers, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { IdPipe, languageOf } from '#http';
import { Access, CurrentActor, type Actor } from '#identity';
import { importTooLarge, MAX_IMPORT_PDF_BYTES } from '#interop';
import { readSmallFile } from '../uploads/small-file.js';
import { ImportChoiceDto, ImportDto, ImportFormDto, ImportReportDto } from './import.dto.js';
import { ImportsService } from './imports.service.js';

@Controller('portfolio/imports')
@Access(['owner'])
export class ImportsController {
  constructor(private readonly imports: ImportsService) {}

  /** Read a CV file and show what it would bring; nothing is kept yet */
  @Post()
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: ImportFormDto })
  async preview(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Headers('accept-language') languages?: string,
  ): Promise<ImportDto> {
    return this.imports.preview(
      actor,
      await readSmallFile(request, MAX_IMPORT_PDF_BYTES, importTooLarge()),
      languageOf(languages),
    );
  }

  /** Keep all of it, or the chosen items; once */
  @Post(':id/accept')
  @HttpCode(200)
  accept(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() choice: ImportChoiceDto,
    @Headers('accept-language') languages?: string,
  ): Promise<ImportReportDto> {
    return this.imports.accept(actor, id, choice, languageOf(languages));
  }
}

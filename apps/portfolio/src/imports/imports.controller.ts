import { Body, Controller, Headers, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '#common';
import { IdPipe, languageOf } from '#http';
import { Access, CurrentActor, type Actor } from '#identity';
import { MAX_IMPORT_BYTES } from '#interop';
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
      await readSmallFile(request, MAX_IMPORT_BYTES, tooLarge()),
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

function tooLarge(): DomainError {
  const message = {
    fr: 'Ce fichier dépasse 2 Mo. Un CV au format JSON Resume est bien plus petit : est-ce le bon fichier ?',
    en: 'This file is over 2 MB. A CV in JSON Resume is far smaller: is it the right file?',
  };
  return new DomainError('too_large', message, { fields: [{ field: 'file', code: 'too_large', message }] });
}

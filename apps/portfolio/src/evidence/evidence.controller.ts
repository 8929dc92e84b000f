import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  Param,
  Patch,
  Post,
  Req,
  StreamableFile,
} from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiExtraModels,
  ApiOkResponse,
  ApiProduces,
  ApiCreatedResponse,
  getSchemaPath,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { IdPipe, IfMatch } from '#http';
import { Access, CurrentActor, type Actor } from '#identity';
import { contentDisposition, tooLarge } from '#storage';
import { checked } from '../uploads/checked.js';
import { openForm } from '../uploads/upload-form.js';
import { EvidenceFilesService } from './evidence-files.service.js';
import { EvidenceOptions } from './evidence-options.js';
import { EvidenceChangeDto, EvidenceDto, NewFileDto, NewLinkDto } from './evidence.dto.js';
import { EvidenceService } from './evidence.service.js';

@Controller('portfolio/evidence')
@Access(['owner'])
export class EvidenceController {
  constructor(
    private readonly evidence: EvidenceService,
    private readonly files: EvidenceFilesService,
    private readonly options: EvidenceOptions,
  ) {}

  /** Add a link as JSON, or a file as a form whose last part it is */
  @Post()
  @ApiConsumes('application/json', 'multipart/form-data')
  @ApiExtraModels(NewLinkDto, NewFileDto)
  @ApiBody({ schema: { oneOf: [{ $ref: getSchemaPath(NewLinkDto) }, { $ref: getSchemaPath(NewFileDto) }] } })
  @ApiCreatedResponse({ type: EvidenceDto })
  async add(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<EvidenceDto> {
    if (!request.isMultipart()) return this.evidence.addLink(actor, await checked(NewLinkDto, request.body));
    return this.files.add(
      actor,
      await openForm(request, this.options.maxFileBytes, tooLarge(this.options.maxFileBytes)),
    );
  }

  /** Change what is said of it; what is left out stays as it is */
  @Patch(':id')
  amend(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() draft: EvidenceChangeDto,
    @IfMatch() version: number | null,
  ): Promise<EvidenceDto> {
    return this.evidence.amend(actor, id, draft, version);
  }

  /** Put a piece of evidence in the bin, where it waits 30 days */
  @Delete(':id')
  @HttpCode(204)
  bin(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @IfMatch() version: number | null): Promise<void> {
    return this.evidence.items.bin(actor, id, version);
  }

  /** Take a piece of evidence back out of the bin */
  @Post(':id/restore')
  @HttpCode(200)
  restore(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<EvidenceDto> {
    return this.evidence.items.restore(actor, id);
  }

  /** The file itself, to be saved */
  @Get(':id/file')
  @Header('content-security-policy', "sandbox; default-src 'none'; frame-ancestors 'none'")
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async download(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<StreamableFile> {
    const { file, content } = await this.files.open(actor, id);
    const { mediaType: type, size: length, name } = file;
    return new StreamableFile(content, { type, length, disposition: contentDisposition(name) });
  }
}

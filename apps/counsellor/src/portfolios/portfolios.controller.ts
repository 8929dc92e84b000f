import { Controller, Get, Header, HttpCode, Inject, Param, Post, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { PortfolioAccess, SharedPortfolioDto } from '#consent';
import { IdPipe, sendJson, WhileShared } from '#http';
import { Access, CurrentActor, type Actor } from '#identity';
import { contentDisposition, type EvidenceStore } from '#storage';
import { CaseloadService } from './caseload.service.js';
import { EVIDENCE_STORE } from './evidence-store.token.js';
import { MyAccessDto, SharedWithMeDto } from './portfolio.dto.js';

@Controller('counsellor/portfolios')
@Access(['counsellor'])
export class PortfoliosController {
  constructor(
    private readonly caseload: CaseloadService,
    private readonly access: PortfolioAccess,
    @Inject(EVIDENCE_STORE) private readonly store: EvidenceStore,
  ) {}

  /** Who shares with me now, newest share first */
  @Get()
  list(@CurrentActor() actor: Actor): Promise<SharedWithMeDto[]> {
    return this.caseload.list(actor);
  }

  /** Read what one person shares with me; they see that I did */
  @Get(':ownerId')
  @ApiOkResponse({ type: SharedPortfolioDto })
  async read(
    @CurrentActor() actor: Actor,
    @Param('ownerId', IdPipe) ownerId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendJson(reply, await this.access.view(actor, ownerId));
  }

  /** Say that I print what one person shares with me; they see that I did */
  @Post(':ownerId/print')
  @HttpCode(204)
  async print(@CurrentActor() actor: Actor, @Param('ownerId', IdPipe) ownerId: string): Promise<void> {
    await this.access.notePrint(actor, ownerId);
  }

  /** Whether I may still read, and on what terms: for a page that is open. Shows nothing of the portfolio, and is no read */
  @Get(':ownerId/access')
  async mine(@CurrentActor() actor: Actor, @Param('ownerId', IdPipe) ownerId: string): Promise<MyAccessDto> {
    return MyAccessDto.from(await this.access.standing(actor, ownerId));
  }

  /** Take a shared file; they see that I did. It breaks off when it is no longer shared */
  @Get(':ownerId/evidence/:id/file')
  @Header('content-security-policy', "sandbox; default-src 'none'; frame-ancestors 'none'")
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(
    @CurrentActor() actor: Actor,
    @Param('ownerId', IdPipe) ownerId: string,
    @Param('id', IdPipe) id: string,
  ): Promise<StreamableFile> {
    const file = await this.access.evidenceFile(actor, ownerId, id);
    const content = await this.store.open(ownerId, id, file);
    const isShared = () => this.access.fileIsShared(actor, ownerId, id);
    return new StreamableFile(WhileShared.send(content, isShared), {
      type: file.mediaType,
      length: file.size,
      disposition: contentDisposition(file.name),
    });
  }
}

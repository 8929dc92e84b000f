import { Body, Controller, Header, HttpCode, Inject, Post, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { LinkAccess, LinkedPortfolioDto } from '#consent';
import { CallerAddress, LinkKeyDto, LinkTokenDto, WhileShared } from '#http';
import { Access } from '#identity';
import { contentDisposition, type EvidenceStore } from '#storage';
import { EVIDENCE_STORE } from '../portfolios/evidence-store.token.js';
import { LinkedFileKeyDto, LinkStandingDto } from './link.dto.js';

/** For readers without an account. A session that their browser may have is not looked at. */
@Controller('counsellor/links')
@Access('anyone')
export class LinksController {
  constructor(
    private readonly access: LinkAccess,
    @Inject(EVIDENCE_STORE) private readonly store: EvidenceStore,
  ) {}

  /** Read what a link shows; its owner sees that it was opened */
  @Post('open')
  @HttpCode(200)
  @Header('content-type', 'application/json; charset=utf-8')
  @Header('x-robots-tag', 'noindex, nofollow')
  @ApiOkResponse({ type: LinkedPortfolioDto })
  open(@Body() { token, password }: LinkKeyDto, @CallerAddress() address: string): Promise<string> {
    return this.access.view({ token, password, address });
  }

  /** Whether a link still opens something, for a page that shows it: no opening, and its owner sees nothing of it */
  @Post('standing')
  @HttpCode(200)
  @Header('x-robots-tag', 'noindex, nofollow')
  async standing(@Body() { token }: LinkTokenDto, @CallerAddress() address: string): Promise<LinkStandingDto> {
    return { version: await this.access.versionOf({ token, address }) };
  }

  /** Take a file that a link shows; its owner sees that it was taken. It breaks off when it is no longer shared */
  @Post('file')
  @HttpCode(200)
  @Header('content-security-policy', "sandbox; default-src 'none'; frame-ancestors 'none'")
  @Header('x-robots-tag', 'noindex, nofollow')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(
    @Body() { evidenceId, token, password }: LinkedFileKeyDto,
    @CallerAddress() address: string,
  ): Promise<StreamableFile> {
    const { ownerId, file, isShared } = await this.access.evidenceFile({ token, password, address }, evidenceId);
    const content = await this.store.open(ownerId, evidenceId, file);
    return new StreamableFile(WhileShared.send(content, isShared), {
      type: file.mediaType,
      length: file.size,
      disposition: contentDisposition(file.name),
    });
  }
}

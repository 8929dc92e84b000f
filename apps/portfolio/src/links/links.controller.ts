import { Body, Controller, Delete, Get, Header, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { IdPipe, IfMatch } from '#http';
import { Access, CurrentActor, type Actor } from '#identity';
import { PreviewDto } from '../grants/grant.dto.js';
import { AddressedLinkDto, ShareLinkChangeDto, ShareLinkDto, ShareLinkScopeDto, NewShareLinkDto } from './link.dto.js';
import { LinksService } from './links.service.js';

@Controller('portfolio/links')
@Access(['owner'])
export class LinksController {
  constructor(private readonly links: LinksService) {}

  /** The links that were made, newest first */
  @Get()
  list(@CurrentActor() actor: Actor): Promise<ShareLinkDto[]> {
    return this.links.list(actor);
  }

  /** Make a link by which whoever has it can read, until a date; the secret of its address is told this once */
  @Post()
  make(@CurrentActor() actor: Actor, @Body() terms: NewShareLinkDto): Promise<AddressedLinkDto> {
    return this.links.make(actor, terms);
  }

  /** What a link of this scope would show; nothing is shared by asking */
  @Post('preview')
  @HttpCode(200)
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOkResponse({ type: PreviewDto })
  previewOf(@CurrentActor() actor: Actor, @Body() scope: ShareLinkScopeDto): Promise<string> {
    return this.links.previewOf(actor, scope);
  }

  /** Change what, for whom, until when or the password; days count from now */
  @Patch(':id')
  amend(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() terms: ShareLinkChangeDto,
    @IfMatch() version: number | null,
  ): Promise<ShareLinkDto> {
    return this.links.amend(actor, id, terms, version);
  }

  /** Give it another address; the one before opens nothing any more */
  @Post(':id/new-address')
  @HttpCode(200)
  readdress(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | null,
  ): Promise<AddressedLinkDto> {
    return this.links.readdress(actor, id, version);
  }

  /** Withdraw a link; takes effect on its readers' next request */
  @Delete(':id')
  @HttpCode(204)
  revoke(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | null,
  ): Promise<void> {
    return this.links.revoke(actor, id, version);
  }
}

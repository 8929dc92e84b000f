import { Body, Controller, Delete, Get, Header, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { SharedPortfolioDto } from '#consent';
import { IdPipe, IfMatch } from '#http';
import { Access, CurrentActor, type Actor } from '#identity';
import { GrantChangeDto, GrantDto, GrantScopeDto, NewGrantDto, PreviewDto } from './grant.dto.js';
import { GrantsService } from './grants.service.js';
import { StoppedDto } from './stop.dto.js';
import { StopService } from './stop.service.js';

const JSON_TEXT = 'application/json; charset=utf-8';

@Controller('portfolio/grants')
@Access(['owner'])
export class GrantsController {
  constructor(
    private readonly grants: GrantsService,
    private readonly stop: StopService,
  ) {}

  /** Who has or had access, newest first */
  @Get()
  list(@CurrentActor() actor: Actor): Promise<GrantDto[]> {
    return this.grants.list(actor);
  }

  /** Let a counsellor read some sections until a date; replaces what is open for the same counsellor */
  @Post()
  give(@CurrentActor() actor: Actor, @Body() terms: NewGrantDto): Promise<GrantDto> {
    return this.grants.give(actor, terms);
  }

  /** What a share of this scope would show; nothing is shared by asking */
  @Post('preview')
  @HttpCode(200)
  @Header('content-type', JSON_TEXT)
  @ApiOkResponse({ type: PreviewDto })
  previewOf(@CurrentActor() actor: Actor, @Body() scope: GrantScopeDto): Promise<string> {
    return this.grants.previewOf(actor, scope);
  }

  /** End everything that anyone can read, in one act */
  @Post('stop-everything')
  @HttpCode(200)
  stopEverything(@CurrentActor() actor: Actor): Promise<StoppedDto> {
    return this.stop.everything(actor);
  }

  /** The same share for the same length again, from now; up to 30 days after it came to its end */
  @Post(':id/renew')
  @HttpCode(200)
  renew(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<GrantDto> {
    return this.grants.renew(actor, id);
  }

  /** Change what, why or until when; days count from now */
  @Patch(':id')
  amend(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() terms: GrantChangeDto,
    @IfMatch() version: number | null,
  ): Promise<GrantDto> {
    return this.grants.amend(actor, id, terms, version);
  }

  /** Withdraw a share; takes effect on the counsellor's next request */
  @Delete(':id')
  @HttpCode(204)
  revoke(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | null,
  ): Promise<void> {
    return this.grants.revoke(actor, id, version);
  }

  /** The very answer that the counsellor gets; not recorded */
  @Get(':id/preview')
  @Header('content-type', JSON_TEXT)
  @ApiOkResponse({ type: SharedPortfolioDto })
  preview(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<string> {
    return this.grants.preview(actor, id);
  }
}

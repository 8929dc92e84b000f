import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { notFound } from '#common';
import { Database } from '#database';
import { Access, CurrentActor, type Actor } from '#identity';
import { portfolioValue, SECTIONS } from '#portfolio';
import { PortfolioDto } from './portfolio.dto.js';

@Controller('portfolio')
@Access(['owner'])
export class PortfolioController {
  constructor(private readonly database: Database) {}

  /** One's whole portfolio */
  @Get()
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOkResponse({ type: PortfolioDto })
  async read(@CurrentActor() actor: Actor): Promise<string> {
    const view = await this.database.ownValue(actor.id, portfolioValue(actor.id, SECTIONS));
    if (view === null) throw notFound();
    return view as string;
  }
}

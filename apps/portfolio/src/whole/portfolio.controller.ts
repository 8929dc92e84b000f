import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { notFound } from '#common';
import { Database } from '#database';
import { Access, CurrentActor, type Actor } from '#identity';
import { portfolioStatement, SECTIONS } from '#portfolio';
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
    const [rows] = await this.database.pipeline({ actor, owner: actor.id }, [portfolioStatement(actor.id, SECTIONS)]);
    const [row] = rows as { view: string }[];
    if (!row) throw notFound();
    return row.view;
  }
}

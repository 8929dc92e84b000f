import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { notFound } from '#common';
import { Database } from '#database';
import { sendJson } from '#http';
import { Access, CurrentActor, type Actor } from '#identity';
import { portfolioValue, SECTIONS } from '#portfolio';
import { PortfolioDto } from './portfolio.dto.js';

@Controller('portfolio')
@Access(['owner'])
export class PortfolioController {
  constructor(private readonly database: Database) {}

  /** One's whole portfolio */
  @Get()
  @ApiOkResponse({ type: PortfolioDto })
  async read(@CurrentActor() actor: Actor, @Res() reply: FastifyReply): Promise<void> {
    const view = await this.database.ownText(actor.id, portfolioValue(actor.id, SECTIONS));
    if (view === null) throw notFound();
    sendJson(reply, view);
  }
}

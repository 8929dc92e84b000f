import { Controller, Get, Query } from '@nestjs/common';
import { Access, CurrentActor, type Actor } from '#identity';
import { AccessLogDto, AccessLogQueryDto } from './access-log.dto.js';
import { AccessLogService } from './access-log.service.js';

@Controller('portfolio/access-log')
@Access(['owner'])
export class AccessLogController {
  constructor(private readonly log: AccessLogService) {}

  /** Who looked at what, newest first */
  @Get()
  list(@CurrentActor() actor: Actor, @Query() { before, limit }: AccessLogQueryDto): Promise<AccessLogDto> {
    return this.log.list(actor, before, limit);
  }
}

import { Controller, Get } from '@nestjs/common';
import { Access, CurrentActor, type Actor } from '#identity';
import { BinnedItemDto } from './binned-item.dto.js';
import { BinService } from './bin.service.js';

@Controller('portfolio/bin')
@Access(['owner'])
export class BinController {
  constructor(private readonly bin: BinService) {}

  /** What was deleted in the last 30 days and can be taken back */
  @Get()
  list(@CurrentActor() actor: Actor): Promise<BinnedItemDto[]> {
    return this.bin.list(actor);
  }
}

import { Controller, Get } from '@nestjs/common';
import { Access, CurrentActor, type Actor } from '#identity';
import { TodayDto } from './today.dto.js';
import { TodayService } from './today.service.js';

@Controller('counsellor/today')
@Access(['counsellor'])
export class TodayController {
  constructor(private readonly day: TodayService) {}

  /** What waits for me: how much of each, and the first few */
  @Get()
  today(@CurrentActor() actor: Actor): Promise<TodayDto> {
    return this.day.today(actor);
  }
}

import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { Access, CurrentActor, type Actor } from '#identity';
import { ShareNoticesDto, NoticeSettingsDto } from './notice.dto.js';
import { NoticesService } from './notices.service.js';

@Controller('portfolio/notices')
@Access(['owner'])
export class NoticesController {
  constructor(private readonly notices: NoticesService) {}

  /** What moved: read or opened for the first time, ending soon, ended by the structure, a skill confirmed */
  @Get()
  list(@CurrentActor() actor: Actor): Promise<ShareNoticesDto> {
    return this.notices.list(actor);
  }

  /** All of it has been looked at */
  @Post('seen')
  @HttpCode(204)
  see(@CurrentActor() actor: Actor): Promise<void> {
    return this.notices.see(actor);
  }

  /** Whether a summary comes by mail */
  @Get('settings')
  settings(@CurrentActor() actor: Actor): Promise<NoticeSettingsDto> {
    return this.notices.settings(actor);
  }

  /** Wish for a summary by mail, or no longer */
  @Put('settings')
  choose(@CurrentActor() actor: Actor, @Body() settings: NoticeSettingsDto): Promise<NoticeSettingsDto> {
    return this.notices.choose(actor, settings);
  }
}

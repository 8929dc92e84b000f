import { Injectable } from '@nestjs/common';
import { Clock } from '#common';
import { Database } from '#database';
import type { Actor } from '#identity';
import type { ShareNoticeDto, NoticeSettingsDto, ShareNoticesDto } from './notice.dto.js';
import { noticesOf, seenBy, settingsOf, wishSummary } from './notices.statement.js';

@Injectable()
export class NoticesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor): Promise<ShareNoticesDto> {
    const [rows] = await this.database.pipeline({ actor, owner: actor.id }, [noticesOf(actor.id, this.clock.now())]);
    const found = rows as (ShareNoticeDto & { isNew: boolean })[];
    const notices = found.map(({ isNew: _, ...notice }) => notice);
    return { notices, unseen: found.filter(({ isNew }) => isNew).length };
  }

  async see(actor: Actor): Promise<void> {
    await this.database.pipeline({ actor, owner: actor.id }, [seenBy(actor.id, this.clock.now())]);
  }

  async settings(actor: Actor): Promise<NoticeSettingsDto> {
    const [[row] = []] = await this.database.pipeline({ actor, owner: actor.id }, [settingsOf(actor.id)]);
    return { weeklySummary: (row as NoticeSettingsDto | undefined)?.weeklySummary ?? false };
  }

  async choose(actor: Actor, { weeklySummary }: NoticeSettingsDto): Promise<NoticeSettingsDto> {
    const wish = wishSummary(actor.id, weeklySummary, this.clock.now());
    await this.database.pipeline({ actor, owner: actor.id }, [wish]);
    return { weeklySummary };
  }
}

import { Injectable } from '@nestjs/common';
import { Sealer } from '#consent';
import { Database } from '#database';
import type { Actor } from '#identity';
import type { AccessLinkDto, AccessLogDto, AccessRecordDto, ChainHeadDto, LogReaderDto } from './access-log.dto.js';
import { headOf, openedLinksOf, readersOf, recordsOf, type LogFilter } from './access-log.statement.js';

const PAGE = 50;

/** The log as its owner reads it. What they see is in the chain: it is sealed first. */
@Injectable()
export class AccessLogService {
  constructor(
    private readonly database: Database,
    private readonly sealer: Sealer,
  ) {}

  async list(actor: Actor, { limit = PAGE, ...filter }: LogFilter & { limit?: number }): Promise<AccessLogDto> {
    await this.sealer.whole(actor.id);
    const [rows = [], readers, links, heads = []] = await this.database.pipeline({ actor, owner: actor.id }, [
      recordsOf(actor.id, filter, limit),
      readersOf(actor.id),
      openedLinksOf(actor.id),
      headOf(actor.id),
    ]);
    const found = rows as (Omit<AccessRecordDto, 'evidenceTitle'> & { evidenceTitle: string | null })[];
    const records = found.slice(0, limit).map(({ evidenceTitle, ...record }) => ({
      ...record,
      ...(evidenceTitle !== null && { evidenceTitle }),
    }));
    const next = found.length > limit ? (records.at(-1)?.id ?? null) : null;
    return {
      ...{ records, next, readers: readers as LogReaderDto[], links: links as AccessLinkDto[] },
      head: (heads[0] as ChainHeadDto | undefined) ?? null,
    };
  }
}

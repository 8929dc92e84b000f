import { Injectable } from '@nestjs/common';
import { Clock } from '#common';
import { Sealer } from '#consent';
import { Database } from '#database';
import type { Language } from '#http';
import type { Actor } from '#identity';
import type { ChainCheckDto, ChainHeadDto } from './access-log.dto.js';
import { checkOf, hashAt, headOf, journalOf } from './access-log.statement.js';
import { journalTable, type Journal } from './journal-table.js';
import { judge, readKeptHead, wordsOf } from './kept-head.js';

interface Checked {
  sealed: number;
  brokenPosition: number | null;
  brokenRecord: string | null;
}

/** The chain of one's own records: checked, and taken away. */
@Injectable()
export class ChainService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sealer: Sealer,
  ) {}

  /** @param text what the person kept, if they want to know about that */
  async check(actor: Actor, language: Language, text?: string): Promise<ChainCheckDto> {
    const mark = text === undefined ? null : readKeptHead(text);
    await this.sealer.whole(actor.id);
    const [checks, heads = [], hashes = []] = await this.database.pipeline({ actor, owner: actor.id }, [
      checkOf(actor.id, this.clock.now()),
      headOf(actor.id),
      hashAt(actor.id, mark?.position ?? 0),
    ]);
    const [{ sealed, brokenPosition, brokenRecord }] = checks as [Checked];
    const facts = {
      records: sealed,
      broken:
        brokenPosition === null || brokenRecord === null ? null : { position: brokenPosition, recordId: brokenRecord },
      kept: mark && {
        position: mark.position,
        hash: mark.hash,
        now: (hashes[0] as { hash: string } | undefined)?.hash ?? null,
      },
    };
    const result = judge(facts);
    return {
      holds: result === 'whole' || result === 'kept',
      result,
      text: wordsOf(facts)[language],
      records: sealed,
      head: (heads[0] as ChainHeadDto | undefined) ?? null,
      broken: facts.broken,
    };
  }

  /** The whole journal, for programs: what `verifier-journal.mjs` reads. */
  async journal(actor: Actor): Promise<string> {
    await this.sealer.whole(actor.id);
    const [rows] = await this.database.pipeline({ actor, owner: actor.id }, [journalOf(actor.id, this.clock.now())]);
    return (rows as [{ journal: string }])[0].journal;
  }

  /** The whole journal, for a spreadsheet. */
  async table(actor: Actor, language: Language): Promise<string> {
    return journalTable(JSON.parse(await this.journal(actor)) as Journal, language);
  }
}

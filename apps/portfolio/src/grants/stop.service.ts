import { Injectable } from '@nestjs/common';
import { Receipts } from '#consent';
import { Database } from '#database';
import type { Actor } from '#identity';
import type { StoppedDto } from './stop.dto.js';

/** The demand "stop everything": one act, and nobody reads any more. */
@Injectable()
export class StopService {
  constructor(
    private readonly database: Database,
    private readonly receipts: Receipts,
  ) {}

  everything(actor: Actor): Promise<StoppedDto> {
    return this.database.as({ actor, owner: actor.id }, async (tx) => {
      const [stopped] = await tx.query<StoppedDto[]>('SELECT * FROM app.stop_everything()');
      await this.receipts.seal(tx, actor.id);
      return stopped ?? { shares: 0 };
    });
  }
}

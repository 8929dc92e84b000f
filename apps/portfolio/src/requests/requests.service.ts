import { Injectable } from '@nestjs/common';
import { Clock, newId, notFound } from '#common';
import type { Purpose } from '#consent';
import { Database } from '#database';
import type { Actor } from '#identity';
import type { GrantDto } from '../grants/grant.dto.js';
import { givenMeanwhile, GrantsService, type ChosenTerms } from '../grants/grants.service.js';
import type { ReceivedRequestDto, RequestBlockDto } from './request.dto.js';
import { BLOCK, blocksOf, REFUSE, requestsTo } from './requests.statement.js';

/** What counsellors ask of an owner. Only a yes is told to them. */
@Injectable()
export class RequestsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly grants: GrantsService,
  ) {}

  async list(actor: Actor): Promise<ReceivedRequestDto[]> {
    const [rows] = await this.database.pipeline({ actor, owner: actor.id }, [requestsTo(actor.id, this.clock.now())]);
    return rows as ReceivedRequestDto[];
  }

  /** The share is what the owner chose; of the request it takes what it is for. */
  accept(actor: Actor, id: string, terms: ChosenTerms): Promise<GrantDto> {
    return this.database
      .as({ actor, owner: actor.id }, async (tx) => {
        const [asked] = await tx.query<{ counsellorId: string; purpose: Purpose; note: string }[]>(
          'SELECT counsellor_id AS "counsellorId", purpose, note FROM app.accept_request($1)',
          [id],
        );
        if (!asked) throw notFound();
        const grant = await this.grants.giveWithin(tx, actor, { ...terms, ...asked, noteByReader: true });
        await tx.query('UPDATE received_request SET grant_id = $3 WHERE owner_id = $1 AND id = $2', [
          actor.id,
          id,
          grant.id,
        ]);
        return grant;
      })
      .catch(givenMeanwhile);
  }

  /** @param block also refuses what the same counsellor asks from now on */
  async refuse(actor: Actor, id: string, block: boolean): Promise<void> {
    const now = this.clock.now();
    await this.database.as({ actor, owner: actor.id }, async (tx) => {
      const [[refused]] = await tx.query<[{ counsellorId: string }[]]>(REFUSE, [actor.id, id, now]);
      if (!refused) throw notFound();
      if (block) await tx.query(BLOCK, [actor.id, newId(), refused.counsellorId, now]);
    });
  }

  async blocks(actor: Actor): Promise<RequestBlockDto[]> {
    const [rows] = await this.database.pipeline({ actor, owner: actor.id }, [blocksOf(actor.id)]);
    return rows as RequestBlockDto[];
  }

  async unblock(actor: Actor, id: string): Promise<void> {
    await this.database.as({ actor, owner: actor.id }, async (tx) => {
      const [, gone] = await tx.query<[unknown, number]>('DELETE FROM request_block WHERE owner_id = $1 AND id = $2', [
        actor.id,
        id,
      ]);
      if (gone === 0) throw notFound();
    });
  }
}

import {
  IsNull,
  MoreThan,
  type EntityManager,
  type EntityTarget,
  type FindOperator,
  type FindOptionsWhere,
  type ObjectLiteral,
} from 'typeorm';
import { notFound, stale, type Clock } from '#common';
import type { Database } from '#database';
import type { Actor } from '#identity';
import { binHorizon, type Item } from '#portfolio';

type ItemEntity = Item & ObjectLiteral;

/**
 * What the owner may do with any kind of their items: change one under its version, bin it, take it back.
 * `View` is what the owner is answered.
 */
export class OwnItems<T extends ItemEntity, View> {
  constructor(
    private readonly kind: EntityTarget<T>,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly view: (tx: EntityManager, item: T) => View | Promise<View>,
  ) {}

  /** Writes a new item; `after` adds what hangs on it, in the same transaction. */
  add(actor: Actor, item: T, after: (tx: EntityManager) => Promise<void> | void = () => undefined): Promise<View> {
    return this.database.as({ actor, owner: actor.id }, async (tx) => {
      await tx.insert(this.kind, item);
      await after(tx);
      return this.view(tx, item);
    });
  }

  /** Changes one item, held against others' changes meanwhile. Written against another version than today's, it is refused. */
  change(
    actor: Actor,
    id: string,
    version: number | null,
    work: (item: T, tx: EntityManager) => Promise<void> | void,
  ): Promise<View> {
    return this.database.as({ actor, owner: actor.id }, async (tx) => {
      const item = await this.hold(tx, actor.id, id, IsNull());
      if (version !== null && version !== item.version) throw stale(await this.view(tx, item));
      await work(item, tx);
      await this.save(tx, item);
      return this.view(tx, item);
    });
  }

  /** Puts one item in the bin. */
  async bin(actor: Actor, id: string, version: number | null): Promise<void> {
    await this.change(actor, id, version, (item) => {
      item.binnedAt = this.clock.now();
    });
  }

  /** Takes one item back, while it is in the bin; `before` may refuse, once it is known that there is one. */
  restore(
    actor: Actor,
    id: string,
    before: (tx: EntityManager) => Promise<void> | void = () => undefined,
  ): Promise<View> {
    return this.database.as({ actor, owner: actor.id }, async (tx) => {
      const item = await this.hold(tx, actor.id, id, MoreThan(binHorizon(this.clock.now())));
      await before(tx);
      item.binnedAt = null;
      await this.save(tx, item);
      return this.view(tx, item);
    });
  }

  /** Not theirs, in the wrong place or never there: not found. */
  private async hold(tx: EntityManager, ownerId: string, id: string, binnedAt: FindOperator<unknown>): Promise<T> {
    const item = await tx.findOne(this.kind, {
      where: { ownerId, id, binnedAt } as FindOptionsWhere<T>,
      lock: { mode: 'pessimistic_write' },
    });
    if (item === null) throw notFound();
    return item;
  }

  private async save(tx: EntityManager, item: T): Promise<void> {
    item.version += 1;
    item.updatedAt = this.clock.now();
    const { ownerId, id } = item;
    await tx.update(this.kind, { ownerId, id }, item);
  }
}

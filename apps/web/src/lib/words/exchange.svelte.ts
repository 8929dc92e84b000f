import { api, bodyOf } from '../api.ts';
import type { CommentThread, MyConfirmation } from '../types.ts';

/** What one side of a conversation can do; where it writes to is its own affair. */
export interface Exchange {
  /** Latest first; nothing yet while they are on their way. */
  readonly threads: CommentThread[];
  change(id: string, text: string): Promise<void>;
  withdraw(id: string): Promise<void>;
  read(thread: CommentThread): Promise<void>;
}

abstract class Kept implements Exchange {
  threads = $state.raw<CommentThread[]>([]);
  /** Whether they have come once. */
  known = $state(false);

  abstract change(id: string, text: string): Promise<void>;
  abstract withdraw(id: string): Promise<void>;
  abstract read(thread: CommentThread): Promise<void>;

  about(itemId: string | null): CommentThread[] {
    return this.threads.filter(({ item }) => (item?.id ?? null) === itemId);
  }

  get unread(): number {
    return this.threads.reduce((sum, { unread }) => sum + unread, 0);
  }

  protected fill(threads: CommentThread[]): void {
    this.threads = threads;
    this.known = true;
  }

  /** A thread as it is now, first as the latest. */
  protected put(thread: CommentThread): void {
    this.threads = [thread, ...this.threads.filter(({ id }) => id !== thread.id)];
  }
}

/** The person's side: every thread of their portfolio. */
export class OwnExchange extends Kept {
  async load(): Promise<void> {
    this.fill(bodyOf(await api().GET('/portfolio/comments')).threads);
  }

  async answer(threadId: string, text: string): Promise<void> {
    this.put(bodyOf(await api().POST('/portfolio/comments', { body: { threadId, text } })));
  }

  async change(id: string, text: string): Promise<void> {
    this.put(bodyOf(await api().PATCH('/portfolio/comments/{id}', { params: { path: { id } }, body: { text } })));
  }

  async withdraw(id: string): Promise<void> {
    await api().DELETE('/portfolio/comments/{id}', { params: { path: { id } } });
    await this.load();
  }

  async read({ id: threadId, comments }: CommentThread): Promise<void> {
    await api().POST('/portfolio/comments/read', { body: { threadId, through: comments.at(-1)?.id ?? threadId } });
  }

  async remove(id: string): Promise<void> {
    await api().DELETE('/portfolio/comments/threads/{id}', { params: { path: { id } } });
    this.threads = this.threads.filter((thread) => thread.id !== id);
  }
}

/** A counsellor's side of one portfolio: their threads, and the skills that they confirmed. */
export class SharedExchange extends Kept {
  confirmations = $state.raw<MyConfirmation[]>([]);

  constructor(
    readonly ownerId: string,
    /** Of the person, as one calls them. */
    readonly name: string,
  ) {
    super();
  }

  async load(): Promise<void> {
    const [threads, confirmations] = await Promise.all([
      api().GET('/counsellor/portfolios/{ownerId}/comments', { params: { path: this.#owner } }),
      api().GET('/counsellor/portfolios/{ownerId}/confirmations', { params: { path: this.#owner } }),
    ]);
    this.confirmations = bodyOf(confirmations);
    this.fill(bodyOf(threads));
  }

  async write(itemId: string | null, text: string): Promise<void> {
    const request = { params: { path: this.#owner }, body: { itemId, text } };
    this.put(bodyOf(await api().POST('/counsellor/portfolios/{ownerId}/comments', request)));
  }

  async change(id: string, text: string): Promise<void> {
    const request = { params: { path: { ...this.#owner, id } }, body: { text } };
    this.put(bodyOf(await api().PATCH('/counsellor/portfolios/{ownerId}/comments/{id}', request)));
  }

  async withdraw(id: string): Promise<void> {
    const path = { ...this.#owner, id };
    await api().DELETE('/counsellor/portfolios/{ownerId}/comments/{id}', { params: { path } });
    await this.load();
  }

  async read({ id: threadId, comments }: CommentThread): Promise<void> {
    const body = { threadId, through: comments.at(-1)?.id ?? threadId };
    await api().POST('/counsellor/portfolios/{ownerId}/comments/read', { params: { path: this.#owner }, body });
  }

  confirmationOf(skillId: string): MyConfirmation | undefined {
    return this.confirmations.find((one) => one.skillId === skillId);
  }

  async confirm(id: string, sentence: string | null): Promise<void> {
    const request = { params: { path: { ...this.#owner, id } }, body: { sentence } };
    const given = bodyOf(await api().POST('/counsellor/portfolios/{ownerId}/skills/{id}/confirmation', request));
    this.confirmations = [...this.confirmations.filter(({ skillId }) => skillId !== id), given];
  }

  async unconfirm(id: string): Promise<void> {
    const path = { ...this.#owner, id };
    await api().DELETE('/counsellor/portfolios/{ownerId}/skills/{id}/confirmation', { params: { path } });
    this.confirmations = this.confirmations.filter(({ skillId }) => skillId !== id);
  }

  get #owner() {
    return { ownerId: this.ownerId };
  }
}

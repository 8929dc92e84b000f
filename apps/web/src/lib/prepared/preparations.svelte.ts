import { ApiError, messageOf } from '../api.ts';
import { m } from '../paraglide/messages.js';
import { toasts } from '../toasts.svelte.ts';
import type { PreparedFile } from '../types.ts';
import type { PreparedDesk } from './prepared.ts';

/** Between two looks at how far it is: often enough to be seen to move. */
const LOOK_EVERY_MS = 1000;

export const isUnmade = ({ state }: PreparedFile) => state === 'waiting' || state === 'underway';

/** What was asked for on this page or an earlier one, watched as long as something of it is being made. */
export class Preparations {
  files = $state.raw<PreparedFile[]>([]);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private ended = false;

  constructor(
    private readonly desk: PreparedDesk,
    /** Only those; without it, all. */
    private readonly wanted: (file: PreparedFile) => boolean = () => true,
  ) {}

  addressOf = (id: string) => this.desk.addressOf(id);

  /** Reads them, and goes on while there is something to wait for. What cannot be read now is tried at the next look. */
  async look(): Promise<void> {
    clearTimeout(this.timer);
    const before = this.files;
    try {
      this.files = (await this.desk.list()).filter(this.wanted);
      for (const file of this.files) this.announce(file, before);
    } catch (error) {
      // The share has ended, or one is signed out: there is nothing to wait for.
      if (error instanceof ApiError && error.status >= 400 && error.status < 500) return;
    }
    if (!this.ended && this.files.some(isUnmade)) this.timer = setTimeout(() => void this.look(), LOOK_EVERY_MS);
  }

  cancel = (id: string) => this.act(() => this.desk.cancel(id));
  retry = (id: string) => this.act(() => this.desk.retry(id));
  remove = (id: string) => this.act(() => this.desk.remove(id));

  end = () => {
    this.ended = true;
    clearTimeout(this.timer);
  };

  private async act(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      toasts.show(messageOf(error));
    }
    await this.look();
  }

  /** Who does not look at the bar is told when it is there. */
  private announce(file: PreparedFile, before: PreparedFile[]): void {
    const was = before.find(({ id }) => id === file.id);
    if (!was || was.state === file.state) return;
    if (file.state === 'ready') toasts.announce(m.prepared_is_ready());
    if (file.state === 'failed') toasts.announce(m.prepared_has_failed());
  }
}

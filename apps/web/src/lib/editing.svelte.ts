import { goto } from '$app/navigation';
import { messageOf } from './api.ts';
import { focusFirstWrongField } from './form.svelte.ts';
import { toasts } from './toasts.svelte.ts';

interface Written {
  flush(): Promise<boolean>;
  unsaved: boolean;
  autosave: { flush(): Promise<void>; version: number };
}

/** The page of one thing that is saved while it is being written: how one leaves it, with the thing kept or in the bin. */
export class Editing {
  busy = $state(false);
  #leaving = $state(false);

  /**
   * @param list the address of the page that one came from
   * @param putInBin told the version last known
   */
  constructor(
    readonly writing: Written,
    readonly list: string,
    readonly putInBin: (version: number) => Promise<void>,
  ) {}

  /** Whether leaving would lose something. */
  get unsaved(): boolean {
    return this.writing.unsaved && !this.#leaving;
  }

  /** Leaves when all is safe; otherwise leads to what is wrong. */
  readonly done = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    this.busy = true;
    const safe = await this.writing.flush();
    this.busy = false;
    if (safe) await goto(this.list);
    else await focusFirstWrongField();
  };

  readonly bin = async (): Promise<void> => {
    this.#leaving = true;
    try {
      await this.writing.autosave.flush();
      await this.putInBin(this.writing.autosave.version);
      await goto(this.list);
    } catch (error) {
      this.#leaving = false;
      toasts.show(messageOf(error));
    }
  };
}

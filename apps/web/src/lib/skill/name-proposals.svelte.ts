import { api, bodyOf } from '../api.ts';
import { getLocale } from '../paraglide/runtime.js';
import { proposalsOf, type Proposal } from './proposals.ts';

const PAUSE = 200;
/** Some that are found say the same, or come from where no skill is chosen. */
const ASKED = 16;
const KINDS = ['skill', 'attitude', 'knowledge'] as const;

/** Names of skills as one types, from all lists there are; an answer that comes late never replaces a newer one. */
export class NameProposals {
  found = $state.raw<Proposal[]>([]);
  active = $state(-1);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last = 0;

  get isOpen(): boolean {
    return this.found.length > 0;
  }

  get chosen(): Proposal | undefined {
    return this.found[this.active];
  }

  typed(text: string): void {
    clearTimeout(this.#timer);
    if (text.trim().length < 2) this.shut();
    else this.#timer = setTimeout(() => void this.ask(text), PAUSE);
  }

  async ask(text: string): Promise<void> {
    const number = (this.#last += 1);
    const query = { q: text.trim().slice(0, 100), kind: [...KINDS], lang: getLocale(), limit: ASKED };
    try {
      const found = bodyOf(await api().GET('/portfolio/referentials/search', { params: { query } }));
      if (number !== this.#last) return;
      this.active = -1;
      this.found = proposalsOf(found);
    } catch {
      // Words of one's own need no list: a search that fails proposes nothing.
      if (number === this.#last) this.shut();
    }
  }

  /** To the next or the one before, round about. */
  move(step: 1 | -1): void {
    const count = this.found.length;
    const from = this.active < 0 && step < 0 ? 0 : this.active;
    this.active = (from + step + count) % count;
  }

  shut(): void {
    clearTimeout(this.#timer);
    this.#last += 1;
    this.found = [];
    this.active = -1;
  }
}

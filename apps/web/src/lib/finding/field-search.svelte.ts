import { api, bodyOf, messageOf } from '../api.ts';
import type { FieldSummary } from '../types.ts';

const PAUSE = 200;

/** Occupations and themes as one types; an answer that comes late never replaces a newer one. */
export class FieldSearch {
  text = $state('');
  /** What was found; null until the first answer. */
  found = $state.raw<FieldSummary[] | null>(null);
  failure = $state('');
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last = 0;

  get isAsked(): boolean {
    return this.text.trim().length >= 2;
  }

  typed(): void {
    clearTimeout(this.#timer);
    this.#last += 1;
    if (!this.isAsked) {
      this.found = null;
      this.failure = '';
      return;
    }
    const number = this.#last;
    this.#timer = setTimeout(() => void this.#ask(number), PAUSE);
  }

  async #ask(number: number): Promise<void> {
    try {
      const query = { q: this.text.trim() };
      const found = bodyOf(await api().GET('/portfolio/referentials/fields', { params: { query } }));
      if (number !== this.#last) return;
      this.found = found;
      this.failure = '';
    } catch (error) {
      if (number !== this.#last) return;
      this.found = null;
      this.failure = messageOf(error);
    }
  }
}

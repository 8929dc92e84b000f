import { tick } from 'svelte';
import { ApiError, messageOf } from './api.ts';

export type FieldErrors = Record<string, string>;

/** One form being sent: what is wrong with it, and whether it is on its way. What was typed is never touched. */
export class FormState {
  /** By field name, as the API calls it. */
  errors = $state<FieldErrors>({});
  /** What went wrong apart from the fields. */
  failure = $state('');
  busy = $state(false);

  /**
   * Checks, then sends. True when it went through; otherwise `errors` or `failure` says why
   * and the first wrong field, or else the reason, has the focus.
   */
  async submit(send: () => Promise<void>, check: () => FieldErrors = () => ({})): Promise<boolean> {
    if (this.busy) return false;
    this.failure = '';
    this.errors = check();
    if (Object.keys(this.errors).length === 0) await this.#send(send);
    const wrong = Object.keys(this.errors).length > 0;
    if (wrong || this.failure) await focusFirstWrongField();
    return !wrong && this.failure === '';
  }

  /** Forgets what was wrong with a field once it is being corrected. */
  clear(field: string): void {
    this.errors = Object.fromEntries(Object.entries(this.errors).filter(([name]) => name !== field));
  }

  async #send(send: () => Promise<void>): Promise<void> {
    this.busy = true;
    try {
      await send();
    } catch (error) {
      const problems = error instanceof ApiError ? error.errors : [];
      this.errors = Object.fromEntries(problems.map(({ field, message }) => [field, message]));
      if (problems.length === 0) this.failure = messageOf(error);
    } finally {
      this.busy = false;
    }
  }
}

/** Puts the cursor where something is to be corrected, or leads to what went wrong; for forms that save without a `submit`, too. */
export async function focusFirstWrongField(): Promise<void> {
  await tick();
  const scope = document.querySelector('dialog[open]') ?? document;
  (
    scope.querySelector<HTMLElement>('[aria-invalid="true"]') ?? scope.querySelector<HTMLElement>('[data-failure]')
  )?.focus();
}

import { api, ApiError, messageOf } from '../api.ts';
import type { LinkedPortfolio } from '../types.ts';

/** The secret behind the #: 256 bits, base64url. Anything else there is a place on the page. */
const TOKEN = /^#([\w-]{43})$/;

export const tokenInHash = (hash: string): string | null => TOKEN.exec(hash)?.[1] ?? null;

export type Progress = 'opening' | 'locked' | 'gone' | 'failed' | 'open';

/** One link being opened: what is shown, and with what key the rest is asked for. The key stays in this page. */
export class Opening {
  progress = $state<Progress>('opening');
  portfolio = $state.raw<LinkedPortfolio | null>(null);
  failure = $state('');
  password = $state('');
  #token = '';

  get key(): { token: string; password: string | null } {
    return { token: this.#token, password: this.password || null };
  }

  async begin(token: string | null): Promise<void> {
    this.#token = token ?? '';
    this.password = '';
    this.portfolio = null;
    await this.again();
  }

  /** At once, without waiting for another answer: what is no longer shared is no longer shown, nor kept. */
  end(): void {
    this.portfolio = null;
    this.progress = 'gone';
  }

  /** Asks for it once more: whatever has changed since, this page shows no longer. */
  async again(): Promise<void> {
    this.progress = 'opening';
    this.portfolio = null;
    try {
      await this.open();
    } catch (error) {
      if (error instanceof ApiError && error.errors.some(({ field }) => field === 'password')) {
        this.progress = 'locked';
        return;
      }
      this.failure = messageOf(error);
      this.progress = 'failed';
    }
  }

  /** @throws what was refused, but that there is no such link */
  async open(): Promise<void> {
    if (!this.#token) {
      this.progress = 'gone';
      return;
    }
    try {
      const { data } = await api().POST('/counsellor/links/open', { body: this.key });
      this.portfolio = data ?? null;
      this.progress = 'open';
    } catch (error) {
      this.portfolio = null;
      if (!(error instanceof ApiError && error.status === 404)) throw error;
      this.progress = 'gone';
    }
  }
}

import { ApiError, messageOf, refusal, type Problem } from '../api.ts';
import { m } from '../paraglide/messages.js';
import { getLocale } from '../paraglide/runtime.js';
import { onceSignedInAgain } from '../session.svelte.ts';
import type { DocumentPreview } from '../types.ts';

/** When the answer does not say when to come back. */
const COME_BACK_SECONDS = 5;
/** Waiting longer than this is said. */
const SLOW_MS = 800;
/** A pause after which it is read out that all is up to date: not after each letter. */
const CALM_MS = 500;

class TryLater extends Error {
  constructor(readonly seconds: number) {
    super();
  }
}

/**
 * The pages of the real PDF. Asked for after each save, one request at a time; the former pages stay until the next are
 * ready to be painted, and an older version never replaces a newer one.
 */
export class Preview {
  shown = $state.raw<DocumentPreview | null>(null);
  status = $state<'busy' | 'fresh' | 'failed' | 'offline' | 'crowded'>('busy');
  failure = $state('');
  /** With `crowded`: until it asks again by itself. */
  seconds = $state(0);
  /** `fresh` since a moment, or busy for long: what is worth reading out. */
  told = $state<'nothing' | 'slow' | 'fresh'>('nothing');

  #isAsking = false;
  #isWanted = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #later: ReturnType<typeof setTimeout> | undefined;
  readonly #over = new AbortController();

  constructor(readonly id: string) {}

  /** The document has changed: what is shown is to follow. */
  readonly ask = async (): Promise<void> => {
    this.#isWanted = true;
    if (this.#isAsking || this.#over.signal.aborted) return;
    this.#isAsking = true;
    clearTimeout(this.#later);
    this.#begin();
    while (this.#isWanted) {
      this.#isWanted = false;
      await this.#next();
    }
    this.#isAsking = false;
  };

  /** Nobody looks any more. */
  readonly end = (): void => {
    this.#over.abort();
    clearTimeout(this.#timer);
    clearTimeout(this.#later);
  };

  async #next(): Promise<void> {
    try {
      const preview = await this.#read();
      // Painted once all of them can be: nothing flickers.
      await Promise.all(preview.pages.map(({ picture }) => decoded(picture)));
      if (preview.version >= (this.shown?.version ?? 0)) this.shown = preview;
      if (!this.#isWanted) this.#settle();
    } catch (error) {
      if (!this.#over.signal.aborted && !this.#isWanted) this.#fail(error);
    }
  }

  async #read(): Promise<DocumentPreview> {
    const headers = { 'Accept-Language': getLocale() };
    const answer = fetch(`/api/export/documents/${this.id}/preview`, { headers, signal: this.#over.signal });
    const response = await answer.catch(() => {
      throw new ApiError('offline', m.common_offline(), 0);
    });
    if (response.status === 429) {
      throw new TryLater(Number(response.headers.get('Retry-After')) || COME_BACK_SECONDS);
    }
    if (!response.ok) throw refusal(response.status, (await response.json().catch(() => null)) as Problem | null);
    return (await response.json()) as DocumentPreview;
  }

  #begin(): void {
    this.status = 'busy';
    this.told = 'nothing';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.told = 'slow'), SLOW_MS);
  }

  #settle(): void {
    this.status = 'fresh';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.told = 'fresh'), CALM_MS);
  }

  #fail(error: unknown): void {
    clearTimeout(this.#timer);
    this.told = 'nothing';
    if (error instanceof TryLater) {
      this.#wait(error.seconds);
      return;
    }
    const code = error instanceof ApiError ? error.code : '';
    this.status = code === 'offline' ? 'offline' : 'failed';
    this.failure = messageOf(error);
    if (code === 'offline')
      addEventListener('online', () => void this.ask(), { once: true, signal: this.#over.signal });
    if (code === 'unauthenticated') onceSignedInAgain(() => void this.ask());
  }

  #wait(seconds: number): void {
    this.status = 'crowded';
    this.seconds = seconds;
    this.#later = setTimeout(() => void this.ask(), seconds * 1000);
  }
}

async function decoded(picture: string): Promise<void> {
  const image = new Image();
  image.src = picture;
  await image.decode().catch(() => undefined);
}

import { ApiError, messageOf } from './api.ts';
import { onceSignedInAgain } from './session.svelte.ts';

export type SaveStatus = 'idle' | 'waiting' | 'saving' | 'saved' | 'failed' | 'conflict';

interface Versioned {
  version: number;
}

interface AutosaveOptions<Thing extends Versioned, Changes extends object> {
  version: number;
  /** Sends changes with the version they were made on (`headers: ifMatch(version)`), and answers the thing as it is now. */
  save: (changes: Changes, version: number) => Promise<Thing>;
  /** The thing as the server has it now: after a save, or when the other version was chosen. */
  onsaved?: (thing: Thing) => void;
  /** How long to wait for the next letter, in milliseconds. */
  delay?: number;
}

/**
 * Saves as one goes. Saves follow each other, never overlap; what could not be saved is kept and sent again when the
 * connection is back; what someone else saved meanwhile is never overwritten without being asked (`conflict`).
 */
export class Autosave<Thing extends Versioned, Changes extends object> {
  status = $state<SaveStatus>('idle');
  savedAt = $state<Date | null>(null);
  failure = $state('');
  conflict = $state.raw<{ mine: Changes; theirs: Thing } | null>(null);
  /** Whether the choice between the two is on screen; closing it decides nothing. */
  choosing = $state(false);

  #options: AutosaveOptions<Thing, Changes>;
  #version: number;
  #pending: Changes | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | null = null;

  constructor(options: AutosaveOptions<Thing, Changes>) {
    this.#options = options;
    this.#version = options.version;
  }

  /** Whether something typed is not yet safe. */
  get unsaved(): boolean {
    return this.status !== 'idle' && this.status !== 'saved';
  }

  /** The version last known, for a deletion beside the saves. */
  get version(): number {
    return this.#version;
  }

  /** Notes changes; they leave once the person pauses. */
  change(changes: Changes): void {
    this.#pending = { ...this.#pending, ...changes };
    if (this.status === 'conflict') return;
    this.status = 'waiting';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), this.#options.delay ?? 800);
  }

  /** Saves what waits, now: when a field is left, before going elsewhere, or to try again. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    // Whoever waited beside us may have sent the rest: then that is what we wait for.
    while (this.#running) await this.#running;
    if (!this.#pending || this.status === 'conflict') return;
    this.#running = this.#send();
    await this.#running;
    this.#running = null;
  }

  /** Keeps what I typed, over what the other tab or person saved. */
  async keepMine(): Promise<void> {
    if (!this.conflict) return;
    this.#version = this.conflict.theirs.version;
    this.conflict = null;
    this.choosing = false;
    this.status = 'waiting';
    await this.flush();
  }

  /** Takes what was saved elsewhere; what I typed is dropped. */
  takeTheirs(): void {
    if (!this.conflict) return;
    const { theirs } = this.conflict;
    this.#pending = null;
    this.conflict = null;
    this.choosing = false;
    this.#settle(theirs);
  }

  async #send(): Promise<void> {
    const changes = this.#pending as Changes;
    this.#pending = null;
    this.status = 'saving';
    this.failure = '';
    try {
      this.#settle(await this.#options.save(changes, this.#version));
    } catch (error) {
      this.#pending = { ...changes, ...(this.#pending as Changes | null) };
      this.#fail(error);
    }
  }

  #settle(thing: Thing): void {
    this.#version = thing.version;
    this.savedAt = new Date();
    this.status = this.#pending ? 'waiting' : 'saved';
    this.#options.onsaved?.(thing);
  }

  #fail(error: unknown): void {
    if (error instanceof ApiError && error.code === 'stale') {
      this.conflict = { mine: this.#pending as Changes, theirs: error.current as Thing };
      this.status = 'conflict';
      this.choosing = true;
      return;
    }
    this.failure = messageOf(error);
    this.status = 'failed';
    if (!(error instanceof ApiError)) return;
    if (error.code === 'offline') addEventListener('online', () => void this.flush(), { once: true });
    if (error.code === 'unauthenticated') onceSignedInAgain(() => void this.flush());
  }
}

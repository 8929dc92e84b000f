import { ApiError } from './api.ts';
import { Autosave } from './autosave.svelte.ts';
import type { FieldErrors } from './form.svelte.ts';

interface Versioned {
  version: number;
}

interface WritingOptions<Text extends object, Changes extends object, Thing extends Versioned> {
  toText: (thing: Thing) => Text;
  /** The part of the draft that a changed field brings. */
  changesOf: (text: Text, field: keyof Text) => Changes;
  /** What is missing or wrong, by field. */
  check: (text: Text) => FieldErrors;
  save: (changes: Changes, version: number) => Promise<Thing>;
  onsaved?: (thing: Thing) => void;
}

/** A thing that is saved while it is being written; what is wrong waits on the page, beside its reason. */
export class Writing<Text extends object, Changes extends object, Thing extends Versioned> {
  text = $state() as Text;
  errors = $state<FieldErrors>({});
  readonly autosave: Autosave<Thing, Changes>;
  /** Fields whose text is wrong and was therefore not sent. */
  #held = $state<(keyof Text & string)[]>([]);
  /** Whether the answer that comes is that of my own save. */
  #mine = false;
  #options: WritingOptions<Text, Changes, Thing>;

  constructor(thing: Thing, options: WritingOptions<Text, Changes, Thing>) {
    this.#options = options;
    this.text = options.toText(thing);
    this.autosave = new Autosave<Thing, Changes>({
      version: thing.version,
      save: (changes, version) => this.#save(changes, version),
      onsaved: (saved) => this.#settle(saved),
    });
  }

  get unsaved(): boolean {
    return this.autosave.unsaved || this.#held.length > 0;
  }

  /** What was just typed leaves for the server when it can be kept; what is wrong is said when one leaves the field. */
  changed(field: keyof Text & string): void {
    this.#forget([field]);
    const wrong = this.#options.check(this.text);
    if (wrong[field]) {
      if (!this.#held.includes(field)) this.#held.push(field);
      return;
    }
    // What was wrong only beside this field is right with it: an end before the start.
    const freed = [field, ...this.#held.filter((held) => held !== field && !wrong[held])];
    this.#forget(freed);
    this.#held = this.#held.filter((held) => !freed.includes(held));
    for (const one of freed) this.autosave.change(this.#options.changesOf(this.text, one));
  }

  /** Saves now, and says what is wrong. True when all is safe. */
  async flush(): Promise<boolean> {
    const wrong = this.#options.check(this.text);
    for (const field of this.#held) if (wrong[field]) this.errors[field] = wrong[field];
    await this.autosave.flush();
    return !this.unsaved && Object.keys(this.errors).length === 0;
  }

  #forget(fields: string[]): void {
    this.errors = Object.fromEntries(Object.entries(this.errors).filter(([name]) => !fields.includes(name)));
  }

  async #save(changes: Changes, version: number): Promise<Thing> {
    try {
      const saved = await this.#options.save(changes, version);
      this.#forget(Object.keys(changes));
      this.#mine = true;
      return saved;
    } catch (error) {
      if (error instanceof ApiError) for (const { field, message } of error.errors) this.errors[field] = message;
      throw error;
    }
  }

  /** Only what was chosen over mine replaces what is on screen: an answer to my own save must not move my cursor. */
  #settle(saved: Thing): void {
    if (!this.#mine) {
      this.text = this.#options.toText(saved);
      this.errors = {};
      this.#held = [];
    }
    this.#mine = false;
    this.#options.onsaved?.(saved);
  }
}

import { api, ApiError, bodyOf, ifMatch } from '../api.ts';
import { Autosave } from '../autosave.svelte.ts';
import type { FieldErrors } from '../form.svelte.ts';
import type { ExperienceDraft, ExperienceView } from '../types.ts';
import { changesOf, check, toText, type ExperienceField, type ExperienceText } from './text.ts';

type Saves = Autosave<ExperienceView, Partial<ExperienceDraft>>;

/** One experience that is saved while it is being written; what is wrong waits on the page, beside its reason. */
export class ExperienceWriting {
  text = $state() as ExperienceText;
  errors = $state<FieldErrors>({});
  readonly autosave: Saves;
  /** Fields whose text is wrong and was therefore not sent. */
  #held = $state<ExperienceField[]>([]);
  /** Whether the answer that comes is that of my own save. */
  #mine = false;

  constructor(readonly experience: ExperienceView) {
    this.text = toText(experience);
    this.autosave = new Autosave({
      version: experience.version,
      save: (changes, version) => this.#save(changes, version),
      onsaved: (saved) => this.#settle(saved),
    });
  }

  get unsaved(): boolean {
    return this.autosave.unsaved || this.#held.length > 0;
  }

  /** What was just typed leaves for the server when it can be kept; what is wrong is said when one leaves the field. */
  changed(field: ExperienceField): void {
    this.#forgive([field]);
    const wrong = check(this.text);
    if (wrong[field]) {
      if (!this.#held.includes(field)) this.#held.push(field);
      return;
    }
    const freed = [field, ...this.#held.filter((held) => held !== field && !wrong[held])];
    this.#held = this.#held.filter((held) => !freed.includes(held));
    for (const one of freed) this.autosave.change(changesOf(this.text, one));
  }

  /** Saves now, and says what is wrong. True when all is safe. */
  async flush(): Promise<boolean> {
    const wrong = check(this.text);
    for (const field of this.#held) this.errors[field] = wrong[field] ?? '';
    await this.autosave.flush();
    return !this.unsaved && Object.keys(this.errors).length === 0;
  }

  async #save(changes: Partial<ExperienceDraft>, version: number): Promise<ExperienceView> {
    const { id } = this.experience;
    const request = { params: { path: { id } }, headers: ifMatch(version), body: changes };
    try {
      const saved = bodyOf(await api().PATCH('/portfolio/experiences/{id}', request));
      this.#forgive(Object.keys(changes));
      this.#mine = true;
      return saved;
    } catch (error) {
      if (error instanceof ApiError) for (const { field, message } of error.errors) this.errors[field] = message;
      throw error;
    }
  }

  #forgive(fields: string[]): void {
    this.errors = Object.fromEntries(Object.entries(this.errors).filter(([field]) => !fields.includes(field)));
  }

  /** Only what was chosen over mine replaces what is on screen: an answer to my own save must not move my cursor. */
  #settle(saved: ExperienceView): void {
    if (!this.#mine) {
      this.text = toText(saved);
      this.errors = {};
      this.#held = [];
    }
    this.#mine = false;
  }
}

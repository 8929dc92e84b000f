import { api, bodyOf } from '../../api.ts';
import type { FieldErrors } from '../../form.svelte.ts';
import type { ExperienceView, PortfolioView } from '../../types.ts';
import { check, toDraft, type ExperienceField, type ExperienceText } from '../text.ts';
import { experienceWriting } from '../writing.svelte.ts';
import { forgetDraft, keepDraft, readDraft } from './draft.ts';
import type { Step } from './steps.ts';

const fieldsOf: Record<Step, ExperienceField[]> = {
  sorte: ['kind'],
  titre: ['title', 'organisation', 'place'],
  quand: ['startedOn', 'endedOn', 'ongoing'],
  journee: ['description'],
  resultat: ['results'],
  fin: [],
};

/** An experience told question by question: kept in this tab until it has a title, on the server from then on. */
export class Story {
  /** From the moment it is on the server. */
  writing = $state.raw<ReturnType<typeof experienceWriting> | null>(null);
  id = $state<string>();
  #draft = $state() as ExperienceText;

  constructor(
    readonly ownerId: string,
    existing?: ExperienceView,
  ) {
    if (existing) this.#goOnWith(existing);
    this.#draft = readDraft(ownerId);
  }

  #goOnWith(experience: ExperienceView): void {
    this.id = experience.id;
    this.writing = experienceWriting(experience);
  }

  get text(): ExperienceText {
    return this.writing?.text ?? this.#draft;
  }

  get unsaved(): boolean {
    return this.writing?.unsaved ?? false;
  }

  changed(field: ExperienceField): void {
    if (this.writing) this.writing.changed(field);
    else keepDraft({ ownerId: this.ownerId, text: $state.snapshot(this.#draft) });
  }

  /** What keeps this question from being left behind. */
  wrongAt(step: Step): FieldErrors {
    const wrong = { ...check(this.text), ...this.writing?.errors };
    return Object.fromEntries(fieldsOf[step].flatMap((field) => (wrong[field] ? [[field, wrong[field]]] : [])));
  }

  /** Keeps what has been told so far; what could not be sent stays on the page and leaves later. */
  async keep(): Promise<void> {
    if (this.writing) {
      await this.writing.flush();
      return;
    }
    if (!this.#draft.kind || !this.#draft.title.trim()) return;
    const answer = await api().POST('/portfolio/experiences', { body: toDraft(this.#draft) });
    this.#goOnWith(bodyOf(answer));
    forgetDraft();
  }

  /** The portfolio with this experience as it is being told, for the sheet beside. */
  into(portfolio: PortfolioView): PortfolioView {
    if (!this.text.title.trim()) return portfolio;
    const id = this.id ?? 'told';
    const others = (portfolio.experiences ?? []).filter((experience) => experience.id !== id);
    return { ...portfolio, experiences: [this.view(id), ...others] };
  }

  view(id = this.id ?? 'told'): ExperienceView {
    const draft = toDraft(this.text);
    return {
      id,
      version: this.writing?.autosave.version ?? 0,
      kind: draft.kind,
      title: draft.title,
      organisation: draft.organisation ?? null,
      place: draft.place ?? null,
      startedOn: draft.startedOn ?? null,
      endedOn: draft.endedOn ?? null,
      ongoing: draft.ongoing ?? false,
      description: draft.description ?? null,
      results: draft.results ?? null,
    };
  }
}

import { api, bodyOf } from '../api.ts';
import { Autosave } from '../autosave.svelte.ts';
import type {
  AddedSkill,
  FieldSummary,
  FieldView,
  KeptSkill,
  OpenTelling,
  PortfolioView,
  SkillView,
  Telling,
} from '../types.ts';
import { keptTicks, keyOf, offersOf, type Offer } from './offers.ts';

/** As many as the API takes. */
export const MOST = { own: 10, skills: 30 };

/** The activities and skills of a field: only what was chosen is ever loaded. */
export const readField = async (
  { source, code }: Pick<FieldSummary, 'source' | 'code'>,
  fetch?: typeof globalThis.fetch,
): Promise<FieldView> =>
  bodyOf(await api(fetch).GET('/portfolio/referentials/field', { params: { query: { source, code } } }));

export async function keepTelling(id: string, body: Telling): Promise<void> {
  await api().PUT('/portfolio/experiences/{id}/telling', { params: { path: { id } }, body });
}

/** What one did in an experience and what it shows; each change is kept as it is made. */
export class Finding {
  telling = $state() as Telling;
  field = $state.raw<FieldView | null>(null);
  /** What was added on this visit: what can be taken back. */
  added = $state.raw<AddedSkill[]>([]);
  readonly autosave: Autosave<{ version: number }, Telling>;

  constructor(
    readonly experienceId: string,
    { field, activities, own, skills }: OpenTelling,
    view: FieldView | null,
  ) {
    this.telling = { field, activities, own, skills };
    this.field = view;
    // Ticks have no version: the last ones count.
    this.autosave = new Autosave<{ version: number }, Telling>({
      version: 0,
      save: async (telling) => {
        await keepTelling(experienceId, telling);
        return { version: 0 };
      },
    });
  }

  /** The sentences that are ticked, one's own last. */
  get sentences(): string[] {
    const ticked = this.field?.activities.filter(({ code }) => this.telling.activities.includes(code)) ?? [];
    return [...ticked.map(({ text }) => text), ...this.telling.own];
  }

  get offers(): Offer[] {
    return offersOf(this.field, this.telling.activities, this.telling.own);
  }

  /** The portfolio with what is picked, for the sheet beside; what it has already is not there twice. */
  into(portfolio: PortfolioView): PortfolioView {
    const skills = portfolio.skills ?? [];
    const picked = this.telling.skills
      .filter((skill) => !skills.some(({ reference, name }) => keyOf(reference, name) === this.#keyOf(skill)))
      .map(({ name, level }, place): SkillView => {
        return { id: `picked-${place}`, name, level: level ?? null, details: null, contexts: [], version: 0 };
      });
    return { ...portfolio, skills: [...skills, ...picked] };
  }

  changed(): void {
    this.telling.activities = keptTicks(this.telling.activities, this.field);
    this.autosave.change($state.snapshot(this.telling));
  }

  async choose({ source, code }: FieldSummary): Promise<void> {
    if (this.field?.source !== source || this.field.code !== code) this.field = await readField({ source, code });
    this.telling.field = { source, code };
    this.changed();
  }

  picked({ key }: Pick<Offer, 'key'>): KeptSkill | undefined {
    return this.telling.skills.find((skill) => this.#keyOf(skill) === key);
  }

  pick(offer: Offer, kept: boolean): void {
    const others = this.telling.skills.filter((skill) => this.#keyOf(skill) !== offer.key);
    const reference = offer.proposed?.reference ?? null;
    const own = offer.proposed ? null : offer.name;
    const skill = { reference, name: offer.name, own, level: null, difficulty: null, setting: null };
    this.telling.skills = kept ? [...others, skill] : others;
    this.changed();
  }

  /** Of what is picked, only what is still shown stays: a tick that is taken away takes its skills with it. */
  drop(owned: (offer: Offer) => boolean): void {
    const keys = this.offers.filter((offer) => !owned(offer)).map(({ key }) => key);
    const skills = this.telling.skills.filter((skill) => keys.includes(this.#keyOf(skill)));
    if (skills.length === this.telling.skills.length) return;
    this.telling.skills = skills;
    this.changed();
  }

  /** Adds what is picked to the portfolio. */
  async add(): Promise<void> {
    await this.autosave.flush();
    const body = { skills: $state.snapshot(this.telling.skills).map(({ own: _, ...skill }) => skill) };
    const params = { path: { id: this.experienceId } };
    this.added = bodyOf(await api().POST('/portfolio/experiences/{id}/skills', { params, body }));
    this.telling.skills = [];
    this.changed();
    await this.autosave.flush();
  }

  // Own words can be said otherwise and are still the same.
  #keyOf({ reference, name, own }: KeptSkill): string {
    return keyOf(reference, own ?? name);
  }
}

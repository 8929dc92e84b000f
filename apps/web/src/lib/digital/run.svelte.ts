import { Autosave } from '../autosave.svelte.ts';
import type { DigitalCheck, DigitalFramework } from '../types.ts';
import { openAfter, openingPair, resumeAt } from './asking.ts';
import { saveAnswers, type Answers, type AnswerLevel, type SaidCheck } from './checks.ts';
import { levelsOf, type Levels } from './levels.ts';

/** Where one is: a competence's code, or the end. */
export const END = 'fin';

export const addressOf = (place: string) => `/competences/numerique/questions?question=${place}`;

/** A check that goes on: each answer is saved as it is given. */
export class Run {
  levels = $state.raw<Levels>({});
  readonly autosave: Autosave<SaidCheck, Answers>;
  readonly competences: DigitalFramework['areas'][number]['competences'];
  readonly codes: string[];

  constructor(
    readonly check: DigitalCheck,
    readonly framework: DigitalFramework,
  ) {
    this.competences = framework.areas.flatMap((area) => area.competences);
    this.codes = this.competences.map(({ code }) => code);
    this.levels = levelsOf(check);
    this.autosave = new Autosave<SaidCheck, Answers>({
      version: check.version,
      save: (answers, version) => saveAnswers(check.id, answers, version),
      // What was answered since stays on screen: it is on its way.
      onsaved: (saved) => (this.levels = { ...this.levels, ...levelsOf(saved) }),
    });
  }

  /** What the address says, or where one was. */
  placeIn(params: Pick<URLSearchParams, 'get'>): string {
    const asked = params.get('question') ?? '';
    if (asked === END || this.codes.includes(asked)) return asked;
    return resumeAt(this.codes, this.levels) ?? END;
  }

  competenceAt(place: string) {
    return this.competences.find(({ code }) => code === place);
  }

  areaOf(place: string) {
    return this.framework.areas.find(({ competences }) => competences.some(({ code }) => code === place));
  }

  opening(place: string): number {
    return openingPair(place, this.codes, this.levels);
  }

  answer(place: string, level: AnswerLevel): void {
    this.levels = { ...this.levels, [place]: level };
    this.autosave.change({ [place]: level });
    void this.autosave.flush();
  }

  after(place: string): string {
    return openAfter(this.codes, this.codes.indexOf(place), this.levels) ?? END;
  }

  before(place: string): string | undefined {
    return place === END ? this.codes.at(-1) : this.codes[this.codes.indexOf(place) - 1];
  }

  get passed() {
    return this.competences.filter(({ code }) => this.levels[code] === undefined);
  }

  get answered() {
    return this.competences.filter(({ code }) => this.levels[code] !== undefined);
  }
}

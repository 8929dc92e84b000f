import { Column, Entity, PrimaryColumn } from 'typeorm';
import { invalidField, newId } from '#common';
import { newItem, pick, type Item } from './item.js';
import {
  checkPartialDate,
  endsBefore,
  type ExperienceKind,
  type ExperienceView,
  type PartialDate,
  type Versioned,
} from '#view';
import type { Telling } from './telling.js';
import { line, prose, requiredLine } from './written-text.js';

export interface ExperienceDraft {
  kind: ExperienceKind;
  title: string;
  organisation?: string | null;
  place?: string | null;
  startedOn?: PartialDate | null;
  endedOn?: PartialDate | null;
  ongoing?: boolean;
  description?: string | null;
  results?: string | null;
}

/** Something a person has done, at work or elsewhere. */
@Entity('experience')
export class Experience implements Item {
  @PrimaryColumn('uuid')
  ownerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: ExperienceKind;

  @Column('text')
  title!: string;

  @Column('text', { nullable: true })
  organisation!: string | null;

  @Column('text', { nullable: true })
  place!: string | null;

  @Column('text', { nullable: true })
  startedOn!: PartialDate | null;

  @Column('text', { nullable: true })
  endedOn!: PartialDate | null;

  @Column('boolean')
  ongoing!: boolean;

  @Column('text', { nullable: true })
  description!: string | null;

  @Column('text', { nullable: true })
  results!: string | null;

  /** Its owner's alone: no view holds it. */
  @Column('jsonb', { nullable: true })
  telling!: Telling | null;

  @Column('integer')
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;

  @Column('timestamptz', { nullable: true })
  binnedAt!: Date | null;

  static start(ownerId: string, draft: ExperienceDraft, now: Date): Experience {
    const experience = Object.assign(new Experience(), newItem(ownerId, newId(), now), {
      kind: draft.kind,
      title: '',
      organisation: null,
      place: null,
      startedOn: null,
      endedOn: null,
      ongoing: false,
      description: null,
      results: null,
      telling: null,
    });
    experience.amend(draft);
    return experience;
  }

  /** Takes over what the draft says; what it leaves out stays. Refuses an end before the start. */
  amend(draft: Partial<ExperienceDraft>): void {
    this.kind = draft.kind ?? this.kind;
    this.title = requiredLine('title', pick(draft.title, this.title));
    this.organisation = line(pick(draft.organisation, this.organisation));
    this.place = line(pick(draft.place, this.place));
    this.startedOn = line(pick(draft.startedOn, this.startedOn));
    this.endedOn = line(pick(draft.endedOn, this.endedOn));
    this.ongoing = draft.ongoing ?? this.ongoing;
    this.description = prose(pick(draft.description, this.description));
    this.results = prose(pick(draft.results, this.results));
    // Who says "still going on" without touching the end means that there is none any more.
    if (draft.ongoing === true && draft.endedOn === undefined) this.endedOn = null;
    this.checkDates();
  }

  view(): Versioned<ExperienceView> {
    const { id, kind, title, organisation, place, startedOn, endedOn, ongoing, description, results, version } = this;
    return { id, kind, title, organisation, place, startedOn, endedOn, ongoing, description, results, version };
  }

  private checkDates(): void {
    checkPartialDate('startedOn', this.startedOn);
    checkPartialDate('endedOn', this.endedOn);
    if (this.ongoing && this.endedOn !== null) {
      throw invalidField('endedOn', 'ongoing', {
        fr: 'Ce qui dure encore n’a pas de fin. Retirez la date de fin, ou décochez « en ce moment ».',
        en: 'What still goes on has no end. Take out the end date, or untick “at the moment”.',
      });
    }
    if (this.startedOn !== null && this.endedOn !== null && endsBefore(this.startedOn, this.endedOn)) {
      throw invalidField('endedOn', 'endBeforeStart', {
        fr: `La fin (${this.endedOn}) est avant le début (${this.startedOn}). Vérifiez les deux dates.`,
        en: `The end (${this.endedOn}) is before the start (${this.startedOn}). Check both dates.`,
      });
    }
  }
}

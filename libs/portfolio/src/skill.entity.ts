import { Column, Entity, PrimaryColumn } from 'typeorm';
import { newId } from '#common';
import { newItem, pick, type Item } from './item.js';
import type { SkillMerging } from './skill-merging.js';
import type {
  Difficulty,
  LevelSetting,
  OwnConfirmationView,
  OwnSkillView,
  SaidLevel,
  SkillLevel,
  SkillReference,
} from '#view';
import { line, prose, requiredLine } from './written-text.js';

export interface SkillDraft {
  name: string;
  details?: string | null;
  level?: SkillLevel | null;
  /** What helped to say the level: kept with it. */
  difficulty?: Difficulty | null;
  setting?: LevelSetting | null;
  contexts?: string[];
  reference?: SkillReference | null;
  classifications?: string[];
  /** Said before, elsewhere: for a skill that is brought along. */
  levels?: SaidLevel[];
}

/** More of them than anybody says in a life; the oldest but the first go. */
export const MOST_LEVELS = 50;

/** Something a person can do. */
@Entity('skill')
export class Skill implements Item {
  @PrimaryColumn('uuid')
  ownerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  details!: string | null;

  @Column('smallint', { nullable: true })
  level!: SkillLevel | null;

  @Column('text', { array: true })
  contexts!: string[];

  @Column('jsonb', { nullable: true })
  reference!: SkillReference | null;

  @Column('text', { array: true })
  classifications!: string[];

  @Column('jsonb')
  levels!: SaidLevel[];

  /** What became of it, while it is in the bin because it was made one with another. */
  @Column('jsonb', { nullable: true })
  merging!: SkillMerging | null;

  /** Skills that look like it and that the person said to be something else. */
  @Column('uuid', { array: true })
  distinctFrom!: string[];

  @Column('integer')
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;

  @Column('timestamptz', { nullable: true })
  binnedAt!: Date | null;

  static declare(ownerId: string, draft: SkillDraft, now: Date): Skill {
    const blank: Partial<Skill> = {
      name: '',
      details: null,
      level: null,
      contexts: [],
      reference: null,
      classifications: [],
      merging: null,
      distinctFrom: [],
    };
    const skill: Skill = Object.assign(new Skill(), newItem(ownerId, newId(), now), blank);
    const before = draft.levels ?? [];
    // The level that is brought along was said when its history says.
    if (before.at(-1)?.level === draft.level) skill.level = draft.level ?? null;
    skill.levels = before;
    skill.amend(draft, now);
    return skill;
  }

  /** Takes over what the draft says; what it leaves out stays. */
  amend(draft: Partial<SkillDraft>, now: Date): void {
    this.name = requiredLine('name', pick(draft.name, this.name));
    this.details = prose(pick(draft.details, this.details));
    this.say(draft, now);
    this.contexts = linesOnce(draft.contexts ?? this.contexts);
    this.reference = pick(draft.reference, this.reference);
    this.classifications = linesOnce(draft.classifications ?? this.classifications);
  }

  view(experienceIds: string[], confirmations: OwnConfirmationView[] = []): OwnSkillView {
    const { id, name, details, level, contexts, reference, classifications, levels, version } = this;
    return {
      ...{ id, name, details, level, contexts },
      ...(reference && { reference }),
      ...(classifications.length > 0 && { classifications }),
      ...(levels.length > 0 && { levels }),
      ...{ experienceIds, version },
      ...(confirmations.length > 0 && { confirmations }),
    };
  }

  /** A level joins those said before, so that progress shows. Said twice on one day it is one: the second sets the first right. */
  private say(draft: Partial<SkillDraft>, now: Date): void {
    const { level = this.level, difficulty, setting } = draft;
    const isSaid = level !== this.level || difficulty !== undefined || setting !== undefined;
    this.level = level;
    if (!isSaid || level === null) return;
    const saidAt = now.toISOString();
    const last = this.levels.at(-1);
    const isOfToday = last?.saidAt.slice(0, 10) === saidAt.slice(0, 10);
    const before = isOfToday ? this.levels.slice(0, -1) : this.levels;
    // Of the same level said again, what was answered then still holds.
    const then = last?.level === level ? last : undefined;
    const said = {
      ...{ level, saidAt },
      difficulty: difficulty === undefined ? (then?.difficulty ?? null) : difficulty,
      setting: setting === undefined ? (then?.setting ?? null) : setting,
    };
    const all = [...before, said];
    this.levels = all.length > MOST_LEVELS ? all.toSpliced(1, 1) : all;
  }
}

export function linesOnce(lines: readonly string[]): string[] {
  return [...new Set(lines.map(line).filter((each) => each !== null))];
}

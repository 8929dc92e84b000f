import { Column, Entity, PrimaryColumn } from 'typeorm';
import { newId } from '#common';
import { newItem, pick, type Item } from './item.js';
import type { OwnConfirmationView, OwnSkillView, SkillLevel } from '#view';
import { line, prose, requiredLine } from './written-text.js';

export interface SkillDraft {
  name: string;
  details?: string | null;
  level?: SkillLevel | null;
  contexts?: string[];
}

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

  @Column('integer')
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;

  @Column('timestamptz', { nullable: true })
  binnedAt!: Date | null;

  static declare(ownerId: string, draft: SkillDraft, now: Date): Skill {
    const blank = { name: '', details: null, level: null, contexts: [] };
    const skill = Object.assign(new Skill(), newItem(ownerId, newId(), now), blank);
    skill.amend(draft);
    return skill;
  }

  /** Takes over what the draft says; what it leaves out stays. */
  amend(draft: Partial<SkillDraft>): void {
    this.name = requiredLine('name', pick(draft.name, this.name));
    this.details = prose(pick(draft.details, this.details));
    this.level = pick(draft.level, this.level);
    const contexts = (draft.contexts ?? this.contexts).map(line);
    this.contexts = [...new Set(contexts.filter((context) => context !== null))];
  }

  view(experienceIds: string[], confirmations: OwnConfirmationView[] = []): OwnSkillView {
    const { id, name, details, level, contexts, version } = this;
    const skill = { id, name, details, level, contexts, experienceIds, version };
    return confirmations.length === 0 ? skill : { ...skill, confirmations };
  }
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import { newId } from '#common';
import { newItem, pick, type Item } from './item.js';
import type { CefrLevel, LanguageView, Versioned } from '#view';
import { requiredLine } from './written-text.js';

export interface LanguageDraft {
  name: string;
  level?: CefrLevel | null;
}

/** A language a person speaks or writes. */
@Entity('language')
export class Language implements Item {
  @PrimaryColumn('uuid')
  ownerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  level!: CefrLevel | null;

  @Column('integer')
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;

  @Column('timestamptz', { nullable: true })
  binnedAt!: Date | null;

  static declare(ownerId: string, draft: LanguageDraft, now: Date): Language {
    const language = Object.assign(new Language(), newItem(ownerId, newId(), now), { name: '', level: null });
    language.amend(draft);
    return language;
  }

  /** Takes over what the draft says; what it leaves out stays. */
  amend(draft: Partial<LanguageDraft>): void {
    this.name = requiredLine('name', pick(draft.name, this.name));
    this.level = pick(draft.level, this.level);
  }

  view(): Versioned<LanguageView> {
    const { id, name, level, version } = this;
    return { id, name, level, version };
  }
}

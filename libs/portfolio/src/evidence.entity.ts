import { Column, Entity, PrimaryColumn } from 'typeorm';
import { newId } from '#common';
import { newItem, pick, type Item } from './item.js';
import type { EvidenceFileView, EvidenceView, Versioned } from '#view';
import { line, prose, requiredLine } from './written-text.js';

export interface EvidenceDraft {
  title: string;
  description?: string | null;
  /** For a link; a file has none. */
  url?: string;
}

/** Something that shows what a person can do: a file they bring, or a link. Never both. */
@Entity('evidence')
export class Evidence implements Item {
  @PrimaryColumn('uuid')
  ownerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  title!: string;

  @Column('text', { nullable: true })
  description!: string | null;

  @Column('text', { nullable: true })
  url!: string | null;

  @Column('text', { nullable: true })
  fileName!: string | null;

  @Column('text', { nullable: true })
  mediaType!: string | null;

  /** In bytes. PostgreSQL's bigint comes as text; a file's size fits a number. */
  @Column('bigint', {
    nullable: true,
    transformer: { from: (v: string | null) => (v === null ? null : Number(v)), to: (v: unknown) => v },
  })
  size!: number | null;

  @Column('text', { nullable: true })
  sha256!: string | null;

  @Column('integer')
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;

  @Column('timestamptz', { nullable: true })
  binnedAt!: Date | null;

  static link(ownerId: string, draft: EvidenceDraft & { url: string }, now: Date): Evidence {
    return Evidence.add(ownerId, newId(), draft, { url: draft.url }, now);
  }

  /** @param id the one under which the file was stored */
  static file(ownerId: string, id: string, draft: EvidenceDraft, file: EvidenceFileView, now: Date): Evidence {
    const { name, mediaType, size, sha256 } = file;
    return Evidence.add(
      ownerId,
      id,
      draft,
      { fileName: line(name)?.slice(0, 255) ?? 'fichier', mediaType, size, sha256 },
      now,
    );
  }

  private static add(ownerId: string, id: string, draft: EvidenceDraft, body: Partial<Evidence>, now: Date): Evidence {
    const blank = {
      title: '',
      description: null,
      url: null,
      fileName: null,
      mediaType: null,
      size: null,
      sha256: null,
    };
    const evidence = Object.assign(new Evidence(), newItem(ownerId, id, now), blank, body);
    evidence.amend({ title: draft.title, description: draft.description });
    return evidence;
  }

  /** Takes over what the draft says; what it leaves out stays. A file stays a file: its address cannot be changed into a link. */
  amend(draft: Partial<EvidenceDraft>): void {
    this.title = requiredLine('title', pick(draft.title, this.title));
    this.description = prose(pick(draft.description, this.description));
    if (this.url !== null) this.url = requiredLine('url', pick(draft.url, this.url));
  }

  view(skillIds: string[], experienceIds: string[]): Versioned<EvidenceView> {
    const { id, title, description, url, version } = this;
    return { id, title, description, url, file: this.fileView(), skillIds, experienceIds, version };
  }

  private fileView(): EvidenceFileView | null {
    const { fileName, mediaType, size, sha256 } = this;
    if (fileName === null || mediaType === null || size === null || sha256 === null) return null;
    return { name: fileName, mediaType, size, sha256 };
  }
}

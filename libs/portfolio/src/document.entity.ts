import { Column, Entity, PrimaryColumn } from 'typeorm';
import { invalidField, newId } from '#common';
import {
  type Composition,
  type ContactLine,
  defaultComposition,
  type DocumentKind,
  type DocumentLanguage,
  type DocumentPart,
  newDocumentCode,
  type Paper,
  type Template,
  type TextLength,
  type Versioned,
  type Wording,
} from '#view';
import { newItem, pick, type Item } from './item.js';
import { prose, requiredLine } from './written-text.js';

export type DocumentDraft = { name: string; verifiable: boolean } & Composition;

/** `code`: by which whoever holds it can ask whether it was made here; null when it carries none. */
export type DocumentView = { id: string; updatedAt: string; code: string | null } & DocumentDraft;

/** A CV or another document that a person composes over their portfolio. */
@Entity('document')
export class Document implements Item, Composition {
  @PrimaryColumn('uuid')
  ownerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  /** For the person's eyes, and in the name of the file. */
  @Column('text')
  name!: string;

  @Column('text')
  kind!: DocumentKind;

  @Column('text')
  template!: Template;

  @Column('text')
  language!: DocumentLanguage;

  @Column('text')
  paper!: Paper;

  @Column('text', { array: true })
  parts!: DocumentPart[];

  @Column('uuid', { array: true })
  leftOut!: string[];

  @Column('uuid', { array: true })
  itemOrder!: string[];

  @Column('text')
  textLength!: TextLength;

  @Column('text', { array: true })
  contactLines!: ContactLine[];

  @Column('boolean')
  photo!: boolean;

  @Column('boolean')
  attachment!: boolean;

  @Column('jsonb')
  wordings!: Wording[];

  @Column('text', { nullable: true })
  code!: string | null;

  @Column('integer')
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;

  @Column('timestamptz', { nullable: true })
  binnedAt!: Date | null;

  static compose(
    ownerId: string,
    draft: Partial<DocumentDraft> & { name: string; kind: DocumentKind; language: DocumentLanguage },
    now: Date,
  ): Document {
    const usual = defaultComposition(draft.kind, draft.language);
    const document = Object.assign(new Document(), newItem(ownerId, newId(), now), usual, { code: null });
    document.amend(draft);
    return document;
  }

  /** The same document under another name, to be changed by itself. */
  copy(name: string, now: Date): Document {
    return Document.compose(this.ownerId, { ...this.view(), name, verifiable: false }, now);
  }

  /** Takes over what the draft says; what it leaves out stays. */
  amend(draft: Partial<DocumentDraft>): void {
    this.name = requiredLine('name', pick(draft.name, this.name));
    this.kind = pick(draft.kind, this.kind);
    this.template = pick(draft.template, this.template);
    this.language = pick(draft.language, this.language);
    this.paper = pick(draft.paper, this.paper);
    this.parts = [...pick(draft.parts, this.parts)];
    this.leftOut = [...pick(draft.leftOut, this.leftOut)];
    this.itemOrder = [...pick(draft.itemOrder, this.itemOrder)];
    this.textLength = pick(draft.textLength, this.textLength);
    this.contactLines = [...pick(draft.contactLines, this.contactLines)];
    this.photo = pick(draft.photo, this.photo);
    this.attachment = pick(draft.attachment, this.attachment);
    this.wordings = pick(draft.wordings, this.wordings).map(written);
    refuseSecondWording(this.wordings);
    this.carryCode(pick(draft.verifiable, this.code !== null));
  }

  /** Once taken off, a code is never given again. */
  private carryCode(isWanted: boolean): void {
    this.code = isWanted ? (this.code ?? newDocumentCode()) : null;
  }

  view(): Versioned<DocumentView> {
    const { id, name, kind, template, language, paper, parts, leftOut, itemOrder, textLength, contactLines } = this;
    const { photo, attachment, wordings, code: kept, version } = this;
    // Printed on an anonymous document, it would lead to its person's other papers. It is kept: as another kind the document carries it again.
    const code = kind === 'cv-anonymous' ? null : kept;
    const updatedAt = this.updatedAt.toISOString();
    return {
      ...{ id, name, updatedAt, kind, template, language, paper, parts, leftOut, itemOrder, textLength, contactLines },
      ...{ photo, attachment, wordings, verifiable: kept !== null, code, version },
    };
  }
}

function written({ itemId, field, text, basedOn }: Wording): Wording {
  return { itemId: itemId?.toLowerCase() ?? null, field, text: prose(text), basedOn: prose(basedOn) };
}

function refuseSecondWording(wordings: readonly Wording[]): void {
  const seen = new Set<string>();
  for (const [index, { itemId, field }] of wordings.entries()) {
    const key = `${itemId} ${field}`;
    if (seen.has(key)) {
      throw invalidField(`wordings[${index}]`, 'unique', {
        fr: 'Ce texte a déjà une autre version dans ce document. Gardez-en une.',
        en: 'This text already has another wording in this document. Keep one.',
      });
    }
    seen.add(key);
  }
}

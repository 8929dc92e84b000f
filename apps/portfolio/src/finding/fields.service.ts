import { Injectable } from '@nestjs/common';
import { notFound } from '#common';
import { Database } from '#database';
import type { Language } from '#http';
import type { FieldReference, SkillReference } from '#portfolio';
import type { FieldKind, FieldSummary, FieldView } from './field-views.js';
import { foundFields } from './found-fields.js';
import { ImportedFields } from './imported-fields.js';
import * as starter from './starter-fields.js';

/**
 * The one place that knows where occupations, themes and their skills come from: our starter set, which needs no import, then the
 * references that an operator imported. Whoever calls sees a source, a code and labels only.
 */
@Injectable()
export class FieldsService {
  private readonly imported: ImportedFields;

  constructor(database: Database) {
    this.imported = new ImportedFields(database);
  }

  /** All of ours of a kind, family by family: the thousands of a reference are for who searches. */
  list(kind: FieldKind | undefined, language: Language): FieldSummary[] {
    return starter.list(kind, language);
  }

  /** The nearest to what was typed. */
  async search(text: string, kind: FieldKind | undefined, language: Language): Promise<FieldSummary[]> {
    const found = await this.imported.search(text, kind, language);
    return foundFields(starter.search(text, kind, language), found, (code) => starter.field(code, language));
  }

  /** What the title of an experience speaks of; mostly nothing, or one thing. */
  suggest(title: string, language: Language): FieldSummary[] {
    return starter.suggest(title, language);
  }

  async read(reference: FieldReference, language: Language): Promise<FieldView> {
    const field = starter.read(reference, language) ?? (await this.imported.read(reference, language));
    if (field === null) throw notFound();
    return field;
  }

  async hasField(reference: FieldReference): Promise<boolean> {
    return starter.hasField(reference) || this.imported.has(reference);
  }

  /**
   * Skills that can be proposed, in one question.
   * @returns each as it is referred to today, since of another version it is the same skill; null for one that there is not
   */
  async skills(references: readonly SkillReference[]): Promise<(reference: SkillReference) => SkillReference | null> {
    const imported = await this.imported.skills(references.filter((reference) => starter.skill(reference) === null));
    return (reference) =>
      starter.skill(reference) ??
      imported.find(({ source, code }) => source === reference.source && code === reference.code) ??
      null;
  }
}

import { Injectable } from '@nestjs/common';
import { notFound } from '#common';
import type { Language } from '#http';
import type { FieldReference, SkillReference } from '#portfolio';
import type { FieldKind, FieldSummary, FieldView } from './field-views.js';

/** Loaded when it is first asked for: most processes never need it. */
const starter = () => import('./starter-fields.js');

/**
 * The one place that knows where occupations, themes and their skills come from: our starter set, which needs no import. Imported
 * references are asked here too, once they are: whoever calls sees a source, a code and labels only.
 */
@Injectable()
export class FieldsService {
  /** All of a kind, family by family. */
  async list(kind: FieldKind | undefined, language: Language): Promise<FieldSummary[]> {
    return (await starter()).list(kind, language);
  }

  /** The nearest to what was typed. */
  async search(text: string, kind: FieldKind | undefined, language: Language): Promise<FieldSummary[]> {
    return (await starter()).search(text, kind, language);
  }

  /** What the title of an experience speaks of; mostly nothing, or one thing. */
  async suggest(title: string, language: Language): Promise<FieldSummary[]> {
    return (await starter()).suggest(title, language);
  }

  async read(code: string, language: Language): Promise<FieldView> {
    const field = (await starter()).read(code, language);
    if (field === null) throw notFound();
    return field;
  }

  async hasField(reference: FieldReference): Promise<boolean> {
    return (await starter()).hasField(reference);
  }

  /** A skill that can be proposed, as it is referred to today; of another version it is the same skill. Null when there is none. */
  async skill(reference: SkillReference): Promise<SkillReference | null> {
    return (await starter()).skill(reference);
  }
}

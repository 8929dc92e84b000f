import type { EntityManager } from 'typeorm';
import type { ConceptKind, RelationStrength } from '../concept-kind.js';
import { referenceId } from '../reference-id.js';
import type { ReferenceLanguage } from '../words/language.js';
import { searchedText } from '../words/stem.js';
import { Batch } from './batch.js';
import { WordList } from './word-list.js';

/** Our own set, which comes with the program. */
export const STARTER_SOURCE = 'starter';

export interface SetName {
  source: string;
  version: string;
}

interface Concept {
  id: string;
  kind: ConceptKind;
  /** Labels so far, by language: the next place, and what is there already. */
  labels: Map<ReferenceLanguage, { next: number; folded: Set<string> }>;
}

/** As the database keeps a text: one line of it, at a length that a list can show. */
const LONGEST_LABEL = 400;

/** What an import has written, for the person who asked for it. */
export interface Written {
  concepts: number;
  labels: number;
  relations: number;
}

/** Takes the concepts of one set one by one, and writes them to the database by the thousand. */
export class SetWriter {
  readonly written: Written = { concepts: 0, labels: 0, relations: 0 };
  private readonly concepts = new Map<string, Concept>();
  private readonly words = new WordList();
  private readonly conceptRows: Batch;
  private readonly labelRows: Batch;
  private readonly relationRows: Batch;
  private readonly isStarter: boolean;
  private readonly related = new Set<string>();
  private readonly broader = new Map<string, string>();

  constructor(
    private readonly tx: EntityManager,
    private readonly set: SetName,
    private readonly setId: string,
  ) {
    this.isStarter = set.source === STARTER_SOURCE;
    this.conceptRows = new Batch(tx, 'reference_concept', {
      set_id: 'uuid',
      id: 'uuid',
      kind: 'text',
      code: 'text',
      broader_id: 'uuid',
    });
    this.labelRows = new Batch(tx, 'reference_label', {
      set_id: 'uuid',
      concept_id: 'uuid',
      language: 'text',
      position: 'smallint',
      text: 'text',
      folded: 'text',
      kind: 'text',
      stems: 'words',
      starter: 'boolean',
      offered: 'boolean',
    });
    this.relationRows = new Batch(tx, 'reference_relation', { from_id: 'uuid', to_id: 'uuid', strength: 'text' });
  }

  has(code: string): boolean {
    return this.concepts.has(code);
  }

  /** @returns whether it is new */
  async concept(code: string, kind: ConceptKind, broader: string | null): Promise<boolean> {
    if (this.concepts.has(code)) return false;
    const id = this.idOf(code);
    this.concepts.set(code, { id, kind, labels: new Map() });
    this.written.concepts++;
    if (broader !== null) this.broader.set(code, broader);
    await this.conceptRows.add([this.setId, id, kind, code, broader === null ? null : this.idOf(broader)]);
    return true;
  }

  /** The first of a concept in a language is the preferred one; one that says the same as another is left out. */
  async label(code: string, language: ReferenceLanguage, written: string): Promise<void> {
    const concept = this.concepts.get(code);
    if (concept === undefined) return;
    const text = written.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, LONGEST_LABEL);
    const { folded, words, stems } = searchedText(text, language);
    if (stems.length === 0) return;
    const labels = concept.labels.get(language) ?? { next: 0, folded: new Set() };
    concept.labels.set(language, labels);
    if (labels.folded.has(folded)) return;
    labels.folded.add(folded);
    this.words.count(words, language);
    this.written.labels++;
    const row = [
      this.setId,
      concept.id,
      language,
      labels.next++,
      text,
      folded,
      concept.kind,
      stems.join(' '),
      this.isStarter,
      true,
    ];
    if (this.labelRows.isFull) await this.conceptRows.flush();
    await this.labelRows.add(row);
  }

  /** @returns false when one of the two is not in the set; a pair that was there already keeps its strength */
  async relation(from: string, to: string, strength: RelationStrength): Promise<boolean> {
    const [one, other] = [this.concepts.get(from), this.concepts.get(to)];
    if (one === undefined || other === undefined) return false;
    const pair = one.id + other.id;
    if (this.related.has(pair)) return true;
    this.related.add(pair);
    this.written.relations++;
    if (this.relationRows.isFull) await this.conceptRows.flush();
    await this.relationRows.add([one.id, other.id, strength]);
    return true;
  }

  async finish(): Promise<void> {
    // A relation's two ends come before it.
    await this.conceptRows.flush();
    await this.labelRows.flush();
    await this.relationRows.flush();
    await this.words.write(this.tx, this.setId);
    await this.forgetLostBroader();
  }

  /** A few concepts of the official files stand under one that they do not have. */
  private async forgetLostBroader(): Promise<void> {
    const lost = [...this.broader]
      .filter(([, broader]) => !this.concepts.has(broader))
      .map(([code]) => this.idOf(code));
    await this.tx.query('UPDATE reference_concept SET broader_id = NULL WHERE id = ANY($1::uuid[])', [lost]);
  }

  private idOf(code: string): string {
    return this.concepts.get(code)?.id ?? referenceId(this.set.source, this.set.version, code);
  }
}

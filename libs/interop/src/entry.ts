import { cleanText, cutText, excerpt, fits } from './clean-text.js';
import type { ImportChange, SkippedItem } from './import-preview.js';
import type { ChangeCode, SkipCode } from './import-notes.js';
import { isObject, type JsonObject, own } from './json-text.js';
import { MOST_CHANGES, MOST_SKIPPED } from './limits.js';

/** What was left out, across the whole file; a hostile file cannot make it endless. */
export class Skipped {
  private readonly items: SkippedItem[] = [];
  private more = 0;

  add(path: string, code: SkipCode, value?: unknown): void {
    if (this.items.length >= MOST_SKIPPED) this.more++;
    else this.items.push(value === undefined ? { path, code } : { path, code, value: excerpt(value) });
  }

  list(): SkippedItem[] {
    if (this.more === 0) return this.items;
    return [...this.items, { path: '', code: 'more_skipped', value: String(this.more) }];
  }
}

export interface Field {
  path: string;
  value: unknown;
}

/** One object of the file while it is read: what is taken is ticked off, so that the rest can be told. */
export class Entry {
  readonly changes: ImportChange[] = [];
  private readonly taken = new Set<string>();

  constructor(
    private readonly source: JsonObject,
    readonly path: string,
    private readonly skipped: Skipped,
  ) {}

  change(path: string, code: ChangeCode, more: Omit<ImportChange, 'path' | 'code'> = {}): void {
    if (this.changes.length < MOST_CHANGES) this.changes.push({ path, code, ...more });
  }

  skip(path: string, code: SkipCode, value?: unknown): void {
    this.skipped.add(path, code, value);
  }

  /** The first of these names that says something. */
  take(...names: string[]): Field | undefined {
    for (const name of names) {
      const value = own(this.source, name);
      if (saysNothing(value) || this.taken.has(name)) continue;
      this.taken.add(name);
      return { path: `${this.path}.${name}`, value };
    }
    return undefined;
  }

  /** An object inside this one, read with the same care. */
  inside(name: string): Entry | undefined {
    if (!isObject(own(this.source, name))) return undefined;
    const field = this.take(name);
    return field && isObject(field.value) ? new Entry(field.value, field.path, this.skipped) : undefined;
  }

  /** One line of text, cut where the portfolio would refuse more. */
  line(limit: number, ...names: string[]): string | undefined {
    const field = this.take(...names);
    return field && this.fit(field.path, this.text(field, 'one'), limit);
  }

  /** Text of any length, several lines or a list of them. */
  lines(...names: string[]): string | undefined {
    const field = this.take(...names);
    return field && this.text(field, 'many');
  }

  /** A list of short texts, or the one text that stands in its place. */
  list(...names: string[]): string[] {
    const field = this.take(...names);
    if (!field) return [];
    const values = Array.isArray(field.value) ? (field.value as unknown[]) : [field.value];
    return values.flatMap((value, index) => this.scalar({ path: `${field.path}[${index}]`, value }, 'one') ?? []);
  }

  /** The text as it may be kept, telling of a cut. */
  fit(path: string, text: string | undefined, limit: number): string | undefined {
    if (text === undefined || fits(text, limit)) return text;
    this.change(path, 'text_cut', { limit });
    return cutText(text, limit);
  }

  /** A text of a field that holds a text, a number, or a list of them. */
  text({ path, value }: Field, lines: 'one' | 'many'): string | undefined {
    if (!Array.isArray(value)) return this.scalar({ path, value }, lines);
    const parts = (value as unknown[]).flatMap((part, index) => {
      return (
        this.scalar({ path: `${path}[${index}]`, value: part }, lines) ?? (part === '' && lines === 'many' ? '' : [])
      );
    });
    if (lines === 'one' && parts.length > 1) this.change(path, 'list_joined');
    // An empty element of a list of lines is a gap between paragraphs.
    return cleanText(parts.join(lines === 'one' ? ', ' : '\n'), lines).text || undefined;
  }

  /** What nobody asked for goes on the list of what was left out. */
  finish(): void {
    for (const [name, value] of Object.entries(this.source)) {
      if (this.taken.has(name) || saysNothing(value)) continue;
      this.skip(`${this.path}.${excerpt(name)}`, 'unknown_field', value);
    }
  }

  private scalar({ path, value }: Field, lines: 'one' | 'many'): string | undefined {
    if (value === null || value === undefined) return undefined;
    if (typeof value !== 'string' && typeof value !== 'number') {
      this.skip(path, 'unreadable', value);
      return undefined;
    }
    const { text, isStripped } = cleanText(String(value), lines);
    if (isStripped) this.change(path, 'characters_removed');
    return text || undefined;
  }
}

/** Null, an empty text, an empty list, an empty object: people leave them in templates; nothing is lost. */
export function saysNothing(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return (value as unknown[]).every((part) => part === null || part === '');
  return typeof value === 'object' && Object.keys(value).length === 0;
}

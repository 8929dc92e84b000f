import type { Group } from '../pages/flow.js';
import type { Paragraph } from '../pages/paragraph-box.js';
import type { Table } from '../pages/table.js';
import type { Span } from '../text/paragraph.js';
import type { CvEntry, CvOutline, CvSection } from './cv-outline.js';
import type { Look, Style } from './looks/look.js';
import { saidBold, SEPARATOR, type Said } from './said.js';

/** What of a CV stays together, in its order; beside the photo are the name and what the head says. */
export interface CvGroups {
  name: Group;
  head: Group;
  body: (Group | Table)[];
}

/** The period of a title fits beside it; anything longer is said before the rest. */
const LONGEST_ASIDE = 44;
const COLUMNS = [0.3, 0.2, 0.5];

/** What the outline says, as the look has it. */
export class CvSetting {
  constructor(private readonly look: Look) {}

  groups({ name, photo, headline, contact, opening, sections }: CvOutline): CvGroups {
    const { styles, space, portrait } = this.look;
    const first = (index: number, before: number) => ({ before: index === 0 ? before : 0 });
    const head = [
      ...(headline === null ? [] : [this.set(styles.headline, [{ text: headline }])]),
      ...contact.map((line, index) => ({ ...this.set(styles.contact, line), ...first(index, space.contact) })),
      ...opening.map((text, index) => ({ ...this.set(styles.opening, [{ text }]), ...first(index, space.opening) })),
    ];
    const beside = (group: Paragraph[]) =>
      withoutEmpty(photo ? group.map((each) => ({ ...each, inset: portrait.width + portrait.beside })) : group);
    return {
      name: beside([this.set(styles.name, [saidBold(name)])]),
      head: beside(head),
      body: sections.flatMap((section) => this.section(section)),
    };
  }

  footer(text: string): Paragraph {
    return this.set(this.look.styles.footer, [{ text }]);
  }

  /** The heading of a section stays with the first thing in it. */
  private section(section: CvSection): (Group | Table)[] {
    const { styles, space } = this.look;
    const heading = this.set(styles.heading, [saidBold(section.heading)]);
    const groups = this.content(section)
      .map(withoutEmpty)
      .filter((group) => group.length > 0);
    const [first = [], ...others] = groups;
    const [opening, ...rest] = first;
    const led = opening === undefined ? [heading] : [heading, { ...opening, before: space.underHeading }, ...rest];
    return [led, ...others, ...(section.kind === 'table' ? this.table(section.head, section.rows) : [])];
  }

  private content(section: CvSection): Paragraph[][] {
    const { styles } = this.look;
    switch (section.kind) {
      case 'text':
        return section.text.map((text) => [this.set(styles.text, [{ text }])]);
      case 'entries':
        return section.entries.map((entry) => this.entry(entry));
      case 'groups':
        return section.groups.flatMap((group) => this.group(group));
      case 'list':
        return section.items.map((item) => [this.set(styles.listItem, item)]);
      case 'table':
        return [section.before.map((line) => ({ ...this.set(styles.text, line), leads: true }))];
    }
  }

  /** The heading of a group stays with the first thing in it; what it holds stands one level lower. */
  private group({ heading, entries }: { heading: string; entries: readonly CvEntry[] }): Paragraph[][] {
    const { styles, space } = this.look;
    const lower = { tag: 'H4' as const };
    return entries.map((each, index) => {
      const [title, ...rest] = this.entry(each) as [Paragraph, ...Paragraph[]];
      if (index > 0) return [{ ...title, ...lower }, ...rest];
      const first = { ...title, ...lower, before: space.underHeading / 2 };
      return [this.set(styles.group, [saidBold(heading)]), first, ...rest];
    });
  }

  private entry({ title, when, about, text }: CvEntry): Paragraph[] {
    const { styles } = this.look;
    const isAside = this.look.when === 'aside' && when !== null && title !== '' && when.length <= LONGEST_ASIDE;
    const heading = this.set(styles.title, [saidBold(title)]);
    const said = when === null || isAside ? about : [...this.period(when, about.length > 0), ...about];
    return [
      isAside ? { ...heading, aside: this.spans([{ text: when, tone: 'accent' }]) } : heading,
      this.set(styles.about, said),
      ...text.map(({ isItem, said: words }) => this.set(isItem ? styles.item : styles.text, words)),
    ];
  }

  private period(when: string, isFollowed: boolean): Said[] {
    return [{ text: when, tone: 'accent' }, ...(isFollowed ? [{ text: SEPARATOR }] : [])];
  }

  private table(head: readonly string[], rows: readonly Said[][][]): Table[] {
    const { styles, table, space } = this.look;
    if (rows.length === 0) return [];
    return [
      {
        ...table,
        before: space.underHeading / 2,
        columns: COLUMNS,
        head: head.map((text) => this.set(styles.columnHead, [saidBold(text)])),
        rows: rows.map((cells) => cells.map((cell) => this.set(styles.cell, cell))),
      },
    ];
  }

  private set(style: Style, said: readonly Said[]): Paragraph {
    return { ...style, spans: this.spans(said) };
  }

  private spans(said: readonly Said[]): Span[] {
    return said.map(({ tone, ...span }) => (tone === undefined ? span : { ...span, color: this.look.tones[tone] }));
  }
}

export function isTable(each: Group | Table): each is Table {
  return 'rows' in each;
}

/** An empty paragraph would be an element of the structure with nothing to read. */
function withoutEmpty(group: readonly Paragraph[]): Paragraph[] {
  return group.filter(({ spans }) => spans.some(({ text }) => text.trim() !== ''));
}

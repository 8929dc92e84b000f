import type { ContactLine, ItemSection, Section } from '#portfolio';

export const ITEM_KINDS: readonly ItemSection[] = ['experiences', 'skills', 'evidence', 'languages'];
const DAY = 24 * 60 * 60 * 1000;

/** What a share opens, in the simplest words: the very ids, and whether more will join. */
interface ModelShare {
  sections: Set<Section>;
  /** Shared now. */
  items: Set<string>;
  later: boolean;
  lines: Set<ContactLine>;
  endsAt: number;
}

interface ModelLink extends ModelShare {
  id: string;
  token: string;
  password: string | null;
  withdrawn: boolean;
}

interface ModelOwner {
  items: Map<string, { kind: ItemSection; binned: boolean }>;
  /** By counsellor. */
  shares: Map<number, ModelShare>;
  links: ModelLink[];
  reads: number;
}

/** What somebody reads: ids by section, and contact lines. */
export interface Readable {
  items: Partial<Record<ItemSection, string[]>>;
  lines: ContactLine[];
}

export interface ModelChoice {
  kinds: readonly ItemSection[];
  /** Which of the items that are there, each by a number taken as it comes. */
  picks: readonly boolean[];
  later: boolean;
  lines: readonly ContactLine[];
}

/** What a choice asks of the API, of these items. */
export interface AskedScope {
  sections: Section[];
  items: string[];
  later: boolean;
  contactLines: ContactLine[];
}

/** Who shares what with whom: sets and dates, without SQL, sessions or services. What the real thing is held against. */
export class ConsentModel {
  now = 0;
  readonly owners: ModelOwner[];

  constructor(owners: number) {
    this.owners = Array.from({ length: owners }, () => ({ items: new Map(), shares: new Map(), links: [], reads: 0 }));
  }

  owner(index: number): ModelOwner {
    return this.owners[index]!;
  }

  /** The ids that are there, of these kinds. */
  present(owner: number, kinds: readonly ItemSection[]): string[] {
    return [...this.owner(owner).items]
      .filter(([, { kind, binned }]) => !binned && kinds.includes(kind))
      .map(([id]) => id);
  }

  /** The choice in the API's words. */
  asked(owner: number, { kinds, picks, later, lines }: ModelChoice): AskedScope {
    const ids = this.present(owner, kinds);
    const chosen = ids.filter((_, index) => picks[index % picks.length]);
    const left = ids.filter((id) => !chosen.includes(id));
    const sections: Section[] = lines.length > 0 ? [...kinds, 'contact'] : [...kinds];
    return { sections, items: later ? left : chosen, later, contactLines: [...lines] };
  }

  give(owner: number, counsellor: number, scope: AskedScope, days: number): void {
    this.owner(owner).shares.set(counsellor, { ...this.opened(owner, scope), endsAt: this.now + days * DAY });
  }

  /** New terms for an open share; the end stays. */
  amend(owner: number, counsellor: number, scope: AskedScope): void {
    const share = this.open(owner, counsellor);
    if (share) Object.assign(share, this.opened(owner, scope, share));
  }

  withdraw(owner: number, counsellor: number): void {
    this.owner(owner).shares.delete(counsellor);
  }

  add(owner: number, kind: ItemSection, id: string): void {
    this.owner(owner).items.set(id, { kind, binned: false });
    const { shares, links } = this.owner(owner);
    for (const share of [...shares.values(), ...links]) {
      if (share.later) share.items.add(id);
    }
  }

  bin(owner: number, id: string, binned: boolean): void {
    this.owner(owner).items.get(id)!.binned = binned;
  }

  open(owner: number, counsellor: number): ModelShare | null {
    const share = this.owner(owner).shares.get(counsellor);
    return share && this.now < share.endsAt ? share : null;
  }

  link(
    owner: number,
    scope: AskedScope,
    days: number,
    link: { id: string; token: string; password: string | null },
  ): void {
    const share = { ...this.opened(owner, scope), endsAt: this.now + days * DAY };
    this.owner(owner).links.push({ ...share, ...link, withdrawn: false });
  }

  isOpen({ withdrawn, endsAt }: ModelLink): boolean {
    return !withdrawn && this.now < endsAt;
  }

  stopEverything(owner: number): void {
    this.owner(owner).shares.clear();
    for (const link of this.owner(owner).links) link.withdrawn = true;
  }

  /** What this counsellor reads; null for nothing at all. */
  readable(owner: number, counsellor: number): Readable | null {
    const share = this.open(owner, counsellor);
    return share && this.shown(owner, share);
  }

  /** What is there of a share. */
  shown(owner: number, share: ModelShare): Readable {
    const kinds = ITEM_KINDS.filter((kind) => share.sections.has(kind));
    const items = Object.fromEntries(
      kinds.map((kind) => [
        kind,
        this.present(owner, [kind])
          .filter((id) => share.items.has(id))
          .sort(),
      ]),
    );
    return { items, lines: [...share.lines].sort() };
  }

  /** What waits in the bin joins nothing when it comes back, unless the share showed it before. */
  private opened(
    owner: number,
    { sections, items, later, contactLines }: AskedScope,
    before?: ModelShare,
  ): Omit<ModelShare, 'endsAt'> {
    const all = [...this.owner(owner).items];
    const joins = ([id, { kind, binned }]: (typeof all)[number]) =>
      !items.includes(id) && (!binned || (before?.sections.has(kind) === true && before.items.has(id)));
    return {
      sections: new Set(sections),
      items: new Set(later ? all.filter(joins).map(([id]) => id) : items),
      later,
      lines: new Set(contactLines),
    };
  }
}

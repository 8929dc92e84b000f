import type { ContactLine, Grant, ItemSection, PortfolioView, ReaderView, Section } from '../types.ts';

export const itemSections: ItemSection[] = ['experiences', 'skills', 'evidence', 'languages'];

/** What is shared, as one chooses it: parts, what is left out of them, contact line by line. */
export interface Scope {
  sections: Section[];
  /** Ids of what is left out of the parts that are shared. */
  out: string[];
  /** Whether what is added later joins by itself. */
  later: boolean;
  contactLines: ContactLine[];
}

export type GrantScope = Pick<Grant, 'sections' | 'items' | 'later' | 'contactLines'>;

type Items = Partial<Record<ItemSection, { id: string }[]>>;

const isItemSection = (section: Section): section is ItemSection => itemSections.includes(section as ItemSection);

/** The ids of what the shared parts hold today. */
const idsIn = (sections: readonly Section[], portfolio: Items) =>
  sections.filter(isItemSection).flatMap((section) => (portfolio[section] ?? []).map(({ id }) => id));

/** What a share names is what it shows, or with `later` what it leaves out. */
export const scopeOf = ({ sections, items, later, contactLines }: GrantScope, portfolio: Items): Scope => ({
  sections,
  out: idsIn(sections, portfolio).filter((id) => items.includes(id) === later),
  later,
  contactLines,
});

/** As the API takes it. */
export function toGrantScope({ sections, out, later, contactLines }: Scope, portfolio: Items): GrantScope {
  const ids = idsIn(sections, portfolio);
  return { sections, later, contactLines, items: ids.filter((id) => out.includes(id) === later) };
}

/** The portfolio without what is left out: what sentences count. */
export function withoutLeftOut<Portfolio extends ReaderView | PortfolioView>(
  portfolio: Portfolio,
  { out }: Pick<Scope, 'out'>,
): Portfolio {
  const lists = itemSections.flatMap((section) => {
    const list = portfolio[section];
    return list ? [[section, list.filter(({ id }) => !out.includes(id))] as const] : [];
  });
  return { ...portfolio, ...Object.fromEntries(lists) };
}

/** What a part holds, by the words one knows it by. */
export function itemsOf(
  section: ItemSection,
  portfolio: PortfolioView,
): { id: string; label: string; detail: string }[] {
  const { experiences = [], skills = [], evidence = [], languages = [] } = portfolio;
  const detail = '';
  switch (section) {
    case 'experiences':
      return experiences.map(({ id, title, organisation }) => ({ id, label: title, detail: organisation ?? '' }));
    case 'skills':
      return skills.map(({ id, name }) => ({ id, label: name, detail }));
    case 'evidence':
      return evidence.map(({ id, title }) => ({ id, label: title, detail }));
    case 'languages':
      return languages.map(({ id, name }) => ({ id, label: name, detail }));
  }
}

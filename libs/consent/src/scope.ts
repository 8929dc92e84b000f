import { CONTACT_LINES, ITEM_SECTIONS, SECTIONS, type ContactLine, type ItemSection, type Section } from '#portfolio';

/** What of a portfolio is shared. Name, headline and summary come with any share. */
export interface Scope {
  sections: readonly Section[];
  /** Ids of items: those that are shared when nothing joins by itself, or those that are not when all that comes later joins. */
  items: readonly string[];
  /** Whether what is added later to a shared section joins the share. */
  later: boolean;
  /** The lines of the contact section that are shared; none when it is not. */
  contactLines: readonly ContactLine[];
}

/** What a person may choose; what is left out is as it was, or the usual. */
export type ScopeChoice = { [Part in keyof Scope]?: Scope[Part] | undefined };

type ItemIds = Readonly<Record<ItemSection, readonly string[]>>;

/** The items that a portfolio has at a moment, by section; and those that wait in its bin, from where they may come back. */
export interface PresentItems extends ItemIds {
  binned: ItemIds;
}

export const EVERYTHING: Scope = { sections: SECTIONS, items: [], later: true, contactLines: CONTACT_LINES };
export const NOTHING: Scope = { sections: [], items: [], later: false, contactLines: [] };

/** Whether an item of a section is within the scope. SQL says the same in the `readable` policies. */
export function covers({ sections, items, later }: Scope, section: ItemSection, id: string): boolean {
  return sections.includes(section) && items.includes(id) !== later;
}

/**
 * The scope that a person's choice makes of the one before. A section that joins comes with the items that it has now; when `later`
 * alone is turned, the items that are shared stay the same. What is in the bin was there before: it joins nothing when it comes back,
 * unless it was shared already.
 */
export function choose(before: Scope, choice: ScopeChoice, present: PresentItems): Scope {
  const chosen = choice.sections ?? withContact(before.sections, choice.contactLines);
  const sections = SECTIONS.filter((section) => chosen.includes(section));
  const later = choice.later ?? before.later;
  return {
    sections,
    later,
    items: [
      ...new Set([
        ...(choice.items ?? itemsOf(before, sections, later, present)),
        ...(later ? keptOut(before, sections, present) : []),
      ]),
    ],
    contactLines: sections.includes('contact') ? linesOf(before, choice) : [],
  };
}

/** Contact lines are shared one by one, and only those that are named: naming the section says nothing of which. */
function linesOf(before: Scope, { contactLines }: ScopeChoice): readonly ContactLine[] {
  return contactLines ? CONTACT_LINES.filter((line) => contactLines.includes(line)) : before.contactLines;
}

/** Naming lines shares the section; naming none of them takes it out. */
function withContact(sections: readonly Section[], lines?: readonly ContactLine[]): readonly Section[] {
  if (lines === undefined) return sections;
  return lines.length > 0 ? [...sections, 'contact'] : sections.filter((section) => section !== 'contact');
}

/** What is in the bin and was not shared before: left out by name, or it would come back as something added later. */
function keptOut(before: Scope, sections: readonly Section[], { binned }: PresentItems): readonly string[] {
  return ITEM_SECTIONS.filter((section) => sections.includes(section)).flatMap((section) =>
    binned[section].filter((id) => !covers(before, section, id)),
  );
}

function itemsOf(
  before: Scope,
  sections: readonly Section[],
  later: boolean,
  present: PresentItems,
): readonly string[] {
  const shared = ITEM_SECTIONS.filter((section) => sections.includes(section));
  const isNew = (section: ItemSection) => !before.sections.includes(section);
  const within = shared.flatMap((section) =>
    present[section].filter((id) => isNew(section) || covers(before, section, id)),
  );
  if (!later) return within;
  const out = new Set(within);
  return shared.flatMap((section) => present[section]).filter((id) => !out.has(id));
}

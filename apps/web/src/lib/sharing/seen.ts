import { shareableSections } from '../labels.ts';
import { m } from '../paraglide/messages.js';
import { filledContacts, contactLineList } from '../reading/contact.ts';
import { sizeOf, wholeParts } from '../reading/parts.ts';
import type { ItemSection, PortfolioView, Section } from '../types.ts';
import { itemsOf, withoutLeftOut, type Scope } from './scope.ts';

type Counting = Record<ItemSection, (inputs: { count: number }) => string>;

const seen: Counting = {
  experiences: m.sharing_see_experiences,
  skills: m.sharing_see_skills,
  evidence: m.sharing_see_evidence,
  languages: m.sharing_see_languages,
};

/** All of a part. */
const hidden: Record<ItemSection, () => string> = {
  experiences: m.sharing_hide_experiences,
  skills: m.sharing_hide_skills,
  evidence: m.sharing_hide_evidence,
  languages: m.sharing_hide_languages,
};

/** Some of a part. */
const leftOut: Counting = {
  experiences: m.sharing_hide_some_experiences,
  skills: m.sharing_hide_some_skills,
  evidence: m.sharing_hide_some_evidence,
  languages: m.sharing_hide_some_languages,
};

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);
const isList = (section: Section): section is ItemSection => section in seen;

/** What one reads, and by what the things are called that were left out one by one. */
interface Line {
  text: string;
  titles: string[];
}

const line = (text: string): Line => ({ text, titles: [] });

/** What a share shows and what it keeps, in sentences, counted on what is there today. */
export function seenAndHidden(scope: Scope, portfolio: PortfolioView): { seen: string[]; hidden: Line[] } {
  const { sections, later, contactLines } = scope;
  const { headline, summary, contact } = portfolio.profile;
  const shown = withoutLeftOut(portfolio, scope);
  const lists = shareableSections.filter(isList);
  const shared = lists.filter((section) => sections.includes(section));
  const empty = shared.filter((section) => sizeOf(section, portfolio) === 0);
  const things = filledContacts(contact, contactLines);
  const others = contactLineList.filter((line) => !contactLines.includes(line));
  const kept = filledContacts(contact, others);
  const counted = (says: Counting, section: ItemSection, count: number) =>
    count > 0 ? [says[section]({ count })] : [];
  return {
    seen: [
      headline || summary ? m.sharing_see_name_more() : m.sharing_see_name(),
      ...shared.flatMap((section) => counted(seen, section, sizeOf(section, shown))),
      ...(things ? [m.sharing_see_contact({ things })] : []),
      ...(contactLines.length > 0 && !things ? [m.sharing_see_contact_none()] : []),
      ...(portfolio.photo && sections.includes('photo') ? [m.sharing_see_photo()] : []),
      ...(later ? [m.sharing_see_later({ parts: capital(wholeParts(shared, 'yours')) })] : []),
    ],
    hidden: [
      ...lists.filter((section) => !sections.includes(section)).map((section) => line(hidden[section]())),
      ...shared.flatMap((section) => {
        const titles = itemsOf(section, portfolio).flatMap(({ id, label }) => (scope.out.includes(id) ? [label] : []));
        return counted(leftOut, section, titles.length).map((text) => ({ text, titles }));
      }),
      ...(kept ? [line(m.sharing_hide_contact({ things: kept }))] : []),
      ...(!kept && contactLines.length === 0 ? [line(m.sharing_hide_contact_none())] : []),
      ...(portfolio.photo && !sections.includes('photo') ? [line(m.sharing_hide_photo())] : []),
      ...(later ? [] : [line(empty.length > 0 ? m.sharing_hide_later_empty() : m.sharing_hide_later())]),
      line(m.sharing_hide_others()),
    ],
  };
}

import { shareableSections } from '../labels.ts';
import { m } from '../paraglide/messages.js';
import { filledContacts } from '../reading/contact.ts';
import { sizeOf, wholeParts } from '../reading/parts.ts';
import type { ReaderView, Section } from '../types.ts';

const seen: Partial<Record<Section, (inputs: { count: number }) => string>> = {
  experiences: m.sharing_see_experiences,
  skills: m.sharing_see_skills,
  evidence: m.sharing_see_evidence,
  languages: m.sharing_see_languages,
};

const hidden: Partial<Record<Section, () => string>> = {
  experiences: m.sharing_hide_experiences,
  skills: m.sharing_hide_skills,
  evidence: m.sharing_hide_evidence,
  languages: m.sharing_hide_languages,
};

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

function willSee(section: Section, portfolio: ReaderView): string {
  if (section === 'contact') {
    const things = filledContacts(portfolio.profile.contact);
    return things ? m.sharing_see_contact({ things }) : m.sharing_see_contact_none();
  }
  const count = sizeOf(section, portfolio);
  return (
    (count > 0 && seen[section]?.({ count })) || m.sharing_see_later({ parts: capital(wholeParts([section], 'yours')) })
  );
}

function willNotSee(section: Section, portfolio: ReaderView): string {
  if (section !== 'contact') return hidden[section]?.() ?? '';
  const things = filledContacts(portfolio.profile.contact);
  return things ? m.sharing_hide_contact({ things }) : m.sharing_hide_contact_none();
}

/** What a share of these parts shows and what it keeps, in sentences, counted on what is there today. */
export function seenAndHidden(sections: readonly Section[], portfolio: ReaderView) {
  const { headline, summary } = portfolio.profile;
  const shared = shareableSections.filter((section) => sections.includes(section));
  const kept = shareableSections.filter((section) => !sections.includes(section));
  return {
    seen: [
      headline || summary ? m.sharing_see_name_more() : m.sharing_see_name(),
      ...shared.map((section) => willSee(section, portfolio)),
    ],
    hidden: [...kept.map((section) => willNotSee(section, portfolio)), m.sharing_hide_others()],
  };
}

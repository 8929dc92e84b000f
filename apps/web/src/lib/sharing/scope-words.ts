import { countedParts, sizeOf, wholeParts } from '../reading/parts.ts';
import { formatList } from '../numbers.ts';
import { m } from '../paraglide/messages.js';
import { filledContacts } from '../reading/contact.ts';
import { shareableSections } from '../labels.ts';
import type { PortfolioView, Section } from '../types.ts';
import { withoutLeftOut, type Scope } from './scope.ts';

/** `mes expériences, 3 compétences, mon e-mail`: the whole of a part by its name, some of it by its number. */
export function scopeParts(scope: Scope, portfolio: PortfolioView): string {
  const shown = withoutLeftOut(portfolio, scope);
  const say = (section: Section) => {
    const isWhole = sizeOf(section, shown) === sizeOf(section, portfolio);
    if (section !== 'contact') return isWhole ? wholeParts([section], 'mine') : countedParts([section], shown, 'mine');
    const things = filledContacts(portfolio.profile.contact, scope.contactLines);
    return things ? m.sharing_mine_contact_lines({ things }) : wholeParts([section], 'mine');
  };
  return formatList(shareableSections.filter((section) => scope.sections.includes(section)).map(say));
}

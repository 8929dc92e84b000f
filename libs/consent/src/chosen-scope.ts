import { invalidField } from '#common';
import { ITEM_SECTIONS } from '#portfolio';
import { choose, type PresentItems, type Scope, type ScopeChoice } from './scope.js';

/** What the choice makes of a scope; a choice that says two things at once is refused, and so is one of what is not there. */
export function scopeOf(before: Scope, choice: ScopeChoice, present: PresentItems): Scope {
  const scope = choose(before, choice, present);
  const { sections, contactLines } = scope;
  if (sections.length === 0) {
    throw invalidField('sections', 'arrayNotEmpty', {
      fr: 'Choisissez au moins une partie à partager.',
      en: 'Choose at least one part to share.',
    });
  }
  const asked = choice.contactLines ?? contactLines;
  if (sections.includes('contact') !== asked.length > 0) {
    throw invalidField('contactLines', 'withContact', choice.contactLines === undefined ? UNNAMED_LINES : NO_LINE);
  }
  const known = new Set(ITEM_SECTIONS.flatMap((section) => present[section]));
  if (choice.items?.some((id) => !known.has(id))) {
    throw invalidField('items', 'exists', {
      fr: 'Un des éléments choisis n’est plus dans votre portfolio. Regardez la liste et choisissez à nouveau.',
      en: 'One of the items chosen is not in your portfolio any more. Look at the list and choose again.',
    });
  }
  return scope;
}

const NO_LINE = {
  fr: 'Les coordonnées se partagent ligne par ligne : choisissez-en au moins une, ou n’en partagez aucune.',
  en: 'Contact details are shared line by line: choose at least one, or share none of them.',
};

/** To who writes to the API: a page always names them. */
const UNNAMED_LINES = {
  fr: 'Les coordonnées se partagent ligne par ligne : nommez celles que vous partagez dans « contactLines ».',
  en: 'Contact details are shared line by line: name those that you share in “contactLines”.',
};

import { daysUntil } from '../dates.ts';
import { sectionLabel } from '../labels.ts';
import { formatList } from '../numbers.ts';
import { getLocale } from '../paraglide/runtime.js';
import { inOrder } from '../reading/parts.ts';
import { theirReason } from '../reading/reasons.ts';
import { matches } from '../reading/search.ts';
import type { SharedWithMe } from '../types.ts';

export type Shown = 'all' | 'new' | 'soon';
export type Column = 'person' | 'read' | 'until';

/** How the list is asked for; kept while one reads a person and comes back. */
export interface View {
  wanted: string;
  shown: Shown;
  column: Column;
  descending: boolean;
  all: boolean;
}

export const firstView: View = { wanted: '', shown: 'all', column: 'read', descending: true, all: false };

export const SOON_DAYS = 14;

export const isNew = ({ lastReadAt }: SharedWithMe) => lastReadAt === null;
export const endsSoon = ({ expiresAt }: SharedWithMe) => daysUntil(expiresAt) <= SOON_DAYS;

export const fullName = ({ givenName, familyName }: Pick<SharedWithMe, 'givenName' | 'familyName'>) =>
  `${givenName} ${familyName}`;

/** `Expériences et compétences`. */
export function partsOf({ sections }: SharedWithMe): string {
  const said = formatList(inOrder(sections).map(sectionLabel));
  return said.charAt(0).toLocaleUpperCase(getLocale()) + said.slice(1);
}

export const filters: Record<Shown, (person: SharedWithMe) => boolean> = {
  all: () => true,
  new: isNew,
  soon: endsSoon,
};

const byText = (a: string, b: string) => a.localeCompare(b, getLocale(), { sensitivity: 'base' });
const byName = (a: SharedWithMe, b: SharedWithMe) =>
  byText(a.familyName, b.familyName) || byText(a.givenName, b.givenName);

/** What was never read counts as read after all the rest: it comes first with the latest. */
const neverRead = '9999';

const orders: Record<Column, (a: SharedWithMe, b: SharedWithMe) => number> = {
  person: byName,
  read: (a, b) => byText(a.lastReadAt ?? neverRead, b.lastReadAt ?? neverRead) || byText(a.grantedAt, b.grantedAt),
  until: (a, b) => byText(a.expiresAt, b.expiresAt),
};

/** The people that the view asks for, in its order. */
export function inView(people: readonly SharedWithMe[], { wanted, shown, column, descending }: View): SharedWithMe[] {
  const order = orders[column];
  return people
    .filter((person) => filters[shown](person))
    .filter((person) => matches(wanted, [fullName(person), person.headline, theirReason(person)]))
    .sort((a, b) => (descending ? order(b, a) : order(a, b)) || byName(a, b));
}

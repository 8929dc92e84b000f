import { daysUntil } from '../dates.ts';
import { sectionLabel } from '../labels.ts';
import { formatList } from '../numbers.ts';
import { m } from '../paraglide/messages.js';
import { getLocale } from '../paraglide/runtime.js';
import { inOrder } from '../reading/parts.ts';
import { theirReason } from '../reading/reasons.ts';
import { matches } from '../reading/search.ts';
import type { Purpose, SentRequest, SharedWithMe } from '../types.ts';

export type Shown = 'all' | 'new' | 'changed' | 'soon';
export type Column = 'person' | 'read' | 'change' | 'until';

/** How the list is asked for; kept while one reads a person and comes back. */
export interface View {
  wanted: string;
  shown: Shown;
  purpose: Purpose | null;
  column: Column;
  descending: boolean;
  all: boolean;
}

export const firstView: View = {
  wanted: '',
  shown: 'all',
  purpose: null,
  column: 'read',
  descending: true,
  all: false,
};

export const SOON_DAYS = 7;

const wasReadAfter = ({ lastReadAt }: SharedWithMe, at: string | null) =>
  at === null || (lastReadAt !== null && lastReadAt >= at);

/** Never read, or opened further since. */
export const isNew = (person: SharedWithMe) => person.lastReadAt === null || !wasReadAfter(person, person.widenedAt);
export const hasChanged = (person: SharedWithMe) => !isNew(person) && !wasReadAfter(person, person.lastChangeAt);
export const endsSoon = ({ expiresAt }: SharedWithMe) => daysUntil(expiresAt) <= SOON_DAYS;

export const fullName = ({ givenName, familyName }: Pick<SharedWithMe, 'givenName' | 'familyName'>) =>
  `${givenName} ${familyName}`;

/** Whom one asked: by name only while they share, else by the address that one wrote. */
export const whomAsked = ({ email, person }: Pick<SentRequest, 'email' | 'person'>) =>
  person ? fullName(person) : (email ?? m.ways_sent_someone());

/** `Expériences et compétences`. */
export function partsOf({ sections }: Pick<SharedWithMe, 'sections'>): string {
  const said = formatList(inOrder(sections).map(sectionLabel));
  return said.charAt(0).toLocaleUpperCase(getLocale()) + said.slice(1);
}

export const filters: Record<Shown, (person: SharedWithMe) => boolean> = {
  all: () => true,
  new: isNew,
  changed: hasChanged,
  soon: endsSoon,
};

type Order = (a: SharedWithMe, b: SharedWithMe) => number;

/** Instants are written so that their order is that of their text. */
const byInstant = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** What was never read counts as read after all the rest: it comes first with the latest. */
const neverRead = '9999';

const byRead: Order = (a, b) =>
  byInstant(a.lastReadAt ?? neverRead, b.lastReadAt ?? neverRead) || byInstant(a.grantedAt, b.grantedAt);
const byChange: Order = (a, b) => byInstant(a.lastChangeAt ?? a.grantedAt, b.lastChangeAt ?? b.grantedAt);
const byEnd: Order = (a, b) => byInstant(a.expiresAt, b.expiresAt);

/** The people that the view asks for, in its order. */
export function inView(people: readonly SharedWithMe[], view: View): SharedWithMe[] {
  const { wanted, shown, purpose, column, descending } = view;
  const names = new Intl.Collator(getLocale(), { sensitivity: 'base' });
  const byName: Order = (a, b) => names.compare(a.familyName, b.familyName) || names.compare(a.givenName, b.givenName);
  const order = { person: byName, read: byRead, change: byChange, until: byEnd }[column];
  return people
    .filter((person) => filters[shown](person) && (purpose === null || person.purpose === purpose))
    .filter((person) => matches(wanted, [fullName(person), person.headline, theirReason(person)]))
    .sort((a, b) => (descending ? order(b, a) : order(a, b)) || byName(a, b));
}

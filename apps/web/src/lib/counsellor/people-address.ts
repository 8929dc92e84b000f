import { purposeList } from '../labels.ts';
import { firstView, type Column, type Shown, type View } from './people.ts';

const shownNames: Record<Shown, string> = { all: '', new: 'nouveaux', changed: 'changes', soon: 'bientot' };
const columnNames: Record<Column, string> = { person: 'nom', read: 'lecture', change: 'changement', until: 'fin' };

const named = <Name extends string>(names: Record<Name, string>, wanted: string | null): Name | undefined =>
  (Object.keys(names) as Name[]).find((name) => names[name] === wanted);

/** The list as an address asks for it. What was typed is no part of it: a name in an address stays in histories and logs. */
export function viewIn(address: Pick<URLSearchParams, 'get'>): View {
  const column = named(columnNames, address.get('tri')) ?? firstView.column;
  return {
    ...firstView,
    shown: named(shownNames, address.get('montrer')) ?? firstView.shown,
    purpose: purposeList.find((purpose) => purpose === address.get('pour')) ?? null,
    column,
    descending: (address.get('ordre') ?? (column === firstView.column ? 'z-a' : 'a-z')) === 'z-a',
  };
}

/** The same the other way: nothing for what is usual. */
export function addressOf({ shown, purpose, column, descending }: View): string {
  const address = new URLSearchParams();
  if (shown !== 'all') address.set('montrer', shownNames[shown]);
  if (purpose !== null) address.set('pour', purpose);
  if (column !== firstView.column) address.set('tri', columnNames[column]);
  if (descending !== (column === firstView.column)) address.set('ordre', descending ? 'z-a' : 'a-z');
  return address.size > 0 ? `?${address.toString()}` : '';
}

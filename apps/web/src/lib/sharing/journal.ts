import { api, bodyOf } from '../api.ts';
import { m } from '../paraglide/messages.js';
import type { AccessLog, AccessRecord } from '../types.ts';
import { dayOf } from './days.ts';

export type Action = AccessRecord['action'];

/** What of the log is shown: it stands in the page's address. A reader is someone with an account, or a link. Days are those of the person's own calendar; '' is no choice. */
export interface LogFilter {
  reader: string;
  action: Action | '';
  from: string;
  to: string;
}

export const everything: LogFilter = { reader: '', action: '', from: '', to: '' };

export const isFiltered = (filter: LogFilter): boolean => Object.values(filter).some((value) => value !== '');

/** In the order of the choice. */
export const actionLabels: Record<Action, () => string> = {
  read: m.log_filter_read,
  file: m.log_filter_file,
  export: m.log_filter_export,
  print: m.log_filter_print,
};

const isAction = (text: string): text is Action => Object.hasOwn(actionLabels, text);

/** Reads the address; what is no choice is none. */
export function filterIn(params: URLSearchParams): LogFilter {
  const word = (name: string) => params.get(name) ?? '';
  const day = (name: string) => (dayOf(word(name)) ? word(name) : '');
  const action = word('action');
  const reader = /^[0-9a-f-]{36}$/.test(word('reader')) ? word('reader') : '';
  return { reader, action: isAction(action) ? action : '', from: day('from'), to: day('to') };
}

/** The page's address with this filter. */
export function addressOf(filter: LogFilter): string {
  const chosen = Object.entries(filter).filter(([, value]) => value !== '');
  return `/partages/journal${chosen.length > 0 ? `?${new URLSearchParams(chosen).toString()}` : ''}`;
}

/** As the API asks for it: a day begins and ends at midnight here. */
export function queryOf({ reader, action, from, to }: LogFilter) {
  const begin = dayOf(from);
  const last = dayOf(to);
  const end = last && new Date(last.getFullYear(), last.getMonth(), last.getDate() + 1);
  return {
    ...(reader && { reader }),
    ...(action && { action }),
    ...(begin && { from: begin.toISOString() }),
    ...(end && { to: end.toISOString() }),
  };
}

/** A page of the log, newest first. */
export async function readJournal(
  filter: LogFilter,
  { fetch, before }: { fetch?: typeof globalThis.fetch; before?: string } = {},
): Promise<AccessLog> {
  const query = { ...queryOf(filter), limit: 20, ...(before !== undefined && { before }) };
  return bodyOf(await api(fetch).GET('/portfolio/access-log', { params: { query } }));
}

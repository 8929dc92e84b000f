import { api, bodyOf } from '../api.ts';

/** What the account page shows beside who is signed in. */
export async function readAccount(fetch: typeof globalThis.fetch) {
  const [sessions, factors, events] = await Promise.all([
    api(fetch).GET('/auth/sessions'),
    api(fetch).GET('/auth/factors'),
    api(fetch).GET('/auth/events'),
  ]);
  return { sessions: bodyOf(sessions), factors: bodyOf(factors), events: bodyOf(events) };
}

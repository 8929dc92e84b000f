import { api, ApiError } from './api.ts';
import type { Role, Session } from './types.ts';

class CurrentSession {
  /** Who is signed in, as far as this page knows; layouts under a sign-in fill it before their pages show. */
  get current(): Session | null {
    return this.#now;
  }
  set current(who: Session | null) {
    if (who) belongTo(who.id);
    this.#now = who;
  }
  #now = $state<Session | null>(null);
}

const person = 'lorfolio_person';

/** A tab keeps drafts and answers, so that a reload loses nothing: of one person at a time. */
function belongTo(id: string): void {
  try {
    if (![null, id].includes(sessionStorage.getItem(person))) sessionStorage.clear();
    sessionStorage.setItem(person, id);
  } catch {
    // Without a storage nothing is kept either.
  }
}

/** Whoever sits down next at this screen finds nothing of what was typed here. */
export function forgetTyped(): void {
  try {
    sessionStorage.clear();
  } catch {
    // As above.
  }
}

export const session = new CurrentSession();

/** Where someone of this role starts. */
export function homeOf(role: Role): string {
  if (role === 'owner') return '/accueil';
  return role === 'administrator' ? '/conseiller/structure' : '/conseiller';
}

/** Whether something is left to prove before anything else answers. */
export const lacksFactor = ({ secondFactor }: Session) => /^(required|to-enrol)$/.test(secondFactor);

/** Asks who is signed in; null when nobody is. */
export async function readSession(fetch?: typeof globalThis.fetch): Promise<Session | null> {
  try {
    const { data } = await api(fetch).GET('/auth/session');
    session.current = data ?? null;
  } catch (error) {
    if (!(error instanceof ApiError && error.status === 401)) throw error;
    session.current = null;
  }
  return session.current;
}

/** The sign-in page, which leads back to `from` afterwards. */
export const signInFrom = (from: Pick<URL, 'pathname' | 'search'>) =>
  from.pathname === '/' ? '/connexion' : `/connexion?suite=${encodeURIComponent(from.pathname + from.search)}`;

/** Where to go after signing in: only ever a page of ours, and the second step first. */
export function afterSignIn(search: string, session: Session): string {
  if (lacksFactor(session)) return `/connexion/code${search}`;
  const wanted = new URLSearchParams(search).get('suite') ?? '';
  return /^\/(?![/\\])/.test(wanted) ? wanted : homeOf(session.role);
}

const mark = 'lorfolio_signed_in';

/** Remembers on this device that someone signed in, so that the public page asks who it is only then. */
export function rememberSignedIn(yes: boolean): void {
  if (yes) localStorage.setItem(mark, '1');
  else localStorage.removeItem(mark);
}

export const wasSignedIn = () => localStorage.getItem(mark) === '1';

const again = 'lorfolio:signed-in-again';

/** Tells what waits on the page that its requests are answered again. */
export const signedInAgain = () => dispatchEvent(new Event(again));

/** Once, when the person of a session that ended has signed in again on the same page. */
export const onceSignedInAgain = (then: () => void) => addEventListener(again, then, { once: true });

export async function signOut(): Promise<void> {
  await api().POST('/auth/sign-out');
  session.current = null;
  rememberSignedIn(false);
  forgetTyped();
}

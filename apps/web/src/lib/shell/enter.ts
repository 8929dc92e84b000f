import { redirect } from '@sveltejs/kit';
import { afterSignIn, homeOf, lacksFactor, readSession, signInFrom } from '../session.svelte.ts';
import type { Role, Session } from '../types.ts';

/** The door of a signed-in part: leads to the sign-in page, or to the room of one's own role. */
export async function enter(fetch: typeof globalThis.fetch, url: URL, roles: Role[]): Promise<Session> {
  const session = await readSession(fetch);
  if (!session) redirect(307, signInFrom(url));
  if (lacksFactor(session)) redirect(307, afterSignIn(signInFrom(url).replace(/^[^?]*/, ''), session));
  if (!roles.includes(session.role)) redirect(307, homeOf(session.role));
  return session;
}

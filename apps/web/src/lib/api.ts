import createClient, { type Middleware } from 'openapi-fetch';
import { m } from './paraglide/messages.js';
import { getLocale } from './paraglide/runtime.js';
import type { paths } from './schema.d.ts';

export interface FieldProblem {
  field: string;
  code: string;
  message: string;
}

/** What the API answers when it refuses (RFC 9457), as far as it can be relied on. */
export type Problem = Partial<Pick<ApiError, 'code' | 'detail' | 'errors' | 'current'>>;

/** What the API refused or could not do, in the person's language. `status` is 0 when nothing answered. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    readonly detail: string,
    readonly status: number,
    readonly errors: FieldProblem[] = [],
    /** With code `stale`: the thing as it is now. */
    readonly current?: unknown,
  ) {
    super(detail);
    this.name = 'ApiError';
  }
}

/** The sentence to show for anything that was thrown. */
export const messageOf = (error: unknown): string =>
  error instanceof ApiError ? error.detail : m.common_unexpected_error();

/** The problem's answer as an error. */
export function errorFrom(status: number, problem: Problem | null): ApiError {
  const unexplained = status === 503 || status === 502 ? m.common_unavailable() : m.common_unexpected_error();
  return new ApiError(
    problem?.code ?? 'unexpected',
    problem?.detail ?? unexplained,
    status,
    problem?.errors ?? [],
    problem?.current,
  );
}

let onSignedOut: (atWork: boolean) => void = () => {};

/**
 * Says what happens when a session has ended: the signed-in layouts ask to sign in again.
 * @param lead told whether someone was at work on a page, and may have text on it, or on the way to one
 */
export function whenSignedOut(lead: (atWork: boolean) => void): void {
  onSignedOut = lead;
}

/** What a refused answer says; told to whoever asks to sign in again. Requests of a page that do not go through the client call it too. */
export function refusal(status: number, problem: Problem | null, atWork = true): ApiError {
  const error = errorFrom(status, problem);
  if (/^(unauthenticated|second_factor_required)$/.test(error.code)) onSignedOut(atWork);
  return error;
}

const speakTheLanguage: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', getLocale());
    return request;
  },
};

const failLoudly = (atWork: boolean): Middleware => ({
  async onResponse({ response }) {
    if (response.ok) return;
    throw refusal(response.status, (await response.json().catch(() => null)) as Problem | null, atWork);
  },
  onError({ error }) {
    if (error instanceof DOMException && error.name === 'AbortError') return error;
    return new ApiError('offline', m.common_offline(), 0);
  },
});

/** The typed client. In a `load` function pass its own `fetch`; elsewhere leave it out. */
export const api = (fetch?: typeof globalThis.fetch) => {
  const client = createClient<paths>({ baseUrl: '/api', fetch });
  client.use(failLoudly(fetch === undefined), speakTheLanguage);
  return client;
};

/** What an answer brought; for those that always bring something. */
export function bodyOf<Body>({ data }: { data?: Body }): Body {
  if (data === undefined) throw errorFrom(500, null);
  return data;
}

/** The header that refuses to overwrite what someone else saved meanwhile. */
export const ifMatch = (version: number) => ({ 'If-Match': `"${version}"` });

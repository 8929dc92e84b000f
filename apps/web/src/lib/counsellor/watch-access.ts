import { api, ApiError } from '../api.ts';
import type { MyAccess } from '../types.ts';
import { whileLookedAt } from '../while-looked-at.ts';

type Terms = Pick<MyAccess, 'grantId' | 'version'>;

interface Told {
  /** By what the page shows was read; undefined while it shows nothing. */
  shown: () => Terms | undefined;
  /** The page has to be emptied. */
  onended: () => void;
  /** Other terms: what is shown may no longer be what is shared. */
  onchanged: () => void;
}

/** Asks whether I may still read, while someone looks at the page and when they come back to it. It is no read. */
export function watchAccess(ownerId: string, { shown, onended, onchanged }: Told): () => void {
  /** The session ended: whoever signs in again may read on. */
  let isOut = false;

  async function ask(over: AbortSignal) {
    try {
      const { data } = await api().GET('/counsellor/portfolios/{ownerId}/access', {
        params: { path: { ownerId } },
      });
      if (over.aborted || !data) return;
      const terms = shown();
      if (isOut || (terms && (terms.grantId !== data.grantId || terms.version !== data.version))) onchanged();
      isOut = false;
    } catch (error) {
      // Nobody who may read: the share has ended, or the session, or the account. Without an answer nothing is known: the next one tells.
      if (over.aborted || !(error instanceof ApiError) || ![401, 403, 404].includes(error.status)) return;
      isOut = error.status !== 404;
      onended();
    }
  }

  return whileLookedAt(ask);
}

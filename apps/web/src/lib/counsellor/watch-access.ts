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
  let stopped = false;

  async function ask() {
    try {
      const { data } = await api().GET('/counsellor/portfolios/{ownerId}/access', {
        params: { path: { ownerId } },
      });
      if (stopped || !data) return;
      const terms = shown();
      if (terms && (terms.grantId !== data.grantId || terms.version !== data.version)) onchanged();
    } catch (error) {
      // Without an answer nothing is known: the next one tells.
      if (!stopped && error instanceof ApiError && error.status === 404) onended();
    }
  }

  const stop = whileLookedAt(ask);
  return () => {
    stopped = true;
    stop();
  };
}

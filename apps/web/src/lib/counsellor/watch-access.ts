import { api, ApiError } from '../api.ts';
import type { MyAccess } from '../types.ts';
import { whileLookedAt } from '../while-looked-at.ts';

interface Told {
  /** The page has to be emptied. */
  onended: () => void;
  /** Other terms: what is shown may no longer be what is shared. */
  onchanged: () => void;
}

/** Asks whether I may still read, while someone looks at the page and when they come back to it. It is no read. */
export function watchAccess(ownerId: string, { onended, onchanged }: Told): () => void {
  let known: MyAccess['version'] | undefined;
  let stopped = false;

  async function ask() {
    try {
      const { data } = await api().GET('/counsellor/portfolios/{ownerId}/access', {
        params: { path: { ownerId } },
      });
      if (stopped || !data) return;
      if (known !== undefined && known !== data.version) onchanged();
      known = data.version;
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

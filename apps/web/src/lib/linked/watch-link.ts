import { api, ApiError } from '../api.ts';
import { whileLookedAt } from '../while-looked-at.ts';

interface Shown {
  /** The secret: it goes in the body, as when the link was opened. */
  token: string;
  /** Of the link, when what is shown was read. */
  version: number;
}

interface Told {
  /** The page has to be emptied. */
  onended: () => void;
  /** Other terms, or another password: what is shown may no longer be what is shared. */
  onchanged: () => void;
}

/** Asks whether a link is still what it was, while someone looks at the page and when they come back to it. It is no opening. */
export function watchLink({ token, version }: Shown, { onended, onchanged }: Told): () => void {
  async function ask(over: AbortSignal) {
    try {
      const { data } = await api().POST('/counsellor/links/standing', { body: { token } });
      if (!over.aborted && data && data.version !== version) onchanged();
    } catch (error) {
      // Without an answer nothing is known: the next one tells.
      if (!over.aborted && error instanceof ApiError && error.status === 404) onended();
    }
  }

  return whileLookedAt(ask);
}

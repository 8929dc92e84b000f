/** How soon an open page learns of something, when nothing else is asked. */
const EVERY_MS = 10_000;

/**
 * Asks now, again and again while someone looks at the page, and at once when they come back to it or to the network.
 * @param ask is told by the signal that nobody waits for its answer any more
 */
export function whileLookedAt(ask: (over: AbortSignal) => Promise<void>): () => void {
  const end = new AbortController();
  const now = () => {
    if (document.visibilityState === 'visible') void ask(end.signal);
  };
  const timer = setInterval(now, EVERY_MS);
  document.addEventListener('visibilitychange', now);
  window.addEventListener('focus', now);
  window.addEventListener('online', now);
  now();
  return () => {
    end.abort();
    clearInterval(timer);
    document.removeEventListener('visibilitychange', now);
    window.removeEventListener('focus', now);
    window.removeEventListener('online', now);
  };
}

/** How soon an open page learns of something, when nothing else is asked. */
const EVERY_MS = 10_000;

/** Asks now, again and again while someone looks at the page, and at once when they come back to it or to the network. */
export function whileLookedAt(ask: () => Promise<void>): () => void {
  const now = () => {
    if (document.visibilityState === 'visible') void ask();
  };
  const timer = setInterval(now, EVERY_MS);
  document.addEventListener('visibilitychange', now);
  window.addEventListener('focus', now);
  window.addEventListener('online', now);
  now();
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', now);
    window.removeEventListener('focus', now);
    window.removeEventListener('online', now);
  };
}

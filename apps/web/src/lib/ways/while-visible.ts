const EVERY = 2_000;

/**
 * Asks again and again while the page is being looked at, and at once when one comes back to it.
 * @param ask answers whether to go on; what it could not ask it asks again
 * @returns to stop before that
 */
export function whileVisible(ask: () => Promise<boolean>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  async function round() {
    clearTimeout(timer);
    if (document.hidden) return;
    const goesOn = await ask().catch(() => true);
    if (!goesOn) stop();
    else if (!stopped) timer = setTimeout(again, EVERY);
  }
  const again = () => void round();
  function stop() {
    stopped = true;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', again);
  }

  document.addEventListener('visibilitychange', again);
  timer = setTimeout(again, EVERY);
  return stop;
}

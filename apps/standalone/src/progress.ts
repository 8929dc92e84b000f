/** Where a progress is shown: the terminal's standard error, or a file or pipe in its place. */
export interface ProgressStream {
  isTTY?: boolean;
  write(text: string): unknown;
}

const WIDTH = 30;
/** In a log file a line each tenth says as much as a bar. */
const STEP = 10;

/**
 * A bar on a terminal, drawn over itself; elsewhere a plain line at each tenth.
 * @returns what to call with each part that is done
 */
export function progress(what: string, total: number, stream: ProgressStream): (count: number) => void {
  let done = 0;
  let shown = -STEP;
  return (count) => {
    done += count;
    const percent = Math.min(100, Math.floor((100 * done) / Math.max(total, 1)));
    if (percent === shown) return;
    if (stream.isTTY === true) {
      const full = Math.round((WIDTH * percent) / 100);
      const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full);
      stream.write(`\r${what} ${bar} ${percent} %${percent === 100 ? '\n' : ''}`);
      shown = percent;
    } else if (percent >= shown + STEP || percent === 100) {
      shown = percent - (percent % STEP);
      stream.write(`${what}: ${shown} %\n`);
    }
  };
}

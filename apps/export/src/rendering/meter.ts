import { createHistogram, type RecordableHistogram } from 'node:perf_hooks';

/** `refused`: there is no such document, or no right to it, when its turn comes. */
export type Outcome = 'made' | 'busy' | 'tooDemanding' | 'refused' | 'failed';

/** What an operator is told of a while: numbers, and nothing of anybody. */
export interface Reading extends Record<Outcome, number> {
  /** From its turn to its end, of those that were made. */
  ms: { p50: number; p99: number };
  /** Until its turn. */
  waitedMs: { p50: number; p99: number };
  longestQueue: number;
  /** Of the whole process. */
  rssMb: number;
}

/** Counts what is made. */
export class Meter {
  private counts = none();
  private readonly lasted = createHistogram();
  private readonly waited = createHistogram();
  private longestQueue = 0;

  count(outcome: Outcome): void {
    this.counts[outcome] += 1;
  }

  queued(length: number): void {
    this.longestQueue = Math.max(this.longestQueue, length);
  }

  record(waitedMs: number, lastedMs: number): void {
    this.waited.record(whole(waitedMs));
    this.lasted.record(whole(lastedMs));
  }

  /** What was counted since the last time; null when nothing was asked for. */
  take(): Reading | null {
    if (Object.values(this.counts).every((count) => count === 0)) return null;
    const reading: Reading = {
      ...this.counts,
      ms: percentiles(this.lasted),
      waitedMs: percentiles(this.waited),
      longestQueue: this.longestQueue,
      rssMb: Math.round(process.memoryUsage.rss() / 1e6),
    };
    this.counts = none();
    this.lasted.reset();
    this.waited.reset();
    this.longestQueue = 0;
    return reading;
  }
}

function none(): Record<Outcome, number> {
  return { made: 0, busy: 0, tooDemanding: 0, refused: 0, failed: 0 };
}

/** A histogram counts from 1. */
function whole(ms: number): number {
  return Math.max(1, Math.round(ms));
}

function percentiles(histogram: RecordableHistogram): { p50: number; p99: number } {
  return { p50: histogram.percentile(50), p99: histogram.percentile(99) };
}

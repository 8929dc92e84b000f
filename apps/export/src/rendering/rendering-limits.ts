import { availableParallelism } from 'node:os';

export interface RenderingLimits {
  threads: number;
  /** For one document. */
  seconds: number;
  /** Of a thread's heap: what lasts, and what is new. */
  megabytes: number;
  youngMegabytes: number;
  /** Documents that wait for a thread. */
  waiting: number;
  /** After which a thread without work ends. */
  idleMs: number;
}

export const USUAL_LIMITS: RenderingLimits = {
  threads: Math.min(2, availableParallelism()),
  seconds: 10,
  megabytes: 192,
  youngMegabytes: 16,
  waiting: 64,
  idleMs: 60_000,
};

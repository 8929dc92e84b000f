export interface RenderingLimits {
  /** One person holds one less (see `Turns`). */
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
  threads: 2,
  seconds: 10,
  megabytes: 160,
  youngMegabytes: 6,
  waiting: 64,
  idleMs: 60_000,
};

export interface RenderingLimits {
  /** At most. One person holds one less (see `Turns`). */
  threads: number;
  /** For one document. */
  seconds: number;
  /** Of what lasts in a thread's heap. */
  megabytes: number;
  /** Documents that wait for a thread. */
  waiting: number;
  /** After which a thread without work ends. */
  idleMs: number;
}

export const USUAL_LIMITS: RenderingLimits = {
  threads: 2,
  seconds: 10,
  megabytes: 160,
  waiting: 64,
  idleMs: 60_000,
};

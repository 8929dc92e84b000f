import type { Duration } from '../sharing/days.ts';

/** For how long one can ask, in days: when it is asked, nobody knows yet on which day it will begin. */
export const lengths: Record<Duration, number> = { day: 1, month: 30, 'half-year': 182, year: 365 };

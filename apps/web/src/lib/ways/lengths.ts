import { m } from '../paraglide/messages.js';

/** For how many days one can ask. */
export const lengths = [1, 30, 182, 365] as const;

const labels: Record<(typeof lengths)[number], () => string> = {
  1: m.ways_days_1,
  30: m.ways_days_30,
  182: m.ways_days_182,
  365: m.ways_days_365,
};

export const dayLabel = (days: (typeof lengths)[number]) => labels[days]();

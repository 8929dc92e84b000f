import { m } from '../paraglide/messages.js';
import type { DrivingLicence } from '../types.ts';

const words: Record<DrivingLicence, () => string> = {
  B: m.portfolio_licence_b,
  AM: m.portfolio_licence_am,
  A1: m.portfolio_licence_a1,
  A2: m.portfolio_licence_a2,
  A: m.portfolio_licence_a,
  C: m.portfolio_licence_c,
  D: m.portfolio_licence_d,
  B1: m.portfolio_licence_b1,
  BE: m.portfolio_licence_be,
  C1: m.portfolio_licence_c1,
  C1E: m.portfolio_licence_c1e,
  CE: m.portfolio_licence_ce,
  D1: m.portfolio_licence_d1,
  D1E: m.portfolio_licence_d1e,
  DE: m.portfolio_licence_de,
};

/** What one may drive with it. */
export const licenceLabel = (licence: DrivingLicence) => words[licence]();

const all = Object.keys(words) as DrivingLicence[];
/** Those that most people have, and the others. */
export const usualLicences = all.slice(0, 7);
export const otherLicences = all.slice(7);

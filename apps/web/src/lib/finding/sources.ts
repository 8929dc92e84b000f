import { m } from '../paraglide/messages.js';
import type { ReferenceSource } from '../types.ts';

/** The lists that skills and occupations come from: as a name, and as part of a sentence. */
const sources: Record<ReferenceSource, { name: () => string; inSentence: () => string }> = {
  starter: { name: m.finding_list_starter, inSentence: m.finding_the_starter },
  rome: { name: m.finding_list_rome, inSentence: m.finding_the_rome },
  esco: { name: m.finding_list_esco, inSentence: m.finding_the_esco },
  digcomp: { name: m.finding_list_digcomp, inSentence: m.finding_the_digcomp },
};

export const sourceName = (source: ReferenceSource): string => sources[source].name();
/** "d'après le ROME 4.0" */
export const theSource = (source: ReferenceSource): string => sources[source].inSentence();

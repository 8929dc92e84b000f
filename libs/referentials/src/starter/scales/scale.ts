import type { InTwo } from '../starter-set.js';

/** A step of a scale that is not ours: its mark is official, its words are. */
export interface ScaleStep {
  /** The official mark: "B1", "CE" */
  code: string;
  label: InTwo;
  /** What it means, in words that one can say of oneself or of the paper that one holds */
  meaning: InTwo;
}

export const step = (code: string, fr: string, en: string, saysFr: string, saysEn: string): ScaleStep => ({
  code,
  label: { fr, en },
  meaning: { fr: saysFr, en: saysEn },
});

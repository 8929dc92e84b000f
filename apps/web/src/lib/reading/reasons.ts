import { purposeLabel } from '../labels.ts';
import { m } from '../paraglide/messages.js';
import type { Purpose } from '../types.ts';

interface Why {
  purpose: Purpose;
  note: string | null;
  /** The note is the reader's, who asked: it is no reason of mine. */
  noteByReader?: boolean;
}

const theirs: Record<Purpose, () => string> = {
  'first-interview': m.counsellor_reason_first_interview,
  'career-project': m.counsellor_reason_career_project,
  'job-search': m.counsellor_reason_job_search,
  training: m.counsellor_reason_training,
  vae: m.counsellor_reason_vae,
  other: m.counsellor_reason_other,
};

/** Goes on after "pour": that word is not said twice, a capital that only began a sentence becomes small, an acronym stays. */
const goingOn = (words: string) =>
  words
    .trim()
    .replace(/\.$/, '')
    .replace(/^(pour|to|for)\s+/i, '')
    .replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

/** Why I share, after "pour": my own words when I wrote some. */
export const myReason = ({ purpose, note, noteByReader }: Why) =>
  note?.trim() && !noteByReader ? goingOn(note) : purposeLabel(purpose);

/** What the reader wrote when they asked, to be quoted; nothing where they wrote nothing. */
export const readersWords = (why: Why | null, name: string) =>
  why?.noteByReader && why.note ? m.ways_words_of({ name, words: why.note }) : '';

/** Why someone shares, after "pour"; what they wrote, or I when I asked, stands between quotes. */
export const theirReason = ({ purpose, note }: Why) =>
  note?.trim() ? m.counsellor_reason_words({ words: goingOn(note) }) : theirs[purpose]();

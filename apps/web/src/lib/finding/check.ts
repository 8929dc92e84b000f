import type { FieldErrors } from '../form.svelte.ts';
import { m } from '../paraglide/messages.js';
import { MOST, type Finding } from './finding.svelte.ts';
import type { Step } from './steps.ts';

/** What keeps a step from being left behind. */
export function checkAt(step: Step, finding: Finding): FieldErrors {
  const { telling, sentences, offers } = finding;
  if (step === 'faire') return sentences.length > 0 ? {} : { activities: m.finding_done_missing() };
  if (step !== 'competences') return {};
  if (telling.skills.length === 0) return { skills: m.finding_pick_missing() };
  if (telling.skills.length > MOST.skills) return { skills: m.finding_pick_most() };
  const blank = offers.filter((offer) => finding.picked(offer)?.name.trim() === '');
  return Object.fromEntries(blank.map((offer) => [fieldOf(offer.key), m.finding_reword_missing()]));
}

/** The field of what one calls a skill, by its offer. */
export const fieldOf = (key: string) => `name-${key.replace(/[^\p{L}\p{N}]+/gu, '-')}`;

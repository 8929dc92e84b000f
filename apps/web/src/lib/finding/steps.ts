/** The steps of finding one's skills in an experience, in order, by their name in the address. */
export const steps = ['domaine', 'faire', 'competences', 'niveaux', 'preuve'] as const;
export type Step = (typeof steps)[number] | 'fin';

interface Told {
  field?: unknown;
  activities: unknown[];
  own: unknown[];
  skills: unknown[];
}

/** Where one was: the first step that has nothing yet. */
export function stepOf({ field, activities, own, skills }: Told): Step {
  if (skills.length > 0) return 'niveaux';
  if (activities.length + own.length > 0) return 'competences';
  return field ? 'faire' : 'domaine';
}

/** The step that an address names; a step needs what comes before it, so that an address from elsewhere begins where one was. */
export function stepIn(params: Pick<URLSearchParams, 'get'>, told: Told): Step {
  const wanted = params.get('etape');
  const reached = stepOf(told);
  if (wanted === 'fin' || wanted === 'preuve') return wanted;
  const step = steps.find((one) => one === wanted);
  return step !== undefined && steps.indexOf(step) <= steps.indexOf(reached as (typeof steps)[number]) ? step : reached;
}

/** From 1. */
export const numberOf = (step: Step) => (step === 'fin' ? steps.length : steps.indexOf(step) + 1);
export const stepBefore = (step: Step): Step | undefined =>
  step === 'fin' || step === 'preuve' ? undefined : steps[steps.indexOf(step) - 1];
export const addressOf = (experienceId: string, step: Step) => `/parcours/${experienceId}/competences?etape=${step}`;

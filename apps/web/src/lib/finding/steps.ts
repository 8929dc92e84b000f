/** The steps of finding one's skills in an experience, in order, by their name in the address. */
export const steps = ['domaine', 'faire', 'competences', 'niveaux', 'preuve'] as const;
export type Step = (typeof steps)[number] | 'fin';

interface Told {
  field?: { source: string } | null;
  activities: unknown[];
  own: unknown[];
  skills: unknown[];
}

/** An imported occupation has no sentences to tick: its skills are picked at once. */
export const stepsOf = (field: Told['field']): Step[] =>
  steps.filter((step) => step !== 'faire' || !field || field.source === 'starter');

/** Where one was: the first step that has nothing yet. */
export function stepOf({ field, activities, own, skills }: Told): Step {
  if (skills.length > 0) return 'niveaux';
  if (activities.length + own.length > 0) return 'competences';
  return field ? stepAfter('domaine', field) : 'domaine';
}

/** The step that an address names; a step needs what comes before it, so that an address from elsewhere begins where one was. */
export function stepIn(params: Pick<URLSearchParams, 'get'>, told: Told): Step {
  const wanted = params.get('etape');
  const reached = stepOf(told);
  if (wanted === 'fin' || wanted === 'preuve') return wanted;
  const all = stepsOf(told.field);
  const step = all.find((one) => one === wanted);
  return step !== undefined && all.indexOf(step) <= all.indexOf(reached) ? step : reached;
}

/** From 1. */
export const numberOf = (step: Step, field: Told['field']) => {
  const all = stepsOf(field);
  return step === 'fin' ? all.length : all.indexOf(step) + 1;
};
export const stepBefore = (step: Step, field: Told['field']): Step | undefined =>
  step === 'fin' || step === 'preuve' ? undefined : stepsOf(field)[stepsOf(field).indexOf(step) - 1];
export const stepAfter = (step: Step, field: Told['field']): Step =>
  stepsOf(field)[stepsOf(field).indexOf(step) + 1] ?? 'fin';
export const addressOf = (experienceId: string, step: Step) => `/parcours/${experienceId}/competences?etape=${step}`;

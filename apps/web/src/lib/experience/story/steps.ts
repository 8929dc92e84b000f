/** The questions of the guided story, in order, by their name in the address. */
export const steps = ['sorte', 'titre', 'quand', 'journee', 'resultat'] as const;
export type Step = (typeof steps)[number] | 'fin';

/** The step that an address names; the first one otherwise. */
export function stepIn(params: Pick<URLSearchParams, 'get'>): Step {
  const wanted = params.get('etape');
  return wanted === 'fin' ? wanted : (steps.find((step) => step === wanted) ?? 'sorte');
}

export const stepAfter = (step: Step): Step => (step === 'fin' ? step : (steps[steps.indexOf(step) + 1] ?? 'fin'));
export const stepBefore = (step: Step): Step | undefined =>
  step === 'fin' ? undefined : steps[steps.indexOf(step) - 1];
/** From 1. */
export const numberOf = (step: Step) => (step === 'fin' ? steps.length : steps.indexOf(step) + 1);

/** The page of a step; with the experience once it is on the server. */
export const addressOf = (step: Step, experience?: string) =>
  `/raconter?etape=${step}${experience ? `&experience=${experience}` : ''}`;

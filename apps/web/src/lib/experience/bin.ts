import { invalidate } from '$app/navigation';
import { api, ifMatch } from '../api.ts';
import { m } from '../paraglide/messages.js';
import { toasts } from '../toasts.svelte.ts';
import type { BinnedItem, ExperienceView } from '../types.ts';

/** Takes something back out of the bin. */
export async function restore({ kind, id }: Pick<BinnedItem, 'kind' | 'id'>): Promise<void> {
  const params = { params: { path: { id } } };
  if (kind === 'experience') await api().POST('/portfolio/experiences/{id}/restore', params);
  else if (kind === 'skill') await api().POST('/portfolio/skills/{id}/restore', params);
  else if (kind === 'evidence') await api().POST('/portfolio/evidence/{id}/restore', params);
  else if (kind === 'document') await api().POST('/portfolio/documents/{id}/restore', params);
  else await api().POST('/portfolio/languages/{id}/restore', params);
  await invalidate('app:portfolio');
}

/** Puts an experience in the bin, and offers to take it back. */
export async function binExperience({ id, version }: Pick<ExperienceView, 'id' | 'version'>): Promise<void> {
  await api().DELETE('/portfolio/experiences/{id}', { params: { path: { id } }, headers: ifMatch(version) });
  toasts.show(m.journey_path_binned(), async () => {
    await restore({ kind: 'experience', id });
    toasts.announce(m.journey_path_restored());
  });
}

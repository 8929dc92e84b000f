import { api, bodyOf, ifMatch } from '../api.ts';
import type { ExperienceDraft, ExperienceView } from '../types.ts';
import { Writing } from '../writing.svelte.ts';
import { changesOf, check, toText, type ExperienceText } from './text.ts';

/** One experience that is saved while it is being written. */
export function experienceWriting(
  experience: ExperienceView,
): Writing<ExperienceText, Partial<ExperienceDraft>, ExperienceView> {
  const params = { path: { id: experience.id } };
  return new Writing<ExperienceText, Partial<ExperienceDraft>, ExperienceView>(experience, {
    toText,
    check,
    changesOf,
    save: async (body, version) =>
      bodyOf(await api().PATCH('/portfolio/experiences/{id}', { params, headers: ifMatch(version), body })),
  });
}

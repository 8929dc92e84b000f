import { m } from '../paraglide/messages.js';
import type { ExperienceKind } from '../types.ts';

const examples: Record<ExperienceKind, () => string> = {
  job: m.journey_kind_job,
  internship: m.journey_kind_internship,
  apprenticeship: m.journey_kind_apprenticeship,
  volunteering: m.journey_kind_volunteering,
  'civic-service': m.journey_kind_civic_service,
  training: m.journey_kind_training,
  project: m.journey_kind_project,
  caring: m.journey_kind_caring,
  leisure: m.journey_kind_leisure,
  military: m.journey_kind_military,
  detention: m.journey_kind_detention,
};

/** What may come under a kind, in a few words. */
export const kindExample = (kind: ExperienceKind) => examples[kind]();

/** Kinds where one thinks of a place of study, or of no organisation at all. */
export function organisationLabel(kind: ExperienceKind | ''): string {
  if (kind === 'training') return m.journey_form_school();
  if (kind === 'caring' || kind === 'leisure' || kind === 'project') return m.journey_form_with_whom();
  return m.journey_form_organisation();
}

/** The fields of an experience by their names on screen. */
export const fieldLabels = (): Record<string, string> => ({
  kind: m.journey_form_kind(),
  title: m.journey_form_title(),
  organisation: m.journey_form_organisation(),
  place: m.journey_form_place(),
  startedOn: m.journey_form_started(),
  endedOn: m.journey_form_ended(),
  ongoing: m.journey_form_ongoing(),
  description: m.journey_form_description(),
  results: m.journey_form_results(),
});

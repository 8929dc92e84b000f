import type { ExperienceKind } from '#portfolio';
import { starterFamilies, type InTwo, type StarterField } from '#referentials';

const OF_FAMILIES: Record<string, ExperienceKind> = {
  family: 'caring',
  home: 'leisure',
  community: 'volunteering',
  path: 'project',
  leisure: 'leisure',
  service: 'military',
};
const OF_THEMES: Record<string, ExperienceKind> = {
  'kitchen-detention': 'detention',
  'workshop-detention': 'detention',
  'civic-service': 'civic-service',
  'volunteer-firefighter': 'volunteering',
  'driving-licence': 'training',
  'neighbours-help': 'volunteering',
};

/** What kind of experience it mostly is to have done this: proposed, the person says. */
export function usualKind({ kind, code }: Pick<StarterField, 'kind' | 'code'>): ExperienceKind {
  if (kind === 'occupation') return 'job';
  const family = starterFamilies.find(({ fields }) => fields.some((field) => field.code === code));
  return OF_THEMES[code] ?? OF_FAMILIES[family?.code ?? ''] ?? 'project';
}

/** Where something was done is nobody's business but the person's: it is proposed for no CV. */
const DISCREET: Record<string, InTwo> = {
  'kitchen-detention': { fr: 'Travailler en cuisine', en: 'Working in a kitchen' },
  'workshop-detention': { fr: 'Travailler en atelier', en: 'Working in a workshop' },
};

/** What an experience of it could be called: proposed, the person says. */
export const usualTitle = ({ code, label }: Pick<StarterField, 'code' | 'label'>): InTwo => DISCREET[code] ?? label;

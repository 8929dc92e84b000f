import { m } from '../paraglide/messages.js';
import type { ImportSection } from './choice.ts';

const titles: Record<ImportSection, () => string> = {
  profile: m.journey_import_profile,
  experiences: m.journey_import_experiences,
  skills: m.journey_import_skills,
  languages: m.journey_import_languages,
};

const places: Record<ImportSection, string> = {
  profile: '/profil',
  experiences: '/parcours',
  skills: '/competences',
  languages: '/profil',
};

export const sectionTitle = (section: ImportSection) => titles[section]();
/** Where one finds what was kept. */
export const placeOf = (section: ImportSection) => places[section];

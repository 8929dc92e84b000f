import { m } from '../paraglide/messages.js';
import type { ImportSection } from './choice.ts';

const titles: Record<ImportSection, () => string> = {
  profile: m.journey_import_profile,
  experiences: m.journey_import_experiences,
  skills: m.journey_import_skills,
  languages: m.journey_import_languages,
  evidence: m.journey_import_evidence,
  documents: m.journey_import_documents,
};

const places: Record<ImportSection, string> = {
  profile: '/profil',
  experiences: '/parcours',
  skills: '/competences',
  languages: '/profil',
  evidence: '/preuves',
  documents: '/documents',
};

export const sectionTitle = (section: ImportSection) => titles[section]();
/** Where one finds what was kept. */
export const placeOf = (section: ImportSection) => places[section];

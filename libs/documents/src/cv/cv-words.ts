import type { CefrLevel, ExperienceKind, SkillLevel } from '#portfolio';

export type CvLanguage = 'fr' | 'en';

/** All that the CV says of its own accord. The rest are the person's words. */
export interface CvWords {
  /** Tag of the document, as PDF wants it. */
  locale: string;
  title: (name: string) => string;
  photo: (name: string) => string;
  summary: string;
  experiences: string;
  training: string;
  skills: string;
  /** The title of those that are of no group. */
  otherSkills: string;
  languages: string;
  evidence: string;
  interests: string;
  /** The title of a CV that names nobody. */
  anonymous: string;
  /** Said of a skill that somebody confirmed. */
  confirmed: string;
  ongoing: string;
  duration: DurationWords;
  languageTable: { name: string; level: string; meaning: string };
  /** Nothing of what was done in detention: whoever wants it said writes it. */
  kinds: Record<ExperienceKind, string>;
  /** In plain words: it is said by the person, nobody measured it. */
  skillLevels: Record<SkillLevel, [level: string, sentence: string]>;
  cefr: Record<CefrLevel, string>;
  /** Between a name and what is said of it. */
  colon: string;
  results: string;
  contexts: string;
  mobility: string;
  licences: (categories: readonly string[]) => string;
  page: (page: number, pages: number) => string;
  attachment: string;
}

export interface DurationWords {
  years: (count: number) => string;
  months: (count: number) => string;
  and: string;
  about: string;
  underAMonth: string;
  underAYear: string;
}

const fr: CvWords = {
  locale: 'fr-FR',
  title: (name) => (name === '' ? 'CV' : `CV – ${name}`),
  photo: (name) => `Photo de ${name}`,
  summary: 'En quelques mots',
  experiences: 'Expériences',
  training: 'Formation',
  skills: 'Compétences',
  otherSkills: 'Autres compétences',
  languages: 'Langues',
  evidence: 'Preuves',
  interests: 'Centres d’intérêt',
  anonymous: 'CV anonyme',
  confirmed: ', confirmée par une autre personne',
  ongoing: 'en cours',
  duration: {
    years: (count) => `${count} an${count > 1 ? 's' : ''}`,
    months: (count) => `${count} mois`,
    and: ' et ',
    about: 'environ ',
    underAMonth: 'moins d’un mois',
    underAYear: 'moins d’un an',
  },
  languageTable: { name: 'Langue', level: 'Niveau (CECRL)', meaning: 'En clair' },
  kinds: {
    job: 'Emploi',
    internship: 'Stage',
    apprenticeship: 'Apprentissage',
    volunteering: 'Bénévolat',
    'civic-service': 'Service civique',
    training: 'Formation',
    project: 'Projet personnel',
    caring: 'Famille et proches',
    leisure: 'Loisir',
    military: 'Expérience militaire',
    detention: '',
  },
  skillLevels: {
    1: ['niveau 1 sur 4', 'je découvre'],
    2: ['niveau 2 sur 4', 'je fais avec de l’aide'],
    3: ['niveau 3 sur 4', 'je fais sans aide'],
    4: ['niveau 4 sur 4', 'je sais le montrer à d’autres'],
  },
  cefr: {
    A1: 'A1 (quelques mots et phrases simples)',
    A2: 'A2 (échanges simples de tous les jours)',
    B1: 'B1 (à l’aise dans les situations courantes)',
    B2: 'B2 (à l’aise dans une discussion)',
    C1: 'C1 (à l’aise à l’oral et à l’écrit)',
    C2: 'C2 (maîtrise complète)',
    native: 'langue maternelle',
  },
  colon: '\u00A0: ',
  results: 'Résultats\u00A0: ',
  contexts: 'Où\u00A0: ',
  mobility: 'Mobilité\u00A0: ',
  licences: (categories) => `Permis ${categories.join(', ')}`,
  page: (page, pages) => `page ${page} sur ${pages}`,
  attachment: 'Le contenu de ce document, pour les logiciels',
};

const en: CvWords = {
  locale: 'en-GB',
  title: (name) => (name === '' ? 'CV' : `CV – ${name}`),
  photo: (name) => `Photo of ${name}`,
  summary: 'In a few words',
  experiences: 'Experience',
  training: 'Education and training',
  skills: 'Skills',
  otherSkills: 'Other skills',
  languages: 'Languages',
  evidence: 'Evidence',
  interests: 'Interests',
  anonymous: 'Anonymous CV',
  confirmed: ', confirmed by someone else',
  ongoing: 'ongoing',
  duration: {
    years: (count) => `${count} year${count > 1 ? 's' : ''}`,
    months: (count) => `${count} month${count > 1 ? 's' : ''}`,
    and: ' and ',
    about: 'about ',
    underAMonth: 'less than a month',
    underAYear: 'less than a year',
  },
  languageTable: { name: 'Language', level: 'Level (CEFR)', meaning: 'In plain words' },
  kinds: {
    job: 'Job',
    internship: 'Internship',
    apprenticeship: 'Apprenticeship',
    volunteering: 'Volunteering',
    'civic-service': 'Civic service',
    training: 'Training',
    project: 'Personal project',
    caring: 'Caring and family life',
    leisure: 'Leisure activity',
    military: 'Military experience',
    detention: '',
  },
  skillLevels: {
    1: ['level 1 of 4', 'I am discovering it'],
    2: ['level 2 of 4', 'I do it with help'],
    3: ['level 3 of 4', 'I do it without help'],
    4: ['level 4 of 4', 'I can show others'],
  },
  cefr: {
    A1: 'A1 (a few words and simple sentences)',
    A2: 'A2 (simple everyday exchanges)',
    B1: 'B1 (at ease in everyday situations)',
    B2: 'B2 (at ease in a discussion)',
    C1: 'C1 (at ease speaking and writing)',
    C2: 'C2 (full command)',
    native: 'mother tongue',
  },
  colon: ': ',
  results: 'Results: ',
  contexts: 'Where: ',
  mobility: 'Mobility: ',
  licences: (categories) => `Driving licence ${categories.join(', ')}`,
  page: (page, pages) => `page ${page} of ${pages}`,
  attachment: 'The content of this document, for programs',
};

export const CV_WORDS: Record<CvLanguage, CvWords> = { fr, en };

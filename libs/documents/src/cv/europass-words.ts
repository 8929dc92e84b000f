import type { CvLanguage } from './cv-words.js';

/** The headings and labels of the Europass CV, as its own site has them in each language. */
export interface EuropassWords {
  summary: string;
  experiences: string;
  training: string;
  skills: string;
  languages: string;
  interests: string;
  evidence: string;
  motherTongue: string;
  otherLanguages: string;
  labels: {
    address: string;
    phone: string;
    email: string;
    website: string;
    licences: string;
    mobility: string;
    place: string;
  };
}

export const EUROPASS_WORDS: Record<CvLanguage, EuropassWords> = {
  fr: {
    summary: 'À propos de moi',
    experiences: 'Expérience professionnelle',
    training: 'Éducation et formation',
    skills: 'Compétences',
    languages: 'Compétences linguistiques',
    interests: 'Loisirs et centres d’intérêt',
    evidence: 'Preuves',
    motherTongue: 'Langue(s) maternelle(s)\u00A0: ',
    otherLanguages: 'Autre(s) langue(s)\u00A0:',
    labels: {
      address: 'Adresse\u00A0: ',
      phone: 'Téléphone\u00A0: ',
      email: 'Adresse électronique\u00A0: ',
      website: 'Site web\u00A0: ',
      licences: 'Permis de conduire\u00A0: ',
      mobility: 'Mobilité\u00A0: ',
      place: 'Lieu\u00A0: ',
    },
  },
  en: {
    summary: 'About me',
    experiences: 'Work experience',
    training: 'Education and training',
    skills: 'Skills',
    languages: 'Language skills',
    interests: 'Hobbies and interests',
    evidence: 'Evidence',
    motherTongue: 'Mother tongue(s): ',
    otherLanguages: 'Other language(s):',
    labels: {
      address: 'Address: ',
      phone: 'Phone: ',
      email: 'Email: ',
      website: 'Website: ',
      licences: 'Driving licence: ',
      mobility: 'Mobility: ',
      place: 'Place: ',
    },
  },
};

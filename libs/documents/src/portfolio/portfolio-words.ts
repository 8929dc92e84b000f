import type { ConfirmationView, DocumentLanguage } from '#portfolio';
import type { Strength } from '../compose/strength.js';
import { sayFile } from './file-words.js';

/** What a portfolio and a booklet say of their own accord, beside what a CV says. */
export interface BookWords {
  portfolio: string;
  portfolioTitle: (name: string) => string;
  contents: string;
  entryAt: (title: string, page: number) => string;
  opening: string;
  untitled: string;
  path: string;
  pathDates: string;
  ongoing: string;
  /** In the person's voice, as all that they hand over. */
  strengths: Record<Strength, [name: string, meaning: string]>;
  noScore: string;
  confirmedBy: (count: number) => string;
  evidencedBy: (count: number) => string;
  level: string;
  grounds: string;
  skill: string;
  experience: string;
  interests: string;
  attachment: string;
  levelUnsaid: string;
  usedIn: string;
  shownBy: string;
  confirmations: string;
  by: (confirmation: Pick<ConfirmationView, 'by'>, organisation: string, relation: string, date: string) => string;
  relations: Record<ConfirmationView['relation'], string>;
  confirmedAs: (name: string) => string;
  quote: (text: string) => string;
  skills: string;
  annexes: string;
  annexList: string;
  annex: (number: number) => string;
  annexWith: (number: number, title: string) => string;
  annexCopies: string;
  annexPage: (number: number, page: number, pages: number) => string;
  notCopied: string;
  partlyCopied: (copied: number, pages: number) => string;
  number: string;
  title: string;
  whatItIs: string;
  whatItShows: string;
  language: string;
  /** In place of a picture that is broken. */
  unreadable: string;
  file: (mediaType: string, size: number) => string;
}

const fr: BookWords = {
  portfolio: 'Portfolio de compétences',
  portfolioTitle: (name) => (name === '' ? 'Portfolio' : `Portfolio – ${name}`),
  contents: 'Sommaire',
  entryAt: (title, page) => `${title}, page ${page}`,
  opening: 'En quelques mots',
  untitled: 'Sans titre',
  path: 'Mon parcours',
  pathDates: 'Chaque trait va du début à la fin ; la pastille dit ce qui dure encore.',
  ongoing: 'en cours',
  strengths: {
    declared: ['Déclarée', 'je le dis'],
    evidenced: ['Prouvée', 'une photo, un document ou un lien le montre'],
    confirmed: ['Confirmée', 'quelqu’un l’a confirmée'],
    certified: ['Certifiée', 'une personne de la formation l’a confirmée, et un document de cette formation le montre'],
  },
  noScore: 'Ce n’est pas une note.',
  confirmedBy: (count) => (count === 1 ? 'par une personne' : `par ${count} personnes`),
  evidencedBy: (count) => (count === 1 ? 'une preuve' : `${count} preuves`),
  level: 'Niveau',
  grounds: 'Ce qui la soutient',
  skill: 'Compétence',
  experience: 'Expérience',
  interests: 'Loisirs',
  attachment: 'Le contenu de ce document, pour les logiciels',
  levelUnsaid: 'Niveau pas encore dit',
  usedIn: 'Où je l’ai mise en œuvre',
  shownBy: 'Ce qui le montre',
  confirmations: 'Qui l’a confirmée',
  by: ({ by }, organisation, relation, date) =>
    `${[by, organisation].filter((part) => part !== '').join(', ')} (${relation.toLowerCase()}), le ${date}`,
  relations: {
    counsellor: 'Accompagnement',
    employer: 'Employeur ou responsable',
    trainer: 'Formation',
    association: 'Association',
    colleague: 'Collègue',
    other: 'Autre',
  },
  confirmedAs: (name) => `Confirmée alors sous ces mots : « ${name} » ; ils ont changé depuis.`,
  quote: (text) => `« ${text} »`,
  skills: 'Compétences : ',
  annexes: 'Annexes : ',
  annexList: 'Liste des annexes',
  annex: (number) => `Annexe ${number}`,
  annexWith: (number, title) => `Annexe ${number} : ${title}`,
  annexCopies: 'Copie des annexes',
  annexPage: (number, page, pages) => `Annexe ${number}, page ${page} sur ${pages}`,
  notCopied: 'Ce fichier n’a pas pu être reproduit ici. Il reste dans mon portfolio Lorfolio.',
  partlyCopied: (copied, pages) =>
    copied === 1
      ? `Seule la première page sur ${pages} est reproduite ici.`
      : `Les ${copied} premières pages sur ${pages} sont reproduites ici.`,
  number: 'N°',
  title: 'Intitulé',
  whatItIs: 'Nature',
  whatItShows: 'Ce qu’elle montre',
  language: 'Langue',
  unreadable: 'Image illisible',
  file: (mediaType, size) => sayFile(mediaType, size, 'fr'),
};

const en: BookWords = {
  portfolio: 'Skills portfolio',
  portfolioTitle: (name) => (name === '' ? 'Portfolio' : `Portfolio – ${name}`),
  contents: 'Contents',
  entryAt: (title, page) => `${title}, page ${page}`,
  opening: 'In a few words',
  untitled: 'Untitled',
  path: 'My path',
  pathDates: 'Each line goes from beginning to end; the dot says what still goes on.',
  ongoing: 'ongoing',
  strengths: {
    declared: ['Declared', 'I say so'],
    evidenced: ['Evidenced', 'a photo, a document or a link shows it'],
    confirmed: ['Confirmed', 'someone confirmed it'],
    certified: ['Certified', 'a trainer confirmed it, and a document of that training shows it'],
  },
  noScore: 'It is not a mark.',
  confirmedBy: (count) => (count === 1 ? 'by one person' : `by ${count} people`),
  evidencedBy: (count) => (count === 1 ? 'one piece of evidence' : `${count} pieces of evidence`),
  level: 'Level',
  grounds: 'What it stands on',
  skill: 'Skill',
  experience: 'Experience',
  interests: 'Interests',
  attachment: 'The content of this document, for programs',
  levelUnsaid: 'Level not said yet',
  usedIn: 'Where I used it',
  shownBy: 'What shows it',
  confirmations: 'Who confirmed it',
  by: ({ by }, organisation, relation, date) =>
    `${[by, organisation].filter((part) => part !== '').join(', ')} (${relation.toLowerCase()}), ${date}`,
  relations: {
    counsellor: 'Counselling',
    employer: 'Employer or manager',
    trainer: 'Training',
    association: 'Association',
    colleague: 'Colleague',
    other: 'Other',
  },
  confirmedAs: (name) => `Confirmed then in these words: “${name}”; they have changed since.`,
  quote: (text) => `“${text}”`,
  skills: 'Skills: ',
  annexes: 'Annexes: ',
  annexList: 'List of annexes',
  annex: (number) => `Annex ${number}`,
  annexWith: (number, title) => `Annex ${number}: ${title}`,
  annexCopies: 'Copies of the annexes',
  annexPage: (number, page, pages) => `Annex ${number}, page ${page} of ${pages}`,
  notCopied: 'This file could not be copied here. It remains in my Lorfolio portfolio.',
  partlyCopied: (copied, pages) =>
    copied === 1
      ? `Only the first page of ${pages} is copied here.`
      : `The first ${copied} pages of ${pages} are copied here.`,
  number: 'No.',
  title: 'Title',
  whatItIs: 'What it is',
  whatItShows: 'What it shows',
  language: 'Language',
  unreadable: 'This picture cannot be read',
  file: (mediaType, size) => sayFile(mediaType, size, 'en'),
};

export const BOOK_WORDS: Record<DocumentLanguage, BookWords> = { fr, en };

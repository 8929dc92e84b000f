import type { DocumentLanguage } from '#portfolio';

/** What a booklet says beside what a portfolio says. */
export interface BookletWords {
  booklet: string;
  bookletTitle: (name: string) => string;
  path: string;
  when: string;
  activity: string;
  where: string;
  activities: string;
  activityWith: (number: number, title: string) => string;
  context: string;
  kind: string;
  organisation: string;
  place: string;
  period: string;
  whatIDid: string;
  whatILearnt: string;
  how: string;
  /** Where the portfolio does not say how: what to write by hand. */
  howToWrite: string;
  results: string;
  skillsShown: string;
  annexes: string;
  synthesis: string;
  synthesisActivities: string;
  declaration: string;
  declared: string;
  signature: string;
}

const fr: BookletWords = {
  booklet: 'Livret de compétences pour un dossier de VAE',
  bookletTitle: (name) => (name === '' ? 'Livret de compétences' : `Livret de compétences – ${name}`),
  path: 'Mon parcours',
  when: 'Quand',
  activity: 'Activité',
  where: 'Où',
  activities: 'Mes activités',
  activityWith: (number, title) => `Activité ${number} : ${title}`,
  context: 'Contexte',
  kind: 'Cadre',
  organisation: 'Structure',
  place: 'Lieu',
  period: 'Période',
  whatIDid: 'Ce que j’ai fait',
  whatILearnt: 'Ce que j’y ai fait et appris',
  how: 'Comment je m’y suis pris',
  howToWrite: 'À écrire à la main : dans quel ordre, avec qui, avec quels outils, ce qui était difficile.',
  results: 'Résultats',
  skillsShown: 'Compétences que cela montre',
  annexes: 'Annexes',
  synthesis: 'Tableau de synthèse',
  synthesisActivities: 'Activités et annexes',
  declaration: 'Déclaration',
  declared:
    'Je déclare que ce livret dit ce que j’ai fait et ce que je sais faire, et que les annexes qui vont avec sont vraies.',
  signature: 'Lieu, date et signature',
};

const en: BookletWords = {
  booklet: 'Skills booklet for the validation of experience (VAE)',
  bookletTitle: (name) => (name === '' ? 'Skills booklet' : `Skills booklet – ${name}`),
  path: 'My path',
  when: 'When',
  activity: 'Activity',
  where: 'Where',
  activities: 'My activities',
  activityWith: (number, title) => `Activity ${number}: ${title}`,
  context: 'Context',
  kind: 'Setting',
  organisation: 'Organisation',
  place: 'Place',
  period: 'Period',
  whatIDid: 'What I did',
  whatILearnt: 'What I did and learnt there',
  how: 'How I went about it',
  howToWrite: 'To be written by hand: in which order, with whom, with which tools, what was difficult.',
  results: 'Results',
  skillsShown: 'Skills that this shows',
  annexes: 'Annexes',
  synthesis: 'Summary table',
  synthesisActivities: 'Activities and annexes',
  declaration: 'Declaration',
  declared:
    'I declare that this booklet says what I did and what I can do, and that the annexes that go with it are true.',
  signature: 'Place, date and signature',
};

export const BOOKLET_WORDS: Record<DocumentLanguage, BookletWords> = { fr, en };

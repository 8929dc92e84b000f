import type { InTwo } from '../starter-set.js';

/** CRCN: the French framework of digital competence, that of Pix (decree 2019-919 of 30 August 2019). Names are its own. */
export interface CrcnCompetence {
  /** The framework's number: "1.1" */
  code: string;
  label: InTwo;
  /** The competences of DigComp 2.2 that it answers to, the nearest first; none where DigComp has no counterpart */
  digcomp: string[];
}

export interface CrcnDomain {
  code: string;
  label: InTwo;
  competences: CrcnCompetence[];
}

const competence = (code: string, fr: string, en: string, ...digcomp: string[]): CrcnCompetence => ({ code, label: { fr, en }, digcomp });

export const crcn: CrcnDomain[] = [
  {
    code: '1',
    label: { fr: 'Information et données', en: 'Information and data' },
    competences: [
      competence('1.1', 'Mener une recherche et une veille d’information', 'Searching for information and keeping up to date', '1.1', '1.2'),
      competence('1.2', 'Gérer des données', 'Managing data', '1.3'),
      competence('1.3', 'Traiter des données', 'Processing data', '1.3'),
    ],
  },
  {
    code: '2',
    label: { fr: 'Communication et collaboration', en: 'Communication and collaboration' },
    competences: [
      competence('2.1', 'Interagir', 'Interacting', '2.1', '2.5'),
      competence('2.2', 'Partager et publier', 'Sharing and publishing', '2.2'),
      competence('2.3', 'Collaborer', 'Collaborating', '2.4'),
      competence('2.4', 'S’insérer dans le monde numérique', 'Taking part in the digital world', '2.6', '2.3'),
    ],
  },
  {
    code: '3',
    label: { fr: 'Création de contenus', en: 'Content creation' },
    competences: [
      competence('3.1', 'Développer des documents textuels', 'Developing text documents', '3.1'),
      competence('3.2', 'Développer des documents multimédia', 'Developing multimedia documents', '3.1'),
      competence('3.3', 'Adapter les documents à leur finalité', 'Adapting documents to their purpose', '3.2', '3.3'),
      competence('3.4', 'Programmer', 'Programming', '3.4'),
    ],
  },
  {
    code: '4',
    label: { fr: 'Protection et sécurité', en: 'Protection and security' },
    competences: [
      competence('4.1', 'Sécuriser l’environnement numérique', 'Securing the digital environment', '4.1'),
      competence('4.2', 'Protéger les données personnelles et la vie privée', 'Protecting personal data and privacy', '4.2'),
      competence('4.3', 'Protéger la santé, le bien-être et l’environnement', 'Protecting health, well-being and the environment', '4.3', '4.4'),
    ],
  },
  {
    code: '5',
    label: { fr: 'Environnement numérique', en: 'Digital environment' },
    competences: [
      competence('5.1', 'Résoudre des problèmes techniques', 'Solving technical problems', '5.1'),
      competence('5.2', 'Évoluer dans un environnement numérique', 'Making one’s way in a digital environment', '5.2', '5.4'),
    ],
  },
];
